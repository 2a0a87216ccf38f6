import type { Reals } from "../core/layout.js";
import type { Objective } from "../core/objective.js";
import type { Probe } from "../core/probe.js";
import { addGaussianNoise } from "../core/random.js";
import type { Noise } from "./lane.js";

/** Asks an objective for one problem at a time, and counts. */
export class LaneProbe implements Probe {
  readonly seed: number;
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  /** The update that asks. */
  t = 1;
  /** Which of the lane's problems is its problem 0. */
  first = 0;
  readonly #objective: Objective;
  readonly #noise: Noise;
  readonly #calls: Reals;
  readonly #problems: number;
  readonly #unread: Float64Array;
  readonly #value = new Float64Array(1);

  /** @param calls is counted in: of each of its problems the losses asked for, and then of each the gradients */
  constructor(objective: Objective, noise: Noise, calls: Reals) {
    this.#objective = objective.single ?? objective;
    const { dim } = this.#objective.layout;
    this.#problems = calls.length / 2;
    this.seed = noise.seed;
    this.point = new Float64Array(dim);
    this.gradient = new Float64Array(dim);
    this.#unread = new Float64Array(dim);
    this.#noise = noise;
    this.#calls = calls;
  }

  loss(i: number): number {
    this.#calls[i]++;
    this.#objective.evaluate(this.point, this.t, this.#unread, this.#value);
    return this.#value[0];
  }

  slope(i: number): void {
    this.#calls[this.#problems + i]++;
    const { layout } = this.#objective;
    this.#objective.evaluate(this.point, this.t, this.gradient);
    const { sigma, seed } = this.#noise;
    if (sigma > 0) addGaussianNoise(this.gradient, layout, sigma, seed, this.t, this.first + i);
  }
}
