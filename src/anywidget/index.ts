/**
 * `<optimizer-race>` in a notebook, by anywidget (https://anywidget.dev). Traits that are called as the element's attributes set them:
 * `race` (a dict, JSON or a URL), `scenario`, `surface`, `optimizers`, `theme` …; `hidden_lanes` is `hidden-lanes`. `step`, `playing` and
 * `start`, which is dragged, go both ways. `standings` is told whenever the race stands still: who is where. A model need not
 * have all of them.
 */
import "../element/define.js";
import { type AttributeName, attributeNames } from "../element/attributes.js";
import type { OptimizerRaceElement, Standing } from "../element/index.js";

/** What of anywidget's model is used, so that its types need not be installed. */
export interface Model {
  get(trait: string): unknown;
  set(trait: string, value: unknown): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
  save_changes(): void;
}

/** Shows the race of a model in a cell. @returns what ends it */
function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
  const race = document.createElement("optimizer-race");
  const traits = attributeNames.filter((name) => model.get(traitOf(name)) !== undefined);
  for (const name of traits) setAttribute(race, name, model.get(traitOf(name)));
  const listeners = [
    ...traits.map((name) => [traitOf(name), () => setAttribute(race, name, model.get(traitOf(name)))] as const),
    ["step", () => goTo(race, model.get("step"))] as const,
    ["playing", () => setPlaying(race, model.get("playing"))] as const,
  ];
  for (const [trait, listener] of listeners) model.on(`change:${trait}`, listener);
  tellModel(race, model);
  if (Number(model.get("step")) > 0) goTo(race, model.get("step"));
  setPlaying(race, model.get("playing"));
  el.append(race);
  return () => {
    for (const [trait, listener] of listeners) model.off(`change:${trait}`, listener);
    race.remove();
  };
}
export default { render };

const traitOf = (name: AttributeName) => name.replaceAll("-", "_");

function setAttribute(race: OptimizerRaceElement, name: AttributeName, value: unknown): void {
  if (typeof value === "boolean") race.toggleAttribute(name, value);
  else if (value === null) race.removeAttribute(name);
  else race.setAttribute(name, typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** A step that comes from the race itself is no reason to go there. */
function goTo(race: OptimizerRaceElement, step: unknown): void {
  if (typeof step === "number" && Number.isFinite(step) && step !== told.get(race)) race.step = step;
}

function setPlaying(race: OptimizerRaceElement, playing: unknown): void {
  if (playing === true && race.paused) void race.play().catch(() => {});
  if (playing === false && !race.paused) race.pause();
}

/** The step that a race has told its model last. */
const told = new WeakMap<OptimizerRaceElement, number>();

function tellModel(race: OptimizerRaceElement, model: Model): void {
  const tell = (news: Readonly<Record<string, unknown>>) => {
    const changed = Object.entries(news).filter(([trait, value]) => isNews(model.get(trait), value));
    for (const [trait, value] of changed) model.set(trait, value);
    if (changed.length > 0) model.save_changes();
  };
  const tellStep = () => {
    told.set(race, race.step);
    tell({ step: race.step });
  };
  const tellRest = () => {
    tellStep();
    tell({ playing: !race.paused, standings: race.standings.map(plain) });
  };
  race.addEventListener("timeupdate", tellStep);
  race.addEventListener("play", () => tell({ playing: true }));
  for (const event of ["pause", "ended", "seeked", "statechange"]) race.addEventListener(event, tellRest);
  race.addEventListener("statechange", () => {
    const start = race.getAttribute("start");
    if (start !== null) tell({ start });
  });
}

/** Models without a trait are told nothing of it. */
const isNews = (known: unknown, value: unknown) =>
  known !== undefined && JSON.stringify(known) !== JSON.stringify(value);

/** As JSON has it: there is no NaN and nothing that is undefined. */
const plain = ({ lane, place, status, since, gradientEvaluations, value }: Standing) => ({
  lane,
  place: place ?? null,
  status,
  since: since ?? null,
  gradientEvaluations,
  value: Number.isFinite(value) ? value : null,
});
