import { describe, expect, it } from "vitest";
import { createTrainer, parseTrainRun } from "../training.js";
import { type RunRecord, runJson } from "./runRecord.js";
import { differences, savedRun } from "./savedRun.js";

const file = {
  version: 1,
  dataset: { id: "moons" },
  epochs: 4,
  lanes: [
    { optimizer: "adam" },
    { optimizer: "sgd" },
    { id: "wild", optimizer: "sgd", hyperparameters: { learningRate: 1e6 } },
  ],
};

function record(change: object = {}, steps = 20): RunRecord {
  const run = parseTrainRun({ ...file, ...change });
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(steps);
  return JSON.parse(runJson(trainer));
}

const resultsOf = (json: unknown) => savedRun(json).results ?? expect.fail("no results were read");

describe("a record", () => {
  it("made again is the same, a lane that diverged included", () => {
    expect(differences(resultsOf(record()), record())).toEqual([]);
  });

  it("tells which lanes are others, and by how much", () => {
    const saved = record();
    const found = differences(
      resultsOf(saved),
      record({ lanes: [file.lanes[0], { optimizer: "sgd", hyperparameters: { learningRate: 0.2 } }, file.lanes[2]] }),
    );
    expect(found.map(({ lane }) => lane)).toEqual(["sgd"]);
    expect(found[0].saved).toBe(saved.lanes[1].result.hash);
    expect(found[0].largest).toBeGreaterThan(1e-6);
  });

  it("of another seed began elsewhere", () => {
    const [start] = differences(resultsOf(record()), record({ seed: 9 }));
    expect([start.lane, start.largest]).toEqual([undefined, Number.NaN]);
  });
});

it("a run file is no record, and a record whose results cannot be read says so", () => {
  expect(savedRun(file)).toEqual({ run: file, results: undefined, isDamaged: false });
  const saved = record();
  for (const damage of [{ step: "20" }, { initialHash: 7 }, { lanes: [{ id: "adam" }] }, { lanes: {} }]) {
    expect(savedRun({ ...saved, ...damage })).toEqual({ run: saved.run, results: undefined, isDamaged: true });
  }
  expect(savedRun({ run: file })).toEqual({ run: file, results: undefined, isDamaged: false });
});
