/** `optimizer-race train`: the library's numbers, as JSON and CSV. */
import { describe, expect, it } from "vitest";
import { createTrainer, parseTrainRun, type Trainer } from "../../src/library.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

const moons = {
  version: 1,
  dataset: { id: "moons", params: { samplesPerClass: 20 } },
  network: { hidden: [3] },
  epochs: 5,
  lanes: [{ optimizer: "adam" }, { id: "a, wild one", optimizer: "sgd", hyperparameters: { learningRate: 1e6 } }],
  l2: 1,
  edits: [{ at: 3, lane: "adam", hyperparameters: { learningRate: 0.2 } }],
};
const cars = { version: 1, dataset: { id: "auto-mpg" }, epochs: 1, testShare: 0, lanes: [{ optimizer: "rprop" }] };

function trained(file: unknown): Trainer {
  const run = parseTrainRun(file);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

const json = async (...files: string[]) => {
  const { status, stdout, stderr } = await command.run(["train", ...files], JSON.stringify(cars));
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
};

describe("one file", () => {
  it("gives the run, its curves and the weights it ends with", async () => {
    const record = await json(command.write("moons.json", moons));
    const trainer = trained(moons);
    expect(record).toMatchObject({ version: 1, step: trainer.step, stepsPerEpoch: 2, run: { edits: moons.edits } });
    expect(record.initialHash).toMatch(/^[\da-f]{8}$/);
    for (const [l, lane] of trainer.lanes.entries()) {
      const { steps, evaluations } = lane;
      expect(record.lanes[l].id).toBe(lane.id);
      expect(record.lanes[l].steps.gradientNorm).toEqual([...steps.gradientNorm.subarray(0, steps.count)]);
      expect(record.lanes[l].evaluations.testLoss).toEqual([...evaluations.testLoss.subarray(0, evaluations.count)]);
      expect(record.lanes[l].result.theta).toEqual([...trainer.result(lane).theta]);
    }
  });

  it("has a run that gives the same record when it is trained again", async () => {
    const record = await json(command.write("moons.json", moons));
    expect(await json(command.write("again.json", record.run))).toEqual(record);
    expect(await json(command.write("record.json", record))).toEqual(record);
  });

  it("has null where there is no number", async () => {
    const record = await json(command.write("cars.json", cars));
    expect(record.lanes[0]).toMatchObject({
      divergedAt: null,
      bestTest: null,
      evaluations: { testLoss: [null, null] },
    });
  });
});

it("several files give an array in their order, standard input among them", async () => {
  const file = command.write("moons.json", moons);
  const records = await json(file, "-");
  expect(records).toEqual([await json(file), await json(command.write("cars.json", cars))]);
});

it("as CSV there is a row per lane and step, with empty fields between evaluations", async () => {
  const { stdout } = await command.run(["train", command.write("moons.json", moons), "--format", "csv"]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toBe(
    "lane,optimizer,step,epoch,batchLoss,gradientNorm,updateNorm,trainLoss,testLoss,trainScore,testScore",
  );
  const [adam] = trained(moons).lanes;
  expect(lines.filter((line) => line.startsWith("adam,adam,")).length).toBe(11);
  expect(lines[2]).toMatch(/^adam,adam,1,0\.5,[\d.]+,[\d.]+,[\d.]+,,,,$/);
  expect(lines[3].split(",").slice(7, 9).map(Number)).toEqual([
    adam.evaluations.trainLoss[1],
    adam.evaluations.testLoss[1],
  ]);
  expect(lines[12]).toMatch(/^"a, wild one",sgd,0,0,/);
});

describe("what is wrong is told, all of it, and nothing is written", () => {
  const run = (files: string[], ...more: string[]) => command.run(["train", ...files, ...more]);

  it("every issue of every file", async () => {
    const files = [
      command.write("bad.json", { ...moons, seed: -1, dataset: { id: "mons" } }),
      command.write("good.json", moons),
      command.write("empty.json", ""),
    ];
    const { status, stdout, stderr } = await run(files);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('bad.json: dataset.id: got "mons", expected a dataset; did you mean "moons"?');
    expect(stderr).toContain("bad.json: seed: got -1, expected a whole number 0 … 4294967295");
    expect(stderr).toMatch(/empty\.json: .*JSON/);
  });

  it.each([
    [[], "train: got no file, expected run files, or - for standard input\n"],
    [["moons.json", "--format", "xml"], "--format: got xml, expected json or csv\n"],
  ])("arguments %j", async (args, stderr) => {
    expect(await run(args)).toEqual({ status: 2, stdout: "", stderr });
  });

  it("a run that turns out to be too long", async () => {
    const long = command.write("long.json", { ...cars, epochs: 1e6 });
    expect(await run([long])).toEqual({
      status: 2,
      stdout: "",
      stderr: "long.json: epochs: got 1000000 epochs of 25 steps in 1 lanes, expected at most 5000000 steps in all\n",
    });
  });
});
