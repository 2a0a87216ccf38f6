/** The curves of the one-dimensional page, as race files in x alone, and what each is there to show. */
import type { Json } from "../core/reader.js";

/** What the page can show; a link names it. */
export const shows = ["tangent", "hump", "too-large", "schedules", "slice"] as const;
export type Show = (typeof shows)[number];

export type CurveShow = Exclude<Show, "schedules" | "slice">;

/** A curve f(x) over from … to, a weight that starts at x = start, and the lanes that run along it. */
export interface CurveFile {
  readonly formula: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly steps: number;
  readonly lanes: unknown;
  readonly edits?: unknown;
}

/** How the outcome depends on one hyperparameter of the first lane, everything else as it is. */
export interface Sweep {
  readonly hyperparameter: string;
  readonly low: number;
  readonly high: number;
  readonly points: number;
  /** Where a run is judged: its own length may be too short to settle. */
  readonly steps: number;
  /** `end`: the weight then. `growth`: its size then over that at the start. */
  readonly measure: "end" | "growth";
}

export interface Example {
  readonly file: CurveFile;
  /** Steps per second. */
  readonly rate: number;
  readonly plays: boolean;
  readonly sweep?: Sweep;
  /** What to try, as links; what is left out is as in the example. */
  readonly tries: readonly { readonly text: string; readonly fields: string }[];
}

const momentum = (value: number): Json => ({
  optimizer: "momentum",
  hyperparameters: { learningRate: 0.01, momentum: value },
});
const sgd = (learningRate: number): Json => ({ optimizer: "sgd", hyperparameters: { learningRate } });

const alphas = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99];
const rates = [0.1, 1, 1.9, 1.99, 2, 2.01, 2.2];

export const examples: Readonly<Record<CurveShow, Example>> = {
  tangent: {
    file: { formula: "x*sin(x^2) + 3", from: 0, to: 3.1, start: 1.5, steps: 40, lanes: [sgd(0.05)] },
    rate: 5,
    plays: false,
    tries: [1.4, 1.5, 2.2, 2.6].map((x) => ({ text: `w = ${x}`, fields: `start=${x}` })),
  },
  hump: {
    file: { formula: "(x^2 - 1)^2 - 0.3x", from: -1.95, to: 1.75, start: -1.9, steps: 240, lanes: [momentum(0.9)] },
    rate: 25,
    plays: true,
    sweep: { hyperparameter: "momentum", low: 0, high: 0.99, points: 100, steps: 4000, measure: "end" },
    tries: alphas.map((a) => ({ text: `α = ${a}`, fields: `lanes=momentum,learningRate:0.01,momentum:${a}` })),
  },
  "too-large": {
    file: { formula: "x^2/2", from: -2.5, to: 2.5, start: 1, steps: 20, lanes: [sgd(1.9)] },
    rate: 2,
    plays: true,
    sweep: { hyperparameter: "learningRate", low: 0.01, high: 2.4, points: 240, steps: 20, measure: "growth" },
    tries: rates.map((rate) => ({ text: `η = ${rate}`, fields: `lanes=sgd,learningRate:${rate}` })),
  },
};

export const isCurve = (show: Show): show is CurveShow => show in examples;
