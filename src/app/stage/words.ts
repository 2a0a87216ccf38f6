/** What is written over the map: the axes' numbers, the marbles' names, and flags for those out of sight, all kept clear of each other. */
import type { Camera } from "../../render/camera.js";
import { type Flag, raiseFlags, textBox } from "../../render/flags.js";
import { identities } from "../../render/identity.js";
import type { Rectangle } from "../../render/placeLabels.js";
import { element } from "../element.js";
import { laneNames } from "../laneNames.js";
import type { State } from "../store.js";
import { drawAxes } from "./axes.js";
import { boxWithin } from "./boxWithin.js";
import { createFlags } from "./flagElements.js";
import { createLabels } from "./labels.js";

export class Words {
  readonly #map: HTMLElement;
  /** Other controls on the map, to be kept clear of. */
  readonly #controls: readonly HTMLElement[];
  readonly #axes = element("div", "overlay axes", "", { "aria-hidden": "true" });
  readonly #labelled = element("div", "overlay labels", "", { "aria-hidden": "true" });
  readonly #labels = createLabels(this.#labelled);
  readonly #flags;
  #ticks: readonly Rectangle[] = [];
  #taken: readonly Rectangle[] = [];
  #signs: readonly Rectangle[] = [];
  #others: readonly Rectangle[] = [];

  constructor(map: HTMLElement, controls: readonly HTMLElement[]) {
    this.#map = map;
    this.#controls = controls;
    const flags = element("div", "overlay flags", "", { "aria-hidden": "true" });
    map.append(this.#axes, flags, this.#labelled);
    this.#flags = createFlags(flags);
  }

  /** Whether a label still follows its marble. */
  get moving(): boolean {
    return this.#labels.moving;
  }

  setCamera(camera: Camera): void {
    this.#ticks = drawAxes(this.#axes, camera);
    this.#taken = this.#controls.map((control) => boxWithin(this.#map, control));
  }

  /** What others write over the map. Tells whether it is elsewhere than before. */
  keepClear(written: readonly Rectangle[]): boolean {
    const [before, now] = [this.#others, written].map((boxes) => boxes.map(({ x, y }) => [x, y].map(Math.round)));
    this.#others = written;
    return JSON.stringify(before) !== JSON.stringify(now);
  }

  /** Ticks belong to a map seen from above. */
  setTilt(tilt: number): void {
    this.#axes.hidden = tilt > 0;
  }

  /** Labels that are not shown keep their sizes, by which they are placed. */
  setLayers({ layers }: State): void {
    this.#labelled.style.visibility = layers.includes("labels") ? "" : "hidden";
  }

  /** The marbles of a swarm have no names. */
  setLanes({ run, race, colours }: State): void {
    const looks = identities(race.lanes, colours);
    const names = run.lanes[0]?.layout.count === 1 ? laneNames(race.lanes) : [];
    this.#labels.setNames(names);
    this.#flags.setLanes(names.map((name, i) => ({ name, colour: looks[i]?.colour ?? "" })));
  }

  /** The signs on the map, and its start: names keep clear of them. */
  setSigns(signs: readonly Rectangle[]): void {
    this.#signs = signs;
  }

  /**
   * Writes what belongs to a moment. A diverged marble is not drawn any more: its pixels are made NaN.
   * @param pixels x and y of all marbles in turn
   */
  draw(state: State, pixels: Float32Array, hidden: readonly boolean[], camera: Camera): void {
    const { race, run, highlighted } = state;
    const written = [...(this.#axes.hidden ? [] : this.#ticks), ...this.#taken, ...this.#signs, ...this.#others];
    const flags = run.lanes[0]?.layout.count === 1 ? this.#showFlags(state, pixels, hidden, camera, written) : [];
    const texts = flags.flatMap((flag) => (flag && !flag.wordless ? [textBox(flag, camera.width)] : []));
    const chosen = race.lanes.findIndex(({ id }) => id === highlighted);
    this.#labels.show(pixels, hidden, chosen, camera, [...written, ...texts]);
  }

  #showFlags(
    { run, position }: State,
    pixels: Float32Array,
    hidden: readonly boolean[],
    camera: Camera,
    written: readonly Rectangle[],
  ): readonly (Flag | undefined)[] {
    const divergedAt = run.lanes.map((lane) => lane.divergedAt[0] ?? -1);
    const flags = raiseFlags(run.lanes, pixels, hidden, position, camera, written);
    this.#flags.show(flags, divergedAt, camera.width);
    return flags;
  }
}
