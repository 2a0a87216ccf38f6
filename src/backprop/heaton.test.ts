/** The XOR microscope against the numbers of Heaton's demonstration, and without its defects. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Model } from "./model.js";
import { weightPlaces } from "./names.js";
import { mathText, numbersOf, type Piece } from "./piece.js";
import { firstState, randomTheta, type State } from "./state.js";
import { forwardWorkings } from "./unitWorkings.js";
import { advanceEpochs, epochRows, makeUpdate, type Way } from "./update.js";
import { updateWorkings } from "./weightWorkings.js";
import { heatonSettings, heatonTheta, xorExercise } from "./xor.js";

interface Trained {
  readonly w: readonly number[];
  readonly mse: number;
}

const demo = JSON.parse(readFileSync(new URL("../../test/golden/networks.json", import.meta.url), "utf8"))
  .heatonXorDemo as Readonly<Record<string, Trained>> & {
  readonly "first_click_[0,0]": { readonly info: Readonly<Record<string, number>>; readonly minusGradient: number[] };
};

const model = new Model(xorExercise);
const start = firstState(Float64Array.from(heatonTheta));
const places = weightPlaces(xorExercise.spec.sizes, false);

/** The demonstration's own order of weights. */
const theirOrder = ["H1→O1", "H2→O1", "B2→O1", "I1→H1", "I2→H1", "B1→H1", "I1→H2", "I2→H2", "B1→H2"];
const theirs = (values: Float64Array) => theirOrder.map((name) => values[placeOf(name).index]);

function placeOf(name: string) {
  const place = places.find((each) => each.name === name);
  if (!place) throw new Error(name);
  return place;
}

const after = (way: Way, epochs: number, from: State = start) =>
  advanceEpochs(model, way, heatonSettings, from, epochs);
const near = (values: readonly number[], digits: number) => values.map((value) => expect.closeTo(value, digits));

test("begins with the demonstration's weights and error (lecture item 8)", () => {
  expect(theirs(start.theta)).toEqual(demo.initial.w);
  expect(model.meanSquare(start.theta)).toBeCloseTo(0.310015581, 9);
});

test.each([
  ["online", 1, 0.2908878695],
  ["online", 10, 0.249950647],
  ["online", 100, 0.2499336046],
  ["online", 500, 0.2491636698],
  ["online", 1000, 0.1416404156],
  ["online", 5000, 0.0003506596],
  ["batch", 1, 0.2909988918],
  ["batch", 500, 0.0167119561],
  ["batch", 5000, 0.0002965011],
] as const)("%s, after %i epochs the mean squared error is %f (lecture items 8, 34)", (way, epochs, mse) => {
  expect(model.meanSquare(after(way, epochs).theta)).toBeCloseTo(mse, 10);
});

const rows = Object.entries({ online: "online", batch: "batch", rprop_fixed: "rprop" } as const).flatMap(([key, way]) =>
  Object.keys(demo)
    .filter((name) => new RegExp(`^${key}_\\d+$`).test(name))
    .map((name) => [way, Number(name.split("_").at(-1)), demo[name]] as const),
);

test("the demonstration was run for 20 numbers of epochs", () => expect(rows).toHaveLength(20));

test.each(rows)("%s, %i epochs: every weight (lecture item 8)", (way, epochs, { w, mse }) => {
  const state = after(way, epochs);
  expect(theirs(state.theta)).toEqual(near(w, epochs <= 500 ? 9 : 6));
  expect(model.meanSquare(state.theta)).toBeCloseTo(mse, 9);
});

describe("the first click on [0, 0]", () => {
  const update = makeUpdate(model, { way: "online", rows: [0], settings: heatonSettings, before: start });
  const { info, minusGradient } = demo["first_click_[0,0]"];
  const [hidden, output] = update.traces[0].layers;

  test("has its sums, outputs and error signals (lecture items 7, 8)", () => {
    expect([...hidden.v, ...hidden.y]).toEqual(near([info.sum1, info.sum2, info.n1, info.n2], 14));
    expect([output.v[0], output.y[0]]).toEqual(near([info.sum3, info.o], 14));
    expect([output.delta[0], ...hidden.delta]).toEqual(near([info.o1_nd, info.h1_nd, info.h2_nd], 14));
    expect(output.delta[0]).toBeCloseTo(-0.1438366845, 10);
    expect(hidden.delta[0]).toBeCloseTo(0.0077708908, 10);
    expect(hidden.delta[1]).toBeCloseTo(-0.020868321, 10);
    expect(theirs(update.gradient)).toEqual(
      near(
        minusGradient.map((g) => 0 - g),
        14,
      ),
    );
  });

  test("unlike (a): the old weight is the one before, the previous change the one before it, the new weight their sum", () => {
    const next = makeUpdate(model, { way: "online", rows: [1], settings: heatonSettings, before: update.after });
    expect([...next.before.theta]).toEqual([...update.after.theta]);
    expect([...next.previousMove]).toEqual([...update.move]);
    for (const [k, w] of next.before.theta.entries()) {
      const change = -0.7 * next.gradient[k] + 0.3 * update.move[k];
      expect(next.move[k]).toBeCloseTo(change, 15);
      expect(next.after.theta[k]).toBeCloseTo(w + change, 15);
      const [rule, sum] = updateWorkings(model, next, places[k]);
      expect(rule.value).toBe(next.move[k]);
      expect(numbers(sum.pieces)).toBe(`${w}+${bracketed(next.move[k])}`);
    }
  });

  test("unlike (b): the output's sum names the output's own weights", () => {
    const place = { model, theta: start.theta, trace: update.traces[0], layer: 2, unit: 0 };
    const [sum] = forwardWorkings(place);
    const named = sum.pieces.map((piece) =>
      piece.flatMap((part) => (typeof part === "object" && "letter" in part ? [mathText(part.letter)] : [])),
    );
    expect(named).toEqual([["wH1→O1", "yH1"], ["wH2→O1", "yH2"], ["bB2→O1"]]);
    const [w1, w2, b] = ["H1→O1", "H2→O1", "B2→O1"].map((name) => start.theta[placeOf(name).index]);
    expect(numbers(sum.pieces)).toBe(`${w1}·${hidden.y[0]}+${w2}·${hidden.y[1]}+${b}`);
  });

  test("unlike (c): the gradient of H2's bias is by H2's error signal", () => {
    expect(update.gradient[placeOf("B1→H2").index]).toBe(-hidden.delta[1]);
    expect(hidden.delta[1]).not.toBe(hidden.delta[0]);
  });

  test("unlike (e): the error told after an update is that of the new weights", () => {
    expect(model.meanSquare(update.after.theta)).not.toBe(model.meanSquare(update.before.theta));
    expect(model.meanSquare(after("online", 1).theta)).toBeCloseTo(demo.online_1.mse, 12);
  });
});

test("unlike (d): where the sign product is 0, RPROP goes by the sign of the whole batch's gradient", () => {
  let state = start;
  let told = 0;
  for (let epoch = 1; epoch <= 10; epoch++) {
    const update = makeUpdate(model, { way: "rprop", rows: [0, 1, 2, 3], settings: heatonSettings, before: state });
    const last = makeUpdate(model, { way: "online", rows: [3], settings: heatonSettings, before: state });
    for (const [k, g] of update.gradient.entries()) {
      if (g * state.rprop.previousGradient[k] !== 0) continue;
      expect(Math.sign(update.move[k])).toBe(-Math.sign(g));
      if (Math.sign(last.gradient[k]) === -Math.sign(g)) told++;
    }
    state = update.after;
  }
  // There were weights whose last pattern would have sent them the other way.
  expect(told).toBeGreaterThan(0);
  expect(model.meanSquare(after("rprop", 50).theta)).toBeCloseTo(0.0417123166, 9);
});

test("RPROP and batch epochs make one update of all patterns, an online epoch one of each, in the demonstration's order", () => {
  expect(epochRows("rprop", 4)).toEqual([[0, 1, 2, 3]]);
  expect(epochRows("batch", 4)).toEqual([[0, 1, 2, 3]]);
  expect(epochRows("online", 4)).toEqual([[0], [1], [2], [3]]);
});

test("a randomised start is a function of its seed (lecture item 8)", () => {
  expect([...randomTheta(9, 7)]).toEqual([...randomTheta(9, 7)]);
  expect([...randomTheta(9, 7)]).not.toEqual([...randomTheta(9, 8)]);
  for (const w of randomTheta(1000, 3)) expect(Math.abs(w)).toBeLessThan(1);
});

/** All digits of the numbers in an equation, one after the other. */
function numbers(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => mathText(numbersOf(piece, (value) => ({ tag: "mn", children: [String(value)] }))))
    .join("");
}

const bracketed = (value: number) => (value < 0 ? `(${value})` : String(value));
