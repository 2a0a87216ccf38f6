import { expect, test } from "vitest";
import { initialize } from "../network/initializers.js";
import { dataNames, samplesFor, widthsFor } from "./data.js";
import { fromHash } from "./link.js";
import { exerciseLimits, Model } from "./model.js";
import { firstState } from "./state.js";
import { train } from "./training.js";

test.each(dataNames)("%s: few samples, as wide as the network, one-hot for softmax", (name) => {
  for (const output of ["sigmoid", "softmax", "linear"] as const) {
    const [inputs, outputs] = widthsFor(name, output);
    const { count, inputs: x, targets } = samplesFor(name, output);
    expect([x.length, targets.length]).toEqual([count * inputs, count * outputs]);
    expect(count).toBeLessThanOrEqual(exerciseLimits.samples);
    for (let row = 0; row < count && outputs > 1; row++) {
      const own = [...targets.subarray(row * outputs, (row + 1) * outputs)];
      expect(own.toSorted()).toEqual([...Array.from({ length: outputs - 1 }, () => 0), 1]);
    }
  }
});

test.each(["moons", "circles", "corners"] as const)("%s is dealt in turns of its classes, no sample lost", (name) => {
  const { count, inputs, targets } = samplesFor(name, "softmax");
  const classes = widthsFor(name, "softmax")[1];
  const classOf = (row: number) => targets.subarray(row * classes, (row + 1) * classes).indexOf(1);
  for (let row = 0; row < count; row++) expect(classOf(row)).toBe(row % classes);
  expect(new Set(Array.from({ length: count }, (_, row) => String(inputs.subarray(2 * row, 2 * row + 2)))).size).toBe(
    count,
  );
});

test.each([
  "#show=network",
  "#show=network&data=xor",
  "#show=network&data=and",
  "#show=network&data=or",
  "#show=network&data=circles",
  "#show=network&data=corners&output=softmax&loss=ce",
  "#show=network&data=sine&output=linear&loss=mse",
])("%s learns at the usual settings, in each of the three ways", (hash) => {
  const { exercise, state } = fromHash(hash);
  const model = new Model(exercise);
  const theta = new Float64Array(model.network.parameterCount);
  initialize(model.network.layers, { kind: "glorot" }, 1, theta);
  const first = model.loss(theta);
  for (const way of ["online", "batch", "rprop"] as const) {
    const steps = [...train(model, way, state.settings, firstState(theta), { epochs: 1000 }, () => 0)];
    expect(steps.at(-1)?.loss, way).toBeLessThan(first / 3);
  }
});
