import { describe, expect, test } from "vitest";
import { linesOf } from "../../test/lines.js";
import { readSampleTexts, type SampleTexts, sampleTextsOf, withColumns, withoutRow, withRows } from "./sampleTexts.js";
import { heatonTheta, xorExercise } from "./xor.js";

const theta = Float64Array.from(heatonTheta);
const texts = sampleTextsOf(xorExercise);

describe("samples as texts", () => {
  test("are those of the network, and give it back with its weights", () => {
    expect(texts.targets).toEqual([["0"], ["1"], ["1"], ["0"]]);
    const read = readSampleTexts(xorExercise, theta, texts);
    expect(read).toEqual({ ok: true, value: { exercise: xorExercise, theta } });
  });

  test("of other numbers keep the weights, whatever the digits", () => {
    const typed: SampleTexts = {
      inputs: [
        ["0.1", "-2e-3"],
        [" 1 ", "−1.5"],
      ],
      targets: [["１"], ["0"]],
    };
    const read = readSampleTexts(xorExercise, theta, typed);
    if (!read.ok) expect.fail("they are no samples");
    expect([...read.value.exercise.samples.inputs]).toEqual([0.1, -0.002, 1, -1.5]);
    expect([...read.value.exercise.samples.targets]).toEqual([1, 0]);
    expect(read.value.theta).toEqual(theta);
  });

  test("with another number of inputs have a network to match, the same each time", () => {
    const wide = withColumns(texts, "inputs", 3);
    const filled = { ...wide, inputs: wide.inputs.map((row) => row.map((text) => text || "0.5")) };
    const [one, other] = [readSampleTexts(xorExercise, theta, filled), readSampleTexts(xorExercise, theta, filled)];
    if (!one.ok) expect.fail("they are no samples");
    expect(one.value.exercise.spec.sizes).toEqual([3, 2, 1]);
    expect(one.value.theta).toHaveLength(3 * 2 + 2 + 2 + 1);
    expect(one).toEqual(other);
  });

  test("tell every cell that is wrong, at once", () => {
    const wrong = {
      inputs: [
        ["1", "x"],
        ["", "1e999"],
      ],
      targets: [["0"], ["one"]],
    };
    const read = readSampleTexts(xorExercise, theta, wrong);
    expect(read.ok ? [] : linesOf(read.issues)).toEqual([
      'samples.inputs[0][1]: got "x", expected a finite number',
      "samples.inputs[1][0]: got nothing, expected a finite number",
      "samples.inputs[1][1]: got Infinity, expected a finite number",
      'samples.targets[1][0]: got "one", expected a finite number',
    ]);
  });

  test("tell what a network can not have", () => {
    const softmax = { ...xorExercise, spec: { ...xorExercise.spec, output: "softmax", loss: "ce" } } as const;
    const read = readSampleTexts(softmax, theta, texts);
    expect(read.ok ? [] : linesOf(read.issues)).toEqual([expect.stringContaining("2 or more outputs")]);
  });
});

test("rows and columns come empty and go alone", () => {
  const more = withRows(texts, 5);
  expect([more.inputs[4], more.targets[4]]).toEqual([["", ""], [""]]);
  expect(withoutRow(more, 4)).toEqual(texts);
  expect(withoutRow(texts, 1).targets).toEqual([["0"], ["1"], ["0"]]);
  expect(withColumns(withColumns(texts, "targets", 2), "targets", 1)).toEqual(texts);
});
