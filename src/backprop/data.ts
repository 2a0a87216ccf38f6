/** Few samples to teach a small network, chosen by name. */
import type { Samples } from "../core/dataset.js";
import circles from "../datasets/circles.js";
import moons from "../datasets/moons.js";
import sine from "../datasets/sine.js";
import type { OutputActivation } from "../network/spec.js";

/** All random ones are drawn once and for all. */
const seed = 1;

interface Data {
  /** Samples, one target each: a class 0, 1, … where there are classes. */
  readonly samples: () => Samples;
  readonly inputs: number;
  /** How many classes there are; 0 where the target is a number. */
  readonly classes: number;
  /** Whether the samples are in an order of their own, and not class by class. */
  readonly isMixed?: boolean;
}

const gate = (...targets: readonly number[]): Data => ({
  isMixed: true,
  inputs: 2,
  classes: 2,
  samples: () => ({
    count: 4,
    inputs: Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1),
    targets: Float64Array.from(targets),
  }),
});

/** Three clusters, four points each. */
const corners: Data = {
  inputs: 2,
  classes: 3,
  samples: () => ({
    count: 12,
    inputs: Float64Array.of(
      ...[-0.9, -0.6, -0.6, -0.8, -0.7, -0.4, -0.4, -0.6],
      ...[0.9, -0.6, 0.6, -0.8, 0.7, -0.4, 0.4, -0.6],
      ...[0, 0.9, -0.2, 0.6, 0.2, 0.7, 0, 0.5],
    ),
    targets: Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2),
  }),
};

const table = {
  xor: gate(0, 1, 1, 0),
  and: gate(0, 0, 0, 1),
  or: gate(0, 1, 1, 1),
  moons: { inputs: 2, classes: 2, samples: () => moons.samples({ samplesPerClass: 8, noise: 0.05 }, seed) },
  circles: { inputs: 2, classes: 2, samples: () => circles.samples({ samplesPerClass: 8, noise: 0.02 }, seed) },
  corners,
  sine: { inputs: 1, classes: 0, samples: () => sine.samples({ samples: 16, noise: 0 }, seed) },
} satisfies Readonly<Record<string, Data>>;

export type DataName = keyof typeof table;
export const dataNames = Object.keys(table) as readonly DataName[];

/** How many inputs and outputs a network for the data has: two classes are one output, save of a softmax. */
export function widthsFor(name: DataName, output: OutputActivation): readonly [inputs: number, outputs: number] {
  const { inputs, classes } = table[name];
  return [inputs, classes === 2 && output !== "softmax" ? 1 : Math.max(classes, 1)];
}

/** Samples that come class by class, dealt in turns: online, a row of the same class would unlearn the others. */
function dealt(data: Data): Samples {
  const samples = data.samples();
  if (data.isMixed || data.classes === 0) return samples;
  const perClass = samples.count / data.classes;
  const order = Array.from(
    { length: samples.count },
    (_, k) => (k % data.classes) * perClass + Math.floor(k / data.classes),
  );
  return {
    count: samples.count,
    inputs: Float64Array.from(
      order.flatMap((row) => [...samples.inputs.subarray(row * data.inputs, (row + 1) * data.inputs)]),
    ),
    targets: Float64Array.from(order, (row) => samples.targets[row]),
  };
}

/** The samples, with one target of 0 or 1 for each output where there are classes. */
export function samplesFor(name: DataName, output: OutputActivation): Samples {
  const samples = dealt(table[name]);
  const [, outputs] = widthsFor(name, output);
  if (outputs === 1) return samples;
  const targets = new Float64Array(samples.count * outputs);
  samples.targets.forEach((k, row) => {
    targets[row * outputs + k] = 1;
  });
  return { ...samples, targets };
}
