/**
 * The errata: where a lecture's words or figures are not what holds, with the numbers that say so and the place that shows
 * it. Their texts are in the dictionaries by id.
 */
import { fixed, precise, slideLike } from "./digits.js";
import { caches, lastMove, longestStep, shareMet, slopeOfFigure, spike, usualValue } from "./ruleFigures.js";
import { cacheTable, outputTable, rpropTable, spikeTable, type Table, unitsTable } from "./tables.js";
import type { ErratumId, ShowKey } from "./words.js";
import { firstClick, firstEpoch, rpropErrors, workedValue } from "./workedFigures.js";

export const groups = ["worked", "notation", "rules", "training", "adaptive", "xor"] as const;
export type Group = (typeof groups)[number];

export interface Erratum {
  readonly id: ErratumId;
  readonly group: Group;
  /** What it is shown by: a button's words, and where it leads. */
  readonly show: readonly [words: ShowKey, address: string];
  /** The numbers that its texts name, computed. */
  readonly values?: () => Readonly<Record<string, string>>;
  /** More numbers, computed when they are asked for. */
  readonly table?: Table;
}

const worked = ["show.worked", "./backprop.html#show=worked"] as const;
const microscope = ["show.microscope", "./backprop.html#show=microscope"] as const;
const network = ["show.network", "./backprop.html#show=network"] as const;
const race = (hash: string) => ["show.race", `./index.html#v=1&${hash}`] as const;
const train = (hash: string) => ["show.train", `./train.html#v=1&${hash}`] as const;

/** Of the worked example: the value with ten digits. */
const ofWorked = (id: string) => () => ({ value: fixed(workedValue(id), 10) });

/** The same, and as a slide would print it. */
const rounded = (id: string) => () => ({ ...ofWorked(id)(), rounded: slideLike(workedValue(id), 4) });

const grouped = (group: Group, entries: readonly Omit<Erratum, "group">[]): readonly Erratum[] =>
  entries.map((entry) => ({ group, ...entry }));

export const errata: readonly Erratum[] = [
  ...grouped("worked", [
    { id: "error-rounding", show: worked, values: rounded("E") },
    { id: "two-figures", show: worked, values: rounded("dw0-1") },
    { id: "slope-rounding", show: worked, values: rounded("slope2") },
    { id: "label-y1", show: worked, values: ofWorked("dy1") },
    { id: "label-y2", show: worked, values: ofWorked("dy2") },
    {
      id: "bias-gradient",
      show: worked,
      values: () => ({ ...rounded("dw0-0")(), bias: fixed(workedValue("w0-0"), 6) }),
    },
    { id: "wrong-index", show: worked, values: ofWorked("w21-1") },
    { id: "tenfold", show: worked, values: rounded("w22-1") },
  ]),
  ...grouped("notation", [
    { id: "dy-dv", show: microscope },
    { id: "layer-name", show: network },
    { id: "weight-names", show: worked },
    { id: "lost-factor", show: worked, values: ofWorked("dw11-1") },
    { id: "free-index", show: network },
    { id: "momentum-index", show: microscope },
    { id: "hidden-sign", show: microscope },
  ]),
  ...grouped("rules", [
    {
      id: "rmsprop-decay",
      show: race("scenario=leaky-memory"),
      values: () => {
        const { published, printed } = caches(0.9);
        return { published: fixed(published, 3), printed: fixed(printed, 3) };
      },
    },
    {
      id: "first-updates",
      show: race("surface=quadratic-bowl&steps=400&seed=0&lanes=adadelta;rmsprop"),
      values: () => ({
        adadelta: precise(-lastMove("adadelta", { rho: 0.95, epsilon: 1e-6 }, [1]), 5),
        rmsprop: precise(-lastMove("rmsprop", { rho: 0.95, learningRate: 0.01, epsilon: 0 }, [1]), 5),
      }),
    },
    {
      id: "adadelta-rate",
      show: race("surface=beale&seed=0&lanes=adadelta;adadelta,id:ten times,learningRate:10"),
    },
    { id: "adadelta-index", show: race("surface=quadratic-bowl&steps=2000&seed=0&lanes=adadelta&inside=adadelta") },
    {
      id: "adadelta-window",
      show: race("surface=ravine&steps=400&seed=0&lanes=adadelta,id:0.9,rho:0.9;adadelta,id:0.99,rho:0.99"),
      values: () => ({ span: precise(1 / (1 - 0.95), 3) }),
    },
    {
      id: "adagrad-matrix",
      show: race(
        "surface=ravine,conditionNumber:50,angle:0.785&start=-3.9,-2.2&steps=160&seed=0&lanes=adagrad,learningRate:2;adagrad-full,learningRate:2",
      ),
    },
    { id: "adamax-missing", show: race("surface=beale&seed=0&lanes=adam,learningRate:0.1;adamax,learningRate:0.1") },
    { id: "output-delta", show: train("data=iris&seed=0&lanes=adam,learningRate:0.05"), table: outputTable },
  ]),
  ...grouped("training", [
    {
      id: "slope-at",
      show: ["show.curve", "./curve.html#show=tangent&start=1.4"],
      values: () => ({ at14: fixed(slopeOfFigure(1.4), 4), at15: fixed(slopeOfFigure(1.5), 4) }),
    },
    {
      id: "adam-formula",
      show: race("surface=beale&seed=0&lanes=adam,learningRate:0.1&inside=adam"),
      values: () => ({
        adam: fixed(lastMove("adam", { learningRate: 0.1 }, [-0.5]), 3),
        square: fixed((-0.1 * (-0.5 * -0.5)) / 0.5, 3),
      }),
    },
    {
      id: "adam-epsilon",
      show: race("surface=plateau&steps=400&seed=0&lanes=adam,id:1e-8;adam,id:0.1,epsilon:0.1"),
      values: () => ({ rate: String(usualValue("adam", "learningRate")) }),
    },
    {
      id: "rprop-magnitude",
      show: race("surface=ravine&steps=60&seed=0&lanes=rprop&inside=rprop"),
      values: () => ({
        small: fixed(lastMove("rprop", {}, [0.001]), 3),
      }),
    },
    {
      id: "replacement",
      show: train("preset=moons&draw=replacement"),
      values: () => ({ met: fixed(100 * shareMet(10_000), 1) }),
    },
  ]),
  ...grouped("adaptive", [
    { id: "rmsprop-name", show: race("surface=ravine&steps=120&seed=0&lanes=rprop;rmsprop,learningRate:0.1") },
    {
      id: "adam-betas",
      show: race("surface=beale&seed=0&lanes=adam,learningRate:0.1;adam,id:β₁ 0.99,learningRate:0.1,beta1:0.99"),
      values: () => ({ beta1: String(usualValue("adam", "beta1")), beta2: String(usualValue("adam", "beta2")) }),
    },
    { id: "units", show: race("scenario=change-of-units"), table: unitsTable },
    {
      id: "max-step",
      show: race("scenario=longer-than-eta"),
      values: () => ({ lone: precise(spike(10_000), 4), longest: precise(longestStep(0.9, 0.999), 3) }),
      table: spikeTable,
    },
    {
      id: "adamax-epsilon",
      show: race("scenario=without-epsilon"),
      values: () => ({ move: fixed(lastMove("adamax", { epsilon: 0 }, [0, 0]), 0) }),
    },
    { id: "cache-start", show: race("scenario=cold-start"), table: cacheTable },
  ]),
  ...grouped("xor", [
    {
      id: "old-weight",
      show: microscope,
      values: () => {
        const { weight } = firstClick();
        return { before: fixed(weight.before, 6), after: fixed(weight.after, 6) };
      },
    },
    { id: "sum3-names", show: microscope },
    {
      id: "bias-delta",
      show: microscope,
      values: () => {
        const [h1, h2] = firstClick().deltas;
        return { h1: fixed(h1, 6), h2: fixed(h2, 6) };
      },
    },
    {
      id: "rprop-pattern",
      show: microscope,
      values: () => {
        const { batch, page } = rpropErrors(50);
        return { batch: fixed(batch, 4), page: fixed(page, 4) };
      },
      table: rpropTable,
    },
    {
      id: "error-late",
      show: microscope,
      values: () => {
        const [before, after] = firstEpoch();
        return { before: fixed(before, 6), after: fixed(after, 6) };
      },
    },
    { id: "online-text", show: race("scenario=rprop-batches") },
  ]),
];
