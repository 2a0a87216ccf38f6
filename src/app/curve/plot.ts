/** The picture of a curve with everything on it, drawn from the store. */
import { heightsOf, type Line, pointAt, sampleLine } from "../../curve/line.js";
import { isPoint, isTyped, type Race } from "../../race/race.js";
import { identities } from "../../render/identity.js";
import { element } from "../element.js";
import { laneNames } from "../laneNames.js";
import { svgElement } from "../panel/svg.js";
import type { State, Store } from "../store.js";
import { Ground } from "./ground.js";
import { Runner, weightAt } from "./runner.js";
import { type Scale, scaleOf } from "./scale.js";
import { Tangent } from "./tangent.js";
import { WeightHandle } from "./weightHandle.js";
import { words } from "./words.js";

const samples = 600;
/** Marbles closer than this, in pixels, have their names one over the other. */
const crowd = 90;

export class Plot {
  readonly #container: HTMLElement;
  readonly #svg = svgElement("svg", { class: "curve-svg", role: "img", "aria-label": words("curve.plot") });
  readonly #balls = svgElement("defs", {});
  readonly #ground = new Ground();
  readonly #tangent = new Tangent();
  readonly #ways = svgElement("g", {});
  readonly #marbles = svgElement("g", {});
  readonly #handle: WeightHandle;
  readonly #store: Store;
  #runners: Runner[] = [];
  #key = "";
  #line: Line | undefined;
  #scale: Scale | undefined;

  /** @param onMove told the weight that a user wants at the start */
  constructor(parent: HTMLElement, store: Store, onMove: (weight: number) => void) {
    this.#store = store;
    this.#container = parent.appendChild(element("div", "curve-plot"));
    this.#svg.append(this.#balls, belowGradient());
    this.#svg.append(this.#ground.element, this.#ways, this.#tangent.element, this.#marbles);
    this.#container.append(this.#svg);
    this.#handle = new WeightHandle(this.#container, onMove);
    new ResizeObserver(() => this.#measure()).observe(this.#container);
    store.subscribe((state, before) => this.#update(state, before));
  }

  get element(): HTMLElement {
    return this.#container;
  }

  #update(state: State, before: State): void {
    if (this.#container.hidden) return;
    if (state.run !== before.run) this.#measure();
    else if (state.position !== before.position || state.highlighted !== before.highlighted) this.#draw(state);
  }

  /** Takes the curve's samples and the picture's size anew. */
  #measure(): void {
    const { width, height } = this.#container.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const state = this.#store.getState();
    const [from, to] = rangeOf(state.race);
    this.#line = sampleLine(state.run.surface, from, to, samples + 1);
    const [low, high] = heightsOf(this.#line.value);
    this.#scale = scaleOf({ from, to, low, high }, width, height);
    this.#svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#ground.show(this.#line, this.#scale, state.run.surface, [from, to]);
    this.#setLanes(state);
    this.#draw(state);
  }

  #setLanes({ race, colours }: State): void {
    const looks = identities(race.lanes, colours);
    const names = laneNames(race.lanes);
    const key = JSON.stringify([looks, names]);
    if (key === this.#key) return;
    this.#key = key;
    this.#runners = looks.map((look, i) => new Runner(names[i] ?? "", look, i));
    this.#balls.replaceChildren(...looks.map(({ colour }, i) => ballGradient(colour, `ball-${i}`)));
    this.#ways.replaceChildren(...this.#runners.map(({ way }) => way));
    this.#marbles.replaceChildren(...this.#runners.map(({ marble }) => marble));
  }

  #draw(state: State): void {
    const scale = this.#scale;
    if (!scale) return;
    const { run, race, position } = state;
    const places = this.#runners.flatMap((runner, i) => {
      const lane = run.lanes[i];
      const at = lane && runner.show(lane, position, scale);
      return at ? [{ runner, at }] : [];
    });
    this.#label(places, scale);
    const [from, to] = rangeOf(race);
    const start = isPoint(race.start) ? race.start[0] : 0;
    this.#handle.show(start, pointAt(run.surface, start).value, [from, to], scale);
    const touch = touchOf(state);
    if (touch) this.#tangent.show(touch, scale);
  }

  /** Names from left to right; where marbles are close together, one line higher each. */
  #label(places: readonly { readonly runner: Runner; readonly at: readonly [number, number] }[], scale: Scale): void {
    const isAlone = this.#runners.length === 1;
    let [line, last] = [0, Number.NEGATIVE_INFINITY];
    for (const { runner, at } of [...places].sort((a, b) => a.at[0] - b.at[0])) {
      line = at[0] - last < crowd ? line + 1 : 0;
      last = at[0];
      runner.label(isAlone ? undefined : line, at[0] > scale.width - 110);
    }
  }
}

/** What is shown of the weight's range. */
export function rangeOf({ surface }: Race): readonly [from: number, to: number] {
  return isTyped(surface) ? surface.domain[0] : [-1, 1];
}

/** The lane whose slope is shown: the highlighted one, else the first. */
export function touchedLane({ race, highlighted }: State): number {
  return Math.max(
    0,
    race.lanes.findIndex(({ id }) => id === highlighted),
  );
}

/** Where that lane touches the curve at the step that is shown, and where its next update leads. */
export function touchOf(state: State) {
  const { run, race, position, colours } = state;
  const index = touchedLane(state);
  const lane = run.lanes[index];
  if (!lane) return undefined;
  const step = Math.floor(position);
  const x = weightAt(lane, step);
  const next = step < race.steps ? weightAt(lane, step + 1) : undefined;
  const colour = identities(race.lanes, colours)[index]?.colour ?? "";
  return { x, ...pointAt(run.surface, x), next, colour };
}

function belowGradient() {
  const gradient = svgElement("linearGradient", { id: "below", x1: "0", y1: "0", x2: "0", y2: "1" });
  gradient.append(
    svgElement("stop", { offset: "0", class: "below-top" }),
    svgElement("stop", { offset: "1", class: "below-bottom" }),
  );
  return gradient;
}

/** Lit from the upper left, like the marbles on the map. */
function ballGradient(colour: string, id: string) {
  const gradient = svgElement("radialGradient", { id, cx: "0.36", cy: "0.3", r: "0.75" });
  const stops = [
    [0, `color-mix(in srgb, #ffffff 75%, ${colour})`],
    [0.3, colour],
    [0.7, colour],
    [1, `color-mix(in srgb, #000000 45%, ${colour})`],
  ] as const;
  for (const [offset, shade] of stops) {
    const stop = svgElement("stop", { offset: String(offset) });
    stop.style.stopColor = shade;
    gradient.append(stop);
  }
  return gradient;
}
