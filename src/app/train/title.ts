/** The line above the curves: what is trained on, by which network, from which weights. */
import type { Preset } from "../../core/preset.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { presetTexts } from "../i18n/presets.js";
import { countText } from "../numbers.js";
import type { Desk } from "./desk.js";
import type { TrainState } from "./store.js";
import { words } from "./words.js";

export interface TitleParts {
  readonly name: HTMLElement;
  readonly text: HTMLElement;
  readonly weights: HTMLElement;
  readonly lesson: HTMLElement;
}

export function mountTitle({ name, text, weights, lesson }: TitleParts, desk: Desk): void {
  const show = (state: TrainState) => {
    const { dataset } = state.run;
    name.textContent = "id" in dataset ? label(registry.datasets.get(dataset.id)?.name ?? dataset.id) : dataset.name;
    text.textContent = runText(state);
    const { problem } = state;
    weights.hidden = !problem;
    if (problem) weights.textContent = words("title.weights", { hash: problem.initialHash });
    weights.title = words("title.copyTitle");
  };
  const showLesson = ({ preset }: TrainState) => {
    const chosen = registry.presets.get(preset ?? "");
    const texts = chosen && presetTexts(chosen);
    lesson.hidden = !texts;
    lesson.replaceChildren(...(texts ? lessonOf(texts, name.textContent) : []));
  };
  show(desk.store.getState());
  showLesson(desk.store.getState());
  desk.store.subscribe((state, before) => {
    if (state.problem !== before.problem || state.run !== before.run) show(state);
    if (state.preset !== before.preset) showLesson(state);
  });
  weights.addEventListener("click", () => copyWeights(desk, weights));
}

/** The preset's name is told where it is not that of its data. */
const lessonOf = ({ name, lesson }: Pick<Preset, "name" | "lesson">, data: string): (Node | string)[] =>
  name === data ? [lesson] : [element("strong", "", name), lesson];

function runText({ problem, run }: TrainState): string {
  if (!problem) return "";
  const { batchSize } = run.sampling;
  return words("title.text", {
    sizes: problem.sizes.join(" – "),
    activation: run.network.activation,
    train: countText(problem.train.count),
    test: countText(problem.test.count),
    batch: batchSize === "full" ? words("title.fullBatch") : words("title.batch", { size: countText(batchSize) }),
    seed: run.seed,
  });
}

/** The closely watched lane's weights as they are now, as a JSON array. */
async function copyWeights(desk: Desk, button: HTMLElement): Promise<void> {
  const theta = await desk.weights();
  try {
    await navigator.clipboard.writeText(JSON.stringify(Array.from(theta)));
    button.textContent = words("title.copied", { count: countText(theta.length) });
  } catch {
    // The clipboard may be missing, as on a page without encryption, or forbidden.
    button.textContent = words("title.notCopied");
  }
}
