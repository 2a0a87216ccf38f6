import { expect, it } from "vitest";
import { type Dataset, outputWidth, setClass } from "./dataset.js";

const common = {
  id: "any",
  name: "Any",
  params: {},
  inputs: ["x"],
  samples: () => ({ count: 0, inputs: none, targets: none }),
};
const none = new Float64Array(0);

it.each<{ dataset: Dataset; width: number }>([
  { dataset: { ...common, task: "classification", classes: ["no", "yes"] }, width: 1 },
  { dataset: { ...common, task: "classification", classes: ["a", "b", "c"] }, width: 3 },
  { dataset: { ...common, task: "regression", outputs: ["y"] }, width: 1 },
  { dataset: { ...common, task: "regression", outputs: ["y", "z"] }, width: 2 },
])("$dataset.task of $dataset.classes $dataset.outputs has targets $width wide", ({ dataset, width }) => {
  expect(outputWidth(dataset)).toBe(width);
});

it("a class is one number of two, and one-hot of three, whatever was there", () => {
  const two = new Float64Array(3).fill(9);
  setClass(two, 2, 0, 0);
  setClass(two, 2, 2, 1);
  expect([...two]).toEqual([0, 9, 1]);
  const three = new Float64Array(6).fill(9);
  setClass(three, 3, 1, 2);
  expect([...three]).toEqual([9, 9, 9, 0, 0, 1]);
});
