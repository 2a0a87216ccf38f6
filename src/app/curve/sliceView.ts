/** A network's weights, a curve for each: drag one, and the others' move; a run takes them all along. */
import { trainsNetworks } from "../../core/optimizer.js";
import { type Shown, sliceSteps } from "../../curve/hash.js";
import { firstWeights, lookAt, runOf, weightCount, weightNames } from "../../curve/slices.js";
import { registry } from "../../index.js";
import type { RaceLane } from "../../race/race.js";
import { identities } from "../../render/identity.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { numberOf } from "../numbers.js";
import { find } from "../startPage.js";
import { controlButton, showPlaying } from "../transport/controlButton.js";
import { figure } from "./figure.js";
import { Strip } from "./strip.js";
import type { View } from "./view.js";
import { words } from "./words.js";

type Slice = Extract<Shown, { show: "slice" }>;

/** Steps a second. */
const rate = 30;

export function mountSliceView(first: Slice, changed: () => void): View<Slice> {
  const view = new SliceView(first, changed);
  return view;
}

class SliceView implements View<Slice> {
  readonly #root = find("view").appendChild(element("div", "slices", "", { hidden: "" }));
  readonly #said = element("output", "slices-said");
  readonly #strips: readonly Strip[];
  readonly #slider = element("input", "", "", {
    type: "range",
    min: "0",
    max: String(sliceSteps),
    "aria-label": words("slice.step"),
  });
  readonly #play: HTMLButtonElement;
  readonly #optimizer = element("select", "formula-field slices-optimizer", "", {
    "aria-label": words("slice.optimizer"),
  });
  readonly #rate = element("input", "formula-field", "", { type: "text", "aria-label": words("slice.rate") });
  readonly #changed: () => void;
  #state: Slice;
  #path: readonly Float64Array[] = [];
  #seed = 2;
  #playing = false;

  constructor(first: Slice, changed: () => void) {
    this.#state = first;
    this.#changed = changed;
    this.#strips = weightNames.map((name, i) => new Strip(name, (value) => this.#move(i, value)));
    this.#play = controlButton(text("transport.play"), "play", () => this.#toggle());
    const grid = element("div", "slices-grid");
    grid.append(...this.#strips.map((strip) => strip.element));
    this.#root.append(this.#controls(), grid);
  }

  show(shown: Slice): void {
    this.#root.hidden = false;
    this.#state = shown;
    this.#run();
    this.#draw();
  }

  shown(): Slice {
    return this.#state;
  }

  hide(): void {
    this.#root.hidden = true;
    this.#setPlaying(false);
  }

  press({ key }: KeyboardEvent): boolean {
    const ways: Readonly<Record<string, () => void>> = {
      " ": () => this.#toggle(),
      ArrowRight: () => this.#seek(this.#state.at + 1),
      ArrowLeft: () => this.#seek(this.#state.at - 1),
      Home: () => this.#seek(0),
      End: () => this.#seek(sliceSteps),
      r: () => this.#seek(0),
    };
    ways[key]?.();
    return key in ways;
  }

  #controls(): HTMLElement {
    const those = [...registry.optimizers.values()].filter(trainsNetworks);
    this.#optimizer.append(...those.map(({ id, name }) => new Option(name, id)));
    this.#optimizer.addEventListener("change", () =>
      this.#setLane({ optimizer: this.#optimizer.value, hyperparameters: {} }),
    );
    this.#rate.addEventListener("change", () => {
      const param = registry.optimizers.get(this.#lane.optimizer)?.params.learningRate;
      const learningRate = numberOf(this.#rate.value);
      const isValid = param !== undefined && learningRate >= param.min && learningRate <= param.max;
      this.#rate.setAttribute("aria-invalid", String(!isValid));
      if (isValid) this.#setLane({ hyperparameters: { ...this.#lane.hyperparameters, learningRate } });
    });
    this.#slider.addEventListener("input", () => this.#seek(this.#slider.valueAsNumber));
    const other = element("button", "curve-try", words("slice.other"), { type: "button" });
    other.addEventListener("click", () => this.#begin(firstWeights(++this.#seed)));
    const scrubber = element("div", "scrubber");
    scrubber.append(this.#slider);
    const bar = element("div", "transport slices-bar");
    bar.append(
      controlButton(text("transport.reset"), "reset", () => this.#seek(0)),
      this.#play,
      controlButton(text("transport.step"), "step", () => this.#seek(this.#state.at + 1)),
      scrubber,
    );
    const settings = element("div", "slices-settings");
    settings.append(this.#optimizer, this.#rate, other, this.#said);
    const controls = element("div", "slices-controls");
    controls.append(settings, bar);
    return controls;
  }

  get #lane(): RaceLane {
    const [lane] = this.#state.lanes;
    if (!lane) throw new Error("there is no lane");
    return lane;
  }

  #setLane(part: Partial<RaceLane>): void {
    const lane = { ...this.#lane, ...part };
    this.#state = { ...this.#state, lanes: [{ ...lane, id: lane.optimizer }] };
    this.#run();
    this.#draw();
    this.#changed();
  }

  /** A weight is moved by hand where the run is: from there on it begins anew. */
  #move(i: number, value: number): void {
    const theta = this.#theta.slice();
    theta[i] = value;
    this.#begin(theta);
  }

  #begin(first: Float64Array): void {
    this.#setPlaying(false);
    this.#state = { ...this.#state, first, at: 0 };
    this.#run();
    this.#draw();
    this.#changed();
  }

  #run(): void {
    this.#path = runOf(this.#state.first, this.#lane, sliceSteps, registry);
  }

  get #theta(): Float64Array {
    return this.#path[this.#state.at] ?? this.#state.first;
  }

  #seek(at: number): void {
    this.#state = { ...this.#state, at: Math.min(Math.max(Math.round(at), 0), sliceSteps) };
    this.#draw();
    this.#changed();
  }

  #toggle(): void {
    if (!this.#playing && this.#state.at >= sliceSteps) this.#seek(0);
    this.#setPlaying(!this.#playing);
  }

  #setPlaying(playing: boolean): void {
    if (playing === this.#playing) return;
    this.#playing = playing;
    showPlaying(this.#play, playing, this.#said);
    if (playing) requestAnimationFrame((now) => this.#tick(now, now, this.#state.at));
  }

  #tick(now: number, began: number, from: number): void {
    if (!this.#playing) return;
    this.#seek(from + Math.floor((rate * (now - began)) / 1000));
    if (this.#state.at >= sliceSteps) this.#setPlaying(false);
    else requestAnimationFrame((next) => this.#tick(next, began, from));
  }

  #draw(): void {
    const { at } = this.#state;
    const theta = this.#theta;
    const { loss, gradient } = lookAt(theta);
    const lane = this.#lane;
    const colour = identities([lane])[0]?.colour ?? "";
    for (let i = 0; i < weightCount; i++) this.#strips[i]?.show({ theta, i, loss, slope: gradient[i] ?? 0, colour });
    this.#slider.value = String(at);
    this.#slider.parentElement?.style.setProperty("--part", String(at / sliceSteps));
    this.#said.textContent = words("slice.loss", { loss: figure(loss), step: at, lane: nameOf(lane) });
    this.#optimizer.value = lane.optimizer;
    const { params } = registry.optimizers.get(lane.optimizer) ?? {};
    const given = lane.hyperparameters.learningRate ?? params?.learningRate?.default ?? 0;
    if (document.activeElement !== this.#rate)
      this.#rate.value = String(typeof given === "object" ? given.base : given);
  }
}

const nameOf = ({ optimizer }: RaceLane) => registry.optimizers.get(optimizer)?.name ?? optimizer;
