import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../test/lines.js";
import { parseTrainRun, registry, type TrainRun } from "../training.js";
import { fromTrainHash, toTrainHash } from "./trainHash.js";
import { shortLanes } from "./withoutDefaults.js";

function runOf(file: object): TrainRun {
  const parsed = parseTrainRun({ version: 1, ...file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const lanes = [{ optimizer: "adam", hyperparameters: { learningRate: 0.1 } }];
const plain = runOf({ dataset: { id: "moons" }, lanes });
const fallback = runOf({ dataset: { id: "circles" }, lanes: [{ optimizer: "sgd" }] });
const read = (hash: string) => fromTrainHash(hash, registry, fallback);

test("what the data ask for anyway is left out, the seed never", () => {
  expect(toTrainHash(plain, undefined, registry)).toBe("#v=1&data=moons&seed=0&lanes=adam,learningRate:0.1");
});

const full = {
  dataset: { id: "moons", params: { noise: 0.25 } },
  standardize: { inputs: ["x"], targets: false },
  testShare: 0.2,
  network: {
    hidden: [4, 4],
    activation: "relu",
    output: "linear",
    loss: "mse",
    residual: true,
    initializer: { kind: "uniform", range: 0.3 },
  },
  sampling: { batchSize: "full", draw: "epochs", reduction: "sum" },
  l2: 0.01,
  epochs: 7,
  seed: 42,
  evaluateEvery: 3,
  target: null,
  stop: { atTarget: true, patience: 5, minDelta: 0.1, monitor: "trainLoss", restoreBest: false },
  lanes: [
    ...lanes,
    { id: "a,b", optimizer: "sgd", hyperparameters: { learningRate: { base: 1, schedule: "cosine" } } },
  ],
  edits: [{ at: 3, lane: "a,b", hyperparameters: { learningRate: 0.5 } }],
};

describe("a link gives the run that it was made from", () => {
  const cases = [
    ["with everything set", full],
    ["without hidden layers", { dataset: { id: "moons" }, lanes, network: { hidden: [] } }],
    ...[...registry.presets.values()].map(({ name, run }) => [name, run] as const),
  ] as const;
  test.each(cases)("%s", (_, file) => {
    const run = runOf(file);
    const hash = toTrainHash(run, undefined, registry) ?? "";
    expect(decodeURI(hash)).toMatch(/^#v=1&data=/);
    const same = { ...run, ...shortLanes(run, registry) };
    expect(read(hash)).toEqual({ run: same, preset: undefined, issues: [] });
    expect(read(encodeURI(hash)).run).toEqual(same);
  });
});

test.each([
  [
    "data of one's own",
    {
      dataset: {
        name: "a",
        task: "regression",
        inputs: ["x"],
        targets: ["y"],
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      lanes,
    },
  ],
  [
    "given first weights",
    { dataset: { id: "moons" }, lanes, network: { hidden: [], initializer: { kind: "fixed", theta: [1, 2, 3] } } },
  ],
])("%s do not go into a link", (_, file) => {
  expect(toTrainHash(runOf(file), undefined, registry)).toBeUndefined();
});

test("a preset is told for its lesson", () => {
  const hash = toTrainHash(plain, "moons", registry) ?? "";
  expect(read(hash).preset).toBe("moons");
  expect(read(`${hash.slice(0, -5)}nuns`).issues[0]?.path).toBe("preset");
});

describe("of a bad link what is wrong is told by its name there, and the rest loaded", () => {
  const good = "v=1&data=moons&seed=3&lanes=adam,learningRate:0.1";
  test.each([
    ["v=2&data=moons&lanes=adam", "v", {}],
    [`${good}&epochs=x`, "epochs", { epochs: plain.epochs }],
    [`${good}&hidden=8,x`, "hidden[1]", { network: plain.network }],
    [`${good}&activation=gelu`, "activation", { network: plain.network }],
    [`${good}&batch=0`, "batch", { sampling: plain.sampling }],
    [`${good}&stop=patience:0`, "stop.patience", { stop: plain.stop }],
    [`${good}&target=-1`, "target", { target: plain.target }],
    [`${good}&nonsense=1`, "nonsense", { seed: 3 }],
    ["v=1&data=suns&seed=3&lanes=adam", "data", { dataset: fallback.dataset, seed: 3 }],
    ["v=1&data=moons,noise:99&lanes=adam", "data.noise", { dataset: { id: "moons", params: {} } }],
    ["v=1&data=moons&lanes=adam;warp;sgd", "lanes[1].optimizer", {}],
    ["v=1&data=moons&lanes=warp", "lanes[0].optimizer", { lanes: fallback.lanes }],
    ["v=1&data=moons&lanes=adam,learningRate:-1", "lanes[0].learningRate", {}],
    ["v=1&data=moons&lanes=adam&edits=3,sgd,learningRate:1", "edits[0].lane", { edits: [] }],
  ])("%s", (hash, path, expected) => {
    const { run, issues } = read(hash);
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(run).toMatchObject(expected);
  });

  test("the good lanes among bad ones stay", () => {
    expect(read("v=1&data=moons&lanes=adam;warp;sgd,learningRate:9e9;sgd").run?.lanes.map(({ id }) => id)).toEqual([
      "adam",
      "sgd",
      "sgd-2",
    ]);
  });

  test("what is missing is asked for as a link says it", () => {
    expect(linesOf(read("v=1").issues)).toEqual([
      "data: got nothing, expected data=id",
      "lanes: got nothing, expected lanes=optimizer;optimizer",
    ]);
  });

  test("a preset there is not is all that is told", () => {
    expect(linesOf(read("v=1&preset=moon").issues)).toEqual([
      'preset: got "moon", expected a preset; did you mean "moons"?',
    ]);
  });

  test("any text gives a run or issues", () => {
    const bits = fc.constantFrom(
      "v=1",
      "&",
      "data=moons",
      "lanes=",
      "adam",
      ";",
      ",",
      "hidden=",
      "stop=a:b",
      "%",
      "(",
      "9",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map((parts) => parts.join("")),
        ),
        (text) => {
          const { run, issues } = read(text);
          if (text.replace(/^#/, "") !== "" && !run) expect(issues).not.toEqual([]);
          if (run) expect(parseTrainRun(run).ok).toBe(true);
        },
      ),
    );
  });
});

describe("a preset without data and lanes", () => {
  test.each([...registry.presets])("%s is the run itself", (id, preset) => {
    const parsed = parseTrainRun(preset.run);
    expect(read(`v=1&preset=${id}`)).toEqual({ run: parsed.ok && parsed.value, preset: id, issues: [] });
  });

  test("is changed by what stands beside it, part by part", () => {
    const { run, issues } = read("v=1&preset=moons&hidden=3,2&epochs=7");
    const changed = {
      ...registry.presets.get("moons")?.run,
      network: { hidden: [3, 2], activation: "tanh" },
      epochs: 7,
    };
    const parsed = parseTrainRun(changed);
    expect(issues).toEqual([]);
    expect(run).toEqual(parsed.ok && parsed.value);
  });
});
