/** What lanes, hyperparameters, schedules and edits must not be, and every line their user then reads. */
import { describe, expect, it } from "vitest";
import { issuesOf, plainFile, raceOf } from "../../test/race-files.js";
import { registry } from "../registry.js";

const optimizers = [...registry.optimizers.keys()].join(", ");
const schedules = [...registry.schedules.keys()].join(", ");

describe("lanes", () => {
  const text = "a text of 1 … 60 printable characters, not all of them spaces";
  it.each<[lanes: unknown, ...lines: string[]]>([
    [undefined, "lanes: got nothing, expected an array of lanes"],
    [null, "lanes: got null, expected an array of lanes"],
    [{ optimizer: "adam" }, "lanes: got an object with optimizer, expected an array of lanes"],
    [[], "lanes: got [], expected at least one lane"],
    [["adam"], 'lanes[0]: got "adam", expected a lane like {"optimizer": "adam"}'],
    [[null], 'lanes[0]: got null, expected a lane like {"optimizer": "adam"}'],
    [new Array(1), 'lanes[0]: got nothing, expected a lane like {"optimizer": "adam"}'],
    [[{}], `lanes[0].optimizer: got nothing, expected an optimizer: ${optimizers}`],
    [[{ optimizer: "adm" }], 'lanes[0].optimizer: got "adm", expected an optimizer; did you mean "adam"?'],
    [[{ optimizer: "Adam" }], 'lanes[0].optimizer: got "Adam", expected an optimizer; did you mean "adam"?'],
    [[{ optimizer: "sdg" }], 'lanes[0].optimizer: got "sdg", expected an optimizer; did you mean "sgd"?'],
    [[{ optimizer: "nestrov" }], 'lanes[0].optimizer: got "nestrov", expected an optimizer; did you mean "nesterov"?'],
    [[{ optimizer: "rms" }], 'lanes[0].optimizer: got "rms", expected an optimizer; did you mean "rmsprop"?'],
    [
      [{ optimizer: "bfgs-with-line-search" }],
      `lanes[0].optimizer: got "bfgs-with-line-search", expected an optimizer: ${optimizers}`,
    ],
    [[{ optimizer: "toString" }], `lanes[0].optimizer: got "toString", expected an optimizer: ${optimizers}`],
    [[{ optimizer: ["adam"] }], `lanes[0].optimizer: got ["adam"], expected an optimizer: ${optimizers}`],
    [[{ optimizer: "adam", optimiser: 1 }], 'lanes[0].optimiser: got an unknown key, expected "optimizer"'],
    [
      [{ optimizer: "adam", colour: "red" }],
      "lanes[0].colour: got an unknown key, expected one of id, optimizer, hyperparameters",
    ],
    [[{ optimizer: "adam", id: "" }], `lanes[0].id: got "", expected ${text}`],
    [[{ optimizer: "adam", id: "  " }], `lanes[0].id: got "  ", expected ${text}`],
    [[{ optimizer: "adam", id: "a\nb" }], `lanes[0].id: got "a\\nb", expected ${text}`],
    [[{ optimizer: "adam", id: 5 }], `lanes[0].id: got 5, expected ${text}`],
    [[{ optimizer: "adam", id: null }], `lanes[0].id: got null, expected ${text}`],
    [[{ optimizer: "adam", id: "x".repeat(61) }], `lanes[0].id: got "${"x".repeat(58)}…, expected ${text}`],
    [
      [
        { optimizer: "adam", id: "a" },
        { optimizer: "sgd", id: "a" },
      ],
      'lanes[1].id: got "a", expected an id no other lane has',
    ],
    [
      [{ id: 1, optimizer: "adm", hyperparameters: 2 }, 3],
      `lanes[0].id: got 1, expected ${text}`,
      'lanes[0].optimizer: got "adm", expected an optimizer; did you mean "adam"?',
      "lanes[0].hyperparameters: got 2, expected an object of hyperparameters",
      'lanes[1]: got 3, expected a lane like {"optimizer": "adam"}',
    ],
  ])("%j", (lanes, ...lines) => expect(issuesOf({ ...plainFile, lanes })).toEqual(lines));

  it.each([
    [["adam"], [undefined]],
    [
      ["adam", "adam-2", "adam-3"],
      [undefined, undefined, undefined],
    ],
    [
      ["adam-3", "adam-2", "adam"],
      [undefined, "adam-2", "adam"],
    ],
    [
      ["adam", "adam-3", "adam-2"],
      ["adam", undefined, "adam-2"],
    ],
    [
      ["adam", "constructor", "__proto__"],
      [undefined, "constructor", "__proto__"],
    ],
  ])("without ids become %j", (ids, given) => {
    const { lanes } = raceOf({ ...plainFile, lanes: given.map((id) => ({ id, optimizer: "adam" })) });
    expect(lanes.map(({ id }) => id)).toEqual(ids);
  });
});

describe("hyperparameters", () => {
  const form = 'expected 0 … 1000000, or {"base": …, "schedule": …, "params": …}';
  it.each<[hyperparameters: unknown, ...lines: string[]]>([
    [null, "lanes[0].hyperparameters: got null, expected an object of hyperparameters"],
    [[0.1], "lanes[0].hyperparameters: got [0.1], expected an object of hyperparameters"],
    [{ beta1: 1.2 }, "lanes[0].hyperparameters.beta1: got 1.2, expected 0 … 0.99999"],
    [
      { beta1: -0.1, beta2: 1 },
      "lanes[0].hyperparameters.beta1: got -0.1, expected 0 … 0.99999",
      "lanes[0].hyperparameters.beta2: got 1, expected 0 … 0.99999",
    ],
    [{ learningRate: -1 }, "lanes[0].hyperparameters.learningRate: got -1, expected 0 … 1000000"],
    [{ learningRate: 1e7 }, "lanes[0].hyperparameters.learningRate: got 10000000, expected 0 … 1000000"],
    [{ learningRate: Number.NaN }, "lanes[0].hyperparameters.learningRate: got NaN, expected 0 … 1000000"],
    [
      { learningRate: Number.POSITIVE_INFINITY },
      "lanes[0].hyperparameters.learningRate: got Infinity, expected 0 … 1000000",
    ],
    [{ learningRate: "0.1" }, `lanes[0].hyperparameters.learningRate: got "0.1", ${form}`],
    [{ learningRate: null }, `lanes[0].hyperparameters.learningRate: got null, ${form}`],
    [{ learningRate: [0.1, 0.2] }, `lanes[0].hyperparameters.learningRate: got [0.1, 0.2], ${form}`],
    [{ lr: 0.1 }, 'lanes[0].hyperparameters.lr: got an unknown key, expected "learningRate"'],
    [{ learning_rate: 0.1 }, 'lanes[0].hyperparameters.learning_rate: got an unknown key, expected "learningRate"'],
    [{ betas: [0.9, 0.999] }, 'lanes[0].hyperparameters.betas: got an unknown key, expected "beta1" or "beta2"'],
    [{ eps: 1e-8 }, 'lanes[0].hyperparameters.eps: got an unknown key, expected "epsilon"'],
    [
      { constructor: 1 },
      "lanes[0].hyperparameters.constructor: got an unknown key, expected one of learningRate, beta1, beta2, epsilon, weightDecay, biasCorrection",
    ],
    [
      JSON.parse('{"__proto__": 1}'),
      "lanes[0].hyperparameters.__proto__: got an unknown key, expected one of learningRate, beta1, beta2, epsilon, weightDecay, biasCorrection",
    ],
  ])("%j", (hyperparameters, ...lines) => {
    expect(issuesOf({ ...plainFile, lanes: [{ optimizer: "adam", hyperparameters }] })).toEqual(lines);
  });

  it("that are whole numbers say so", () => {
    const lanes = [{ optimizer: "momentum", hyperparameters: { learningRateInside: 0.5 } }];
    expect(issuesOf({ ...plainFile, lanes })).toEqual([
      "lanes[0].hyperparameters.learningRateInside: got 0.5, expected a whole number 0 … 1",
    ]);
  });
});

describe("schedules", () => {
  const path = "lanes[0].hyperparameters.learningRate";
  it.each<[learningRate: object, ...lines: string[]]>([
    [
      {},
      `${path}.base: got nothing, expected 0 … 1000000`,
      `${path}.schedule: got nothing, expected a schedule: ${schedules}`,
    ],
    [{ base: 0.1 }, `${path}.schedule: got nothing, expected a schedule: ${schedules}`],
    [{ schedule: "cosine" }, `${path}.base: got nothing, expected 0 … 1000000`],
    [{ base: -1, schedule: "cosine" }, `${path}.base: got -1, expected 0 … 1000000`],
    [{ base: 1, schedule: "cosin" }, `${path}.schedule: got "cosin", expected a schedule; did you mean "cosine"?`],
    [
      { base: 1, schedule: "onecycle" },
      `${path}.schedule: got "onecycle", expected a schedule; did you mean "one-cycle"?`,
    ],
    [{ base: 1, schedule: 3 }, `${path}.schedule: got 3, expected a schedule: ${schedules}`],
    [
      { base: 1, schedule: "step", every: 10 },
      `${path}.every: got an unknown key, expected one of base, schedule, params`,
    ],
    [{ base: 1, schedule: "step", params: 10 }, `${path}.params: got 10, expected an object of numbers`],
    [
      { base: 1, schedule: "step", params: { every: 0 } },
      `${path}.params.every: got 0, expected a whole number 1 … 1000000000`,
    ],
    [
      { base: 1, schedule: "step", params: { every: 2.5, factor: 2 } },
      `${path}.params.every: got 2.5, expected a whole number 1 … 1000000000`,
      `${path}.params.factor: got 2, expected 0 … 1`,
    ],
    [{ base: 1, schedule: "step", params: { evry: 10 } }, `${path}.params.evry: got an unknown key, expected "every"`],
    [
      { base: 1, schedule: "constant", params: { rate: 1 } },
      `${path}.params.rate: got an unknown key, expected no keys`,
    ],
  ])("%j", (learningRate, ...lines) => {
    expect(issuesOf({ ...plainFile, lanes: [{ optimizer: "sgd", hyperparameters: { learningRate } }] })).toEqual(lines);
  });
});
