/**
 * The worked example of "Neural Networks: Back-Propagation algorithm" (lecture 002): a 3-2-2 network whose layers have
 * one bias each, its slides' figures, and the same quantities computed. The slides index weights by [from][to] and
 * layers by the layer they leave: W⁽⁰⁾ leads to the hidden units, W⁽¹⁾ to the outputs.
 */
import type { Exercise } from "./model.js";
import type { Settings, Update } from "./update.js";

export const workedExercise: Exercise = {
  spec: { sizes: [3, 2, 2], hidden: "sigmoid", output: "sigmoid", loss: "halfsse", residual: false },
  samples: { count: 1, inputs: Float64Array.of(1, 4, 5), targets: Float64Array.of(0.1, 0.05) },
  sharedBiases: true,
};

export const workedTheta: readonly number[] = [0.1, 0.3, 0.5, 0.2, 0.4, 0.6, 0.5, 0.5, 0.7, 0.9, 0.8, 0.1, 0.5, 0.5];

export const workedSettings: Settings = { learningRate: 0.01, momentum: 0 };

/** What is to be said of a slide's figure; none where it is right. */
export type Erratum =
  | "rounding"
  | "twoFigures"
  | "labelY1"
  | "labelY2"
  | "biasGradient"
  | "slopeRounding"
  | "wrongIndex"
  | "tenfold";

export interface WorkedRow {
  readonly id: string;
  readonly group: "forward" | "error" | "outputGradients" | "hiddenGradients" | "newWeights";
  /** The letter, its index and the layer raised: `w`, `21`, `1` is w₂₁⁽¹⁾. A ∂ before it is the error's slope along it. */
  readonly letter: string;
  readonly index: string;
  readonly layer?: 0 | 1;
  /** As printed on the slides; several where they print several, none where they print none. */
  readonly slide: readonly string[];
  readonly erratum?: Erratum;
  readonly value: (update: Update) => number;
}

type Row = Omit<WorkedRow, "group">;

const input = (from: number, unit: number) => unit * 3 + from;
const output = (from: number, unit: number) => 8 + unit * 2 + from;
const bias0 = 6;
const bias1 = 12;

const forward: readonly Row[] = [
  ["v", 0, 0, "4.3"],
  ["v", 0, 1, "5.3"],
  ["y", 0, 0, ".9866"],
  ["y", 0, 1, ".9950"],
  ["v", 1, 0, "2.0862"],
  ["v", 1, 1, "1.3888"],
  ["y", 1, 0, ".8896"],
  ["y", 1, 1, ".8004"],
].map(([letter, layer, unit, slide]) => ({
  id: `${letter}${Number(unit) + 1}-${layer}`,
  letter: String(letter),
  index: String(Number(unit) + 1),
  layer: layer as 0 | 1,
  slide: [String(slide)],
  value: ({ traces: [{ layers }] }) => layers[Number(layer)][letter as "v" | "y"][Number(unit)],
}));

const error: readonly Row[] = [
  { id: "E", letter: "E", index: "", slide: [".5933"], erratum: "rounding", value: ({ traces: [{ loss }] }) => loss },
  ...[0, 1].map((unit) => ({
    id: `e${unit + 1}`,
    letter: "e",
    index: String(unit + 1),
    slide: [["−.7896", "−.7504"][unit]],
    value: ({ traces: [{ layers, targets }] }: Update) => targets[unit] - layers[1].y[unit],
  })),
];

const slope = (layer: 0 | 1, index: string, at: number, slide: string): Row => ({
  id: `dw${index}-${layer}`,
  letter: "∂w",
  index,
  layer,
  slide: [slide],
  value: ({ gradient }) => gradient[at],
});

const outputGradients: readonly Row[] = [
  slope(1, "11", output(0, 0), ".0765"),
  slope(1, "12", output(0, 1), ".1183"),
  slope(1, "21", output(1, 0), ".0772"),
  slope(1, "22", output(1, 1), ".1193"),
  { ...slope(1, "0", bias1, ""), slide: [".1974", ".1975"], erratum: "twoFigures" },
];

const hiddenSlopes: readonly Row[] = [0, 1].map((unit) => ({
  id: `slope${unit + 1}`,
  letter: "y′",
  index: String(unit + 1),
  layer: 0,
  slide: [[".0132", ".0050"][unit]],
  ...(unit === 1 && { erratum: "slopeRounding" as const }),
  value: ({ traces: [{ layers }] }) => layers[0].slope[unit],
}));

const hiddenErrors: readonly Row[] = [0, 1].map((unit) => ({
  id: `dy${unit + 1}`,
  letter: "∂y",
  index: String(unit + 1),
  layer: 0,
  slide: [[".1502", ".0818"][unit]],
  erratum: (["labelY1", "labelY2"] as const)[unit],
  value: ({ traces: [{ layers }] }) => -layers[0].arriving[unit],
}));

const hiddenGradients: readonly Row[] = [
  ...hiddenSlopes,
  ...hiddenErrors,
  slope(0, "11", input(0, 0), ".0020"),
  slope(0, "12", input(0, 1), ".0004"),
  slope(0, "21", input(1, 0), ".0079"),
  slope(0, "22", input(1, 1), ".0016"),
  slope(0, "31", input(2, 0), ".0099"),
  slope(0, "32", input(2, 1), ".0020"),
  { ...slope(0, "0", bias0, ".0008"), erratum: "biasGradient" },
];

const weight = (layer: 0 | 1, index: string, at: number, ...slide: readonly string[]): Row => ({
  id: `w${index}-${layer}`,
  letter: "w",
  index,
  layer,
  slide,
  value: ({ after }) => after.theta[at],
});

const newWeights: readonly Row[] = [
  weight(1, "11", output(0, 0)),
  weight(1, "12", output(0, 1)),
  { ...weight(1, "21", output(1, 0), ".8992"), erratum: "wrongIndex" },
  { ...weight(1, "22", output(1, 1), ".9881"), erratum: "tenfold" },
  weight(1, "0", bias1, ".4980"),
  weight(0, "11", input(0, 0)),
  weight(0, "12", input(0, 1)),
  weight(0, "21", input(1, 0)),
  weight(0, "22", input(1, 1)),
  weight(0, "31", input(2, 0)),
  weight(0, "32", input(2, 1)),
  weight(0, "0", bias0, ".5000"),
];

const grouped = (group: WorkedRow["group"], rows: readonly Row[]): readonly WorkedRow[] =>
  rows.map((row) => ({ group, ...row }));

export const workedRows: readonly WorkedRow[] = [
  ...grouped("forward", forward),
  ...grouped("error", error),
  ...grouped("outputGradients", outputGradients),
  ...grouped("hiddenGradients", hiddenGradients),
  ...grouped("newWeights", newWeights),
];

/** Whether a printed figure is the value, rounded to as many decimals as are printed. */
export function agrees(slide: string, value: number): boolean {
  const decimals = slide.length - slide.indexOf(".") - 1;
  return value.toFixed(decimals) === Number(slide.replace("−", "-")).toFixed(decimals);
}
