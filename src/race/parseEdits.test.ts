/** What edits must not be, and every line their user then reads. */
import { describe, expect, it } from "vitest";
import { issuesOf, plainFile, raceOf } from "../../test/race-files.js";

const lanes = [{ optimizer: "adam" }, { id: "slow", optimizer: "sgd" }];
const form = 'expected an edit like {"at": 100, "lane": "adam", "hyperparameters": {"learningRate": 0.1}}';
const rate = { learningRate: 0.1 };

describe("an edit is refused", () => {
  it.each<[edits: unknown, ...lines: string[]]>([
    [null, "edits: got null, expected an array of edits"],
    [{}, "edits: got an object with no keys, expected an array of edits"],
    [[3], `edits[0]: got 3, ${form}`],
    [[null], `edits[0]: got null, ${form}`],
    [
      [{}],
      "edits[0].at: got nothing, expected a whole number 0 … 500",
      "edits[0].lane: got nothing, expected the id of a lane: adam, slow",
      "edits[0].hyperparameters: got nothing, expected an object of hyperparameters",
    ],
    [[{ at: -1, lane: "adam", hyperparameters: rate }], "edits[0].at: got -1, expected a whole number 0 … 500"],
    [[{ at: 501, lane: "adam", hyperparameters: rate }], "edits[0].at: got 501, expected a whole number 0 … 500"],
    [[{ at: 1.5, lane: "adam", hyperparameters: rate }], "edits[0].at: got 1.5, expected a whole number 0 … 500"],
    [[{ at: "1", lane: "adam", hyperparameters: rate }], 'edits[0].at: got "1", expected a whole number 0 … 500'],
    [
      [{ at: 1, lane: "adm", hyperparameters: rate }],
      'edits[0].lane: got "adm", expected the id of a lane; did you mean "adam"?',
    ],
    [
      [{ at: 1, lane: "sgd", hyperparameters: rate }],
      'edits[0].lane: got "sgd", expected the id of a lane: adam, slow',
    ],
    [[{ at: 1, lane: 0, hyperparameters: rate }], "edits[0].lane: got 0, expected the id of a lane: adam, slow"],
    [
      [{ at: 1, lane: "adam", hyperparameters: [] }],
      "edits[0].hyperparameters: got [], expected an object of hyperparameters",
    ],
    [
      [{ at: 1, lane: "slow", hyperparameters: { beta1: 0.9 } }],
      "edits[0].hyperparameters.beta1: got an unknown key, expected one of learningRate, weightDecay",
    ],
    [
      [{ at: 1, lane: "adam", hyperparameters: { beta1: 2 } }],
      "edits[0].hyperparameters.beta1: got 2, expected 0 … 0.99999",
    ],
    [
      [{ at: 1, lane: "adam", hyperparameters: rate, step: 2 }],
      "edits[0].step: got an unknown key, expected one of at, lane, hyperparameters",
    ],
    [
      [
        { at: 1, lane: "adam", hyperparameters: rate },
        { at: 2, lane: "fast", hyperparameters: null },
      ],
      'edits[1].lane: got "fast", expected the id of a lane: adam, slow',
      "edits[1].hyperparameters: got null, expected an object of hyperparameters",
    ],
  ])("%j", (edits, ...lines) => expect(issuesOf({ ...plainFile, lanes, edits })).toEqual(lines));
});

describe("an edit of a race whose lanes are not valid", () => {
  const adm = 'lanes[0].optimizer: got "adm", expected an optimizer; did you mean "adam"?';

  it("is still read, but not blamed for the lane", () => {
    const edits = [{ at: -1, lane: "adam", hyperparameters: 5 }];
    expect(issuesOf({ ...plainFile, lanes: [{ optimizer: "adm" }], edits })).toEqual([
      adm,
      "edits[0].at: got -1, expected a whole number 0 … 500",
      "edits[0].hyperparameters: got 5, expected an object of hyperparameters",
    ]);
  });

  it("of a lane that could be read is checked against it", () => {
    const edits = [{ at: 1, lane: "sgd", hyperparameters: { learningRate: -1 } }];
    expect(issuesOf({ ...plainFile, lanes: [{ optimizer: "adm" }, { optimizer: "sgd" }], edits })).toEqual([
      adm,
      "edits[0].hyperparameters.learningRate: got -1, expected 0 … 1000000",
    ]);
  });
});

it("keeps valid edits in the order they are written in", () => {
  const edits = [
    { at: 500, lane: "slow", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine" } } },
    { at: 0, lane: "adam", hyperparameters: {} },
    { at: 500, lane: "slow", hyperparameters: rate },
  ];
  expect(raceOf({ ...plainFile, lanes, edits }).edits).toEqual(edits);
});
