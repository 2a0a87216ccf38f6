/** What goes on inside of a marble: what its next update is made from, and what comes of it. */
import type { Point } from "../core/layout.js";
import { slotLength } from "../core/optimizer.js";
import type { Values } from "../core/param.js";
import type { Surface } from "../core/surface.js";
import { type Lane, slotViews } from "../engine/lane.js";
import type { RaceEngine } from "./createRace.js";

export interface Internals {
  readonly theta: Point;
  /** The gradient the next update uses, noise included. */
  readonly gradient: Point;
  /** What of it is noise or a batch's own, besides the gradient of f; none where it is f's own. */
  readonly noise: Point | undefined;
  /** The optimizer's memory by name: x and y, or one number where a slot has one per marble or per lane. */
  readonly slots: Readonly<Record<string, readonly number[]>>;
  /** The values the next update uses. */
  readonly hyperparameters: Values;
  /** The next iterate, exactly, and the way to it: Δθ = next − θ. */
  readonly next: Point;
  readonly move: Point;
  /** Where the ball itself is, of a rule whose theta is the place that it looks ahead to. */
  readonly ball: Point | undefined;
  /** −Δθ / g of each coordinate: the rate at which plain gradient descent would make the same move; none where g is 0. */
  readonly effectiveRate: readonly [x: number | undefined, y: number | undefined];
}

/**
 * Marble i of a lane where the engine now is; nothing is moved.
 * @throws RangeError if there is no such lane or marble
 */
export function marbleInternals(engine: RaceEngine, id: string, i = 0): Internals {
  const lane = engine.lanes.find((known) => known.id === id);
  if (!lane) throw new RangeError(`lane: got ${id}, which the race does not have`);
  const { optimizer, layout, hyperparameters } = lane;
  if (!(i in lane.arrivedAt)) throw new RangeError(`marble: got ${i}, expected 0 … ${layout.count - 1}`);
  const names = Object.keys(optimizer.slots);
  const theta = coordinatesOf(lane.theta, layout.count, i);
  const gradient = coordinatesOf(lane.gradient, layout.count, i);
  const slots = Object.fromEntries(names.map((name) => [name, slotOf(lane, name, i)]));
  const memory = Float64Array.from(names.flatMap((name) => slots[name]));
  const next = nextIterate(lane, i, { theta, gradient, memory, step: engine.step });
  const move: Point = [next[0] - theta[0], next[1] - theta[1]];
  return {
    theta,
    gradient,
    noise: noiseOf(engine.surface, theta, gradient),
    slots,
    hyperparameters: { ...hyperparameters },
    next,
    move,
    ball: ballOf(lane, theta, slots, engine.step),
    effectiveRate: [rateOf(move[0], gradient[0]), rateOf(move[1], gradient[1])],
  };
}

function noiseOf({ evaluate }: Surface, theta: Point, gradient: Point): Point | undefined {
  const own = new Float64Array(2);
  evaluate(Float64Array.from(theta), { dim: 2, count: 1 }, own);
  const noise: Point = [gradient[0] - own[0], gradient[1] - own[1]];
  return noise[0] === 0 && noise[1] === 0 ? undefined : noise;
}

/**
 * The optimizer's next update of a marble by itself: a batch of marbles equals single ones, bit for bit. What it asks for is
 * not counted.
 */
function nextIterate(
  lane: Lane,
  i: number,
  at: { readonly theta: Point; readonly gradient: Point; readonly memory: Float64Array; readonly step: number },
): Point {
  const { theta, gradient, memory, step } = at;
  const { optimizer, hyperparameters } = lane;
  if (lane.isStill) return theta;
  const layout = { dim: 2, count: 1 };
  const next = Float64Array.from(theta);
  const slots = slotViews(optimizer, layout, memory);
  const probe = lane.probeApart();
  if (probe) Object.assign(probe, { t: step + 1, first: i });
  optimizer.step(next, Float64Array.from(gradient), slots, hyperparameters, step + 1, layout, probe);
  return [next[0], next[1]];
}

function ballOf({ optimizer, lastHyperparameters }: Lane, theta: Point, slots: Internals["slots"], step: number) {
  const { lookAhead } = optimizer;
  if (!lookAhead || step === 0) return undefined;
  const memory = Object.fromEntries(Object.entries(slots).map(([name, values]) => [name, Float64Array.from(values)]));
  const at = (k: 0 | 1) => theta[k] - lookAhead(memory, lastHyperparameters, step, k);
  return [at(0), at(1)] as const;
}

const coordinatesOf = (array: Float64Array, count: number, i: number): Point => [array[i], array[count + i]];

function slotOf({ optimizer, slots, layout }: Lane, name: string, i: number): readonly number[] {
  const { per } = optimizer.slots[name];
  const length = slotLength(optimizer.slots[name], { dim: layout.dim, count: 1 });
  const [first, stride] = per === "lane" ? [0, 0] : [i, layout.count];
  return Array.from({ length }, (_, d) => slots[name][first + d * stride]);
}

const rateOf = (move: number, gradient: number) => (gradient === 0 ? undefined : -move / gradient);
