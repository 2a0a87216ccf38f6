/** The worked example of lecture 002: all quantities of its slides, and where the slides are wrong. */
import { describe, expect, test } from "vitest";
import { Model } from "./model.js";
import { firstState } from "./state.js";
import { advanceEpochs, makeUpdate } from "./update.js";
import { agrees, workedExercise, workedRows, workedSettings, workedTheta } from "./worked.js";

const model = new Model(workedExercise);
const before = firstState(Float64Array.from(workedTheta));
const update = makeUpdate(model, { way: "online", rows: [0], settings: workedSettings, before });

/** Recomputed in double precision by another program. */
const exact: Readonly<Record<string, number>> = {
  "v1-0": 4.3,
  "v2-0": 5.3,
  "y1-0": 0.9866130822,
  "y2-0": 0.9950331983,
  "v1-1": 2.086159036,
  "v2-1": 1.3887937856,
  "y1-1": 0.889550614,
  "y2-1": 0.8003996081,
  E: 0.5932448719,
  e1: -0.789550614,
  e2: -0.7503996081,
  "dw11-1": 0.0765351284,
  "dw12-1": 0.1182790221,
  "dw21-1": 0.0771883071,
  "dw22-1": 0.1192884585,
  "dw0-1": 0.1974574978,
  slope1: 0.0132077083,
  slope2: 0.0049421325,
  dy1: 0.1502086383,
  dy2: 0.0818046296,
  "dw11-0": 0.0019839119,
  "dw12-0": 0.0004042893,
  "dw21-0": 0.0079356475,
  "dw22-0": 0.0016171573,
  "dw31-0": 0.0099195594,
  "dw32-0": 0.0020214466,
  "dw0-0": 0.0023882012,
  "w11-1": 0.6992346487,
  "w12-1": 0.7988172098,
  "w21-1": 0.8992281169,
  "w22-1": 0.0988071154,
  "w0-1": 0.498025425,
  "w11-0": 0.0999801609,
  "w12-0": 0.1999959571,
  "w21-0": 0.2999206435,
  "w22-0": 0.3999838284,
  "w31-0": 0.4999008044,
  "w32-0": 0.5999797855,
  "w0-0": 0.499976118,
};

test("has every quantity of the slides, and the new weights they leave out (lecture item 10)", () => {
  const values = Object.fromEntries(workedRows.map(({ id, value }) => [id, value(update)]));
  expect(Object.keys(values).sort()).toEqual(Object.keys(exact).sort());
  for (const [id, value] of Object.entries(exact)) expect(values[id], id).toBeCloseTo(value, 9);
});

describe("the slides' figures (lecture item 10)", () => {
  const printed = workedRows.filter(({ slide }) => slide.length > 0);

  test.each(printed.filter(({ erratum }) => !erratum).map((row) => [row.id, row] as const))(
    "%s is right to the digits printed",
    (_, row) => {
      for (const figure of row.slide) expect(agrees(figure, row.value(update))).toBe(true);
    },
  );

  test.each([
    ["E", "rounding", [false]],
    ["dw0-1", "twoFigures", [false, true]],
    ["slope2", "slopeRounding", [false]],
    ["dy1", "labelY1", [true]],
    ["dy2", "labelY2", [true]],
    ["dw0-0", "biasGradient", [false]],
    ["w21-1", "wrongIndex", [true]],
    ["w22-1", "tenfold", [false]],
  ] as const)("%s is marked: %s", (id, erratum, agreeing) => {
    const row = workedRows.find((each) => each.id === id);
    expect(row?.erratum).toBe(erratum);
    expect(row?.slide.map((figure) => agrees(figure, row.value(update)))).toEqual(agreeing);
  });

  test("have eight marks and no more", () => {
    expect(workedRows.filter(({ erratum }) => erratum)).toHaveLength(8);
  });
});

test("repeated over and over, the error falls from .5932449 to .5924521 and on (lecture item 11)", () => {
  const errorAfter = (updates: number) =>
    model.loss(advanceEpochs(model, "online", workedSettings, before, updates).theta);
  expect(errorAfter(0)).toBeCloseTo(0.5932448719, 10);
  expect(errorAfter(1)).toBeCloseTo(0.5924520978, 10);
  const errors = [1, 10, 100, 1000, 10_000].map(errorAfter);
  expect(errors).toEqual(errors.toSorted((a, b) => b - a));
  expect(errors[4]).toBeLessThan(0.02);
});

test("a layer's shared bias stays one number (lecture item 10)", () => {
  const { theta } = advanceEpochs(model, "online", workedSettings, before, 100);
  expect(theta[6]).toBe(theta[7]);
  expect(theta[12]).toBe(theta[13]);
});

test("squared error is half the sum over outputs: E = ½(e₁² + e₂²) (lecture item 12)", () => {
  const [e1, e2] = [exact.e1, exact.e2];
  expect(model.loss(before.theta)).toBeCloseTo((e1 * e1 + e2 * e2) / 2, 9);
});
