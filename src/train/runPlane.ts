/**
 * Planes through the weights of a training run, and what of the run lies on them. A plane shows a projection: how much of
 * each lane's way is in it is told beside it, since a plane that holds 96 % of all ways may hold a quarter of one.
 */
import type { Issue, Result } from "../core/issue.js";
import type { Domain, Point } from "../core/layout.js";
import { normal } from "../core/normal.js";
import { filterNormalizedPlane, planeThrough, projection } from "../network/directions.js";
import { principalPlane } from "../network/principalPlane.js";
import type { Plane } from "../network/slice.js";
import { dot, norm, plus } from "../network/vectors.js";
import type { Problem, Trainer, TrainLane } from "./trainer.js";

/**
 * The principal plane of all lanes; through the start and the weights of two lanes; through the weights of three; or round
 * the weights of one, along random directions.
 */
export type PlaneChoice =
  | { readonly kind: "principal" }
  | { readonly kind: "duel"; readonly lanes: readonly [string, string] }
  | { readonly kind: "three"; readonly lanes: readonly [string, string, string] }
  | { readonly kind: "random"; readonly lanes: readonly [string]; readonly seed: number };

type DrawnChoice = Exclude<PlaneChoice, { kind: "random" }>;

/** A plane and the run on it as of the trainer's step. The directions are orthonormal unless they are random. */
export interface RunPlane extends Plane {
  readonly choice: PlaneChoice;
  readonly step: number;
  /** Where races on it start: at the common initial weights, projected; on a random plane off its centre. */
  readonly start: Point;
  /** What share of Σ‖θ − θ₀‖² over all snapshots lies along each direction; of a random plane nothing. */
  readonly shares: readonly [number, number] | undefined;
  /** A square that holds the start and all ways of lanes that did not diverge, with a margin. */
  readonly domain: Domain;
  /** All lanes of the run; on a random plane the one in its centre, as the others' ways have nothing to do with it. */
  readonly lanes: readonly PlaneLane[];
}

/** A lane's way from the start to where it is; of a diverged one, to the last snapshot before. */
export interface PlaneLane {
  readonly id: string;
  readonly diverged: boolean;
  /** Steps of the snapshots, the start's 0 first; the rest has a number for each. */
  readonly steps: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** How far from the plane. */
  readonly off: Float64Array;
  /** ‖P(θ − θ₀)‖² / ‖θ − θ₀‖² of the last snapshot; NaN where it has not moved. */
  readonly captured: number;
  /** The training loss of the last snapshot, and of its projection. */
  readonly trueLoss: number;
  readonly planeLoss: number;
}

interface Way {
  readonly lane: TrainLane;
  readonly steps: readonly number[];
  /** The start first. */
  readonly theta: readonly Float64Array[];
}

/** Snapshots of all lanes that decide the principal plane, at most; fewer of networks so large that it would take long. */
const mostRows = 120;
const mostProducts = 2e8;
/** The domain is so much larger than what it holds on every side; it is a square. */
const margin = 0.15;
/** On random planes: as far along each direction as the weights themselves are long, and a start on no axis of them. */
const randomDomain: Domain = [
  [-1, 1],
  [-1, 1],
];
const randomStart: Point = [0.7, -0.4];

/** The plane, or why there is none. Nothing of the trainer is changed. */
export function planeOfRun(trainer: Trainer, choice: PlaneChoice): Result<RunPlane> {
  const ways = trainer.lanes.map((lane) => wayOf(lane, trainer));
  const chosen = chosenWays(ways, choice);
  if (!chosen.ok) return chosen;
  if (choice.kind === "random") return randomPlane(trainer, choice, chosen.value[0]);
  const { initial } = trainer.problem;
  try {
    const { origin, directions } = spanned(initial, choice, chosen.value);
    const plane = { origin, directions };
    const lanes = ways.map((way) => laneOn(plane, way, trainer.problem));
    const start = projection(plane, initial);
    const known = { choice, step: trainer.step, ...plane, start, lanes };
    return { ok: true, value: { ...known, shares: sharesOf(plane, initial, ways), domain: domainOf(start, lanes) } };
  } catch (error) {
    // Weights on a line are what planes are refused for.
    if (!(error instanceof RangeError)) throw error;
    return refused("plane", "weights that lie on a line", "weights that span a plane: train further, or other lanes");
  }
}

const refused = (path: string, got: string, expected: string): { ok: false; issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ path, got, expected }],
});

/** Those that the plane is drawn through. */
function chosenWays(ways: readonly Way[], choice: PlaneChoice): Result<readonly Way[]> {
  if (choice.kind === "principal") return { ok: true, value: ways.filter(({ lane }) => lane.divergedAt < 0) };
  const found = choice.lanes.flatMap((id) => ways.find(({ lane }) => lane.id === id) ?? []);
  if (new Set(found).size === choice.lanes.length) return { ok: true, value: found };
  return refused("lanes", choice.lanes.join(", "), "lanes of the run, each once");
}

/** Directions that are as long as the weights, neuron by neuron: Li et al.'s, see `filterNormalizedPlane`. */
function randomPlane(
  { problem, step }: Trainer,
  choice: Extract<PlaneChoice, { kind: "random" }>,
  { lane, steps, theta }: Way,
): Result<RunPlane> {
  const last = theta[theta.length - 1];
  let drawn = 0;
  try {
    const { layers } = problem.network;
    const plane = filterNormalizedPlane(layers, last, { normal: () => normal(choice.seed, 0, drawn++) });
    const loss = trainingLoss(problem, last);
    const centre = {
      ...{ id: lane.id, diverged: lane.divergedAt >= 0, captured: Number.NaN, trueLoss: loss, planeLoss: loss },
      ...{ steps: Float64Array.of(steps[steps.length - 1]), a: zero(), b: zero(), off: zero() },
    };
    const known = { choice, step, ...plane, start: randomStart, shares: undefined, domain: randomDomain };
    return { ok: true, value: { ...known, lanes: [centre] } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused("plane", "a unit whose weights are all 0", "weights that directions can be as long as");
  }
}

const zero = () => new Float64Array(1);

function spanned(initial: Float64Array, { kind }: DrawnChoice, ways: readonly Way[]): Plane {
  if (kind === "principal") return principalPlane(initial, thinned(ways, initial.length));
  const ends = ways.map(({ theta }) => theta[theta.length - 1]);
  return kind === "duel" ? planeThrough(initial, ends[0], ends[1]) : planeThrough(ends[0], ends[1], ends[2]);
}

/** Some snapshots of each way, the last one always. */
function thinned(ways: readonly Way[], parameters: number): Float64Array[][] {
  const rows = Math.min(mostRows, Math.floor(Math.sqrt(mostProducts / parameters)));
  const each = Math.max(2, Math.floor(rows / Math.max(1, ways.length)));
  return ways.map(({ theta }) => {
    const moved = theta.slice(1);
    const stride = Math.ceil(moved.length / each);
    return moved.filter((_, k) => (moved.length - 1 - k) % stride === 0);
  });
}

/** From the start by the kept snapshots to the current weights, where they are numbers. */
function wayOf(lane: TrainLane, { step, problem: { initial } }: Trainer): Way {
  const { track } = lane;
  const kept = track.countUntil(step);
  const steps = [0, ...track.steps.slice(0, kept)];
  const theta = [initial, ...track.theta.slice(0, kept)];
  const now = Math.min(step, lane.stopped?.at ?? step);
  if (lane.divergedAt < 0 && now > steps[kept]) {
    steps.push(now);
    theta.push(lane.lane.theta.slice());
  }
  return { lane, steps, theta };
}

function laneOn(plane: Plane, { lane, steps, theta }: Way, problem: Problem): PlaneLane {
  const points = theta.map((weights) => projection(plane, weights));
  const last = theta[theta.length - 1];
  const [a, b] = points[points.length - 1];
  return {
    id: lane.id,
    diverged: lane.divergedAt >= 0,
    steps: Float64Array.from(steps),
    a: Float64Array.from(points, ([x]) => x),
    b: Float64Array.from(points, ([, y]) => y),
    off: Float64Array.from(theta, (weights, k) => norm(plus(weights, onPlane(plane, points[k]), -1))),
    captured: capturedOf(plane, plus(last, problem.initial, -1)),
    trueLoss: trainingLoss(problem, last),
    planeLoss: trainingLoss(problem, onPlane(plane, [a, b])),
  };
}

/** The weights at a point of a plane. */
export const onPlane = ({ origin, directions: [u, v] }: Plane, [a, b]: Point): Float64Array =>
  origin.map((weight, k) => weight + a * u[k] + b * v[k]);

/** The mean loss over the training samples, as curves show it. */
export const trainingLoss = ({ network, train }: Problem, theta: Float64Array): number =>
  network.evaluate(theta, train.inputs, train.targets, train.count, undefined, "mean");

function capturedOf({ directions: [u, v] }: Plane, way: Float64Array): number {
  return (dot(way, u) ** 2 + dot(way, v) ** 2) / dot(way, way);
}

function sharesOf({ directions }: Plane, initial: Float64Array, ways: readonly Way[]): readonly [number, number] {
  let [first, second, all] = [0, 0, 0];
  for (const { lane, theta } of ways) {
    if (lane.divergedAt >= 0) continue;
    for (const weights of theta) {
      const away = plus(weights, initial, -1);
      first += dot(away, directions[0]) ** 2;
      second += dot(away, directions[1]) ** 2;
      all += dot(away, away);
    }
  }
  return [first / all, second / all];
}

function domainOf(start: Point, lanes: readonly PlaneLane[]): Domain {
  const steady = lanes.filter(({ diverged }) => !diverged);
  const ranges = (["a", "b"] as const).map((axis, d) => {
    let [low, high] = [start[d], start[d]];
    for (const lane of steady) {
      for (const value of lane[axis]) [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
    return { middle: (low + high) / 2, width: (1 + 2 * margin) * (high - low) };
  });
  const half = Math.max(...ranges.map(({ width }) => width)) / 2;
  const [x, y] = ranges.map(({ middle }) => [middle - half, middle + half] as const);
  return [x, y];
}
