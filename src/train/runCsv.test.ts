import { expect, it } from "vitest";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { curvesCsv, tableCsv } from "./runCsv.js";
import { tableOf } from "./table.js";

const file = {
  version: 1,
  dataset: { id: "gaussians", params: { samplesPerClass: 10 } },
  epochs: 100,
  l2: 0.001,
  target: { loss: 0.6 },
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { id: 'too "fast", it is', optimizer: "sgd", hyperparameters: { learningRate: 1e6 } },
  ],
};

function trained() {
  const run = parseTrainRun(file, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value, registry);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

it("a table has a row per lane, with empty fields for what did not happen", () => {
  const trainer = trained();
  const [header, adam, fast] = [...tableCsv([{ trainer }])].join("").trimEnd().split("\n");
  const [row, wild] = tableOf(trainer);
  expect(header.split(",").slice(0, 8)).toEqual(
    "lane,optimizer,stepsToTarget,epochsToTarget,divergedAt,stoppedAt,stoppedBy,bestTest.step".split(","),
  );
  expect(adam.split(",").slice(0, 8)).toEqual(
    ["adam", "adam", row.stepsToTarget, row.epochsToTarget, "", "", "", row.bestTest?.step].map(String),
  );
  expect(fast.startsWith(`"too ""fast"", it is",sgd,,,${wild.divergedAt},${wild.divergedAt},diverged,`)).toBe(true);
});

it("curves end where a run was sought back to, and several files are told apart", () => {
  const trainer = trained();
  trainer.seek(3);
  const lines = [...curvesCsv([{ file: "a.json", trainer }])].join("").trimEnd().split("\n");
  expect(lines[0].startsWith("file,lane,")).toBe(true);
  expect(lines.filter((line) => line.startsWith("a.json,adam,")).length).toBe(4);
});
