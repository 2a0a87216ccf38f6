/** A session does what a trainer does, in whatever portions, and tells what is new. */
import { beforeEach, describe, expect, it } from "vitest";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import type { LaneSnapshot, TrainCommand, TrainMessage, TrainSnapshot } from "./messages.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { planeOfRun } from "./runPlane.js";
import { TrainSession } from "./session.js";

const file = {
  version: 1,
  dataset: { id: "circles", params: { samplesPerClass: 24 } },
  network: { hidden: [4, 3] },
  epochs: 30,
  lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.1 } }, { optimizer: "sgd" }],
};
const stepsPerEpoch = 3;
const lastStep = 90;

/** A session whose clock goes on by `tick` ms whenever it is looked at, with all that it told. */
function host(tick = 1) {
  const messages: TrainMessage[] = [];
  let time = 0;
  let woken = 0;
  const session = new TrainSession({
    registry,
    now: () => {
      time += tick;
      return time;
    },
    send(message, buffers) {
      // As between threads: what is moved is gone here, and comes out as a copy there.
      messages.push(structuredClone(message, { transfer: [...buffers] as ArrayBuffer[] }));
    },
    wake: () => woken++,
  });
  return {
    messages,
    get woken() {
      return woken;
    },
    work: () => session.work(),
    /** Passes commands on and works until it waits for others. */
    async tell(...commands: TrainCommand[]) {
      for (const command of commands) session.receive(command);
      for (let before = -1; before !== woken; await new Promise((resolve) => setTimeout(resolve))) {
        before = woken;
        while (session.work() !== undefined);
      }
    },
    receive: (command: TrainCommand) => session.receive(command),
    last: <K extends TrainMessage["kind"]>(kind: K) =>
      messages.findLast((message): message is Extract<TrainMessage, { kind: K }> => message.kind === kind),
    snapshot: () =>
      messages.findLast((message): message is TrainSnapshot => message.kind === "snapshot") ?? expect.fail(),
  };
}

function trainerAt(step: number, changes: object = {}) {
  const run = parseTrainRun({ ...file, ...changes }, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value, registry);
  trainer.advance(step);
  return trainer;
}

/** A column of a lane, put together from snapshots as a page does. */
function collected(messages: readonly TrainMessage[], part: (lane: LaneSnapshot) => [first: number, Float64Array]) {
  const column: number[] = [];
  for (const message of messages) {
    if (message.kind !== "snapshot") continue;
    const [first, values] = part(message.lanes[0]);
    column.length = first;
    column.push(...values);
  }
  return column;
}
const batchLosses = ({ steps }: LaneSnapshot): [number, Float64Array] => [steps.first, steps.batchLoss];
const testLosses = ({ evaluations }: LaneSnapshot): [number, Float64Array] => [evaluations.first, evaluations.testLoss];

let page = host();
beforeEach(async () => {
  page = host();
  await page.tell({ kind: "open", file });
});

it("opens a file: what is trained on, then the start", () => {
  expect(page.messages.map(({ kind }) => kind)).toEqual(["opened", "snapshot"]);
  expect(page.last("opened")?.problem).toMatchObject({ stepsPerEpoch, totalSteps: lastStep, sizes: [2, 4, 3, 1] });
  expect(page.snapshot()).toMatchObject({ step: 0, state: "paused" });
});

it.each([1, 5, 30])("gives a trainer's numbers, with a clock that goes on by %i ms", async (tick) => {
  page = host(tick);
  await page.tell({ kind: "open", file }, { kind: "play" });
  const [adam] = trainerAt(lastStep).lanes;
  expect(page.snapshot()).toMatchObject({ step: lastStep, state: "ended" });
  expect(collected(page.messages, batchLosses)).toEqual([...adam.steps.batchLoss.subarray(0, lastStep + 1)]);
  expect(collected(page.messages, testLosses)).toEqual([...adam.evaluations.testLoss.subarray(0, 31)]);
});

describe("going on", () => {
  it.each<[TrainCommand[], number]>([
    [[{ kind: "step", steps: 1 }], 1],
    [[{ kind: "step", steps: 1000 }], lastStep],
    [[{ kind: "epoch" }], 3],
    [[{ kind: "seek", step: 50 }], 50],
  ])("%j leads to step %i", async (commands, step) => {
    await page.tell(...commands);
    expect(page.snapshot().step).toBe(step);
  });

  it("an epoch more from amidst one is up to its end", async () => {
    await page.tell({ kind: "step", steps: 4 });
    await page.tell({ kind: "epoch" });
    expect(page.snapshot()).toMatchObject({ step: 6, state: "paused" });
  });

  it("is told while it plays, and a pause holds at once", async () => {
    page.receive({ kind: "play" });
    page.work();
    page.receive({ kind: "pause" });
    expect(page.work()).toBeUndefined();
    const { step, state } = page.snapshot();
    expect(step).toBeLessThan(lastStep);
    expect(state).toBe("paused");
  });

  it("at a speed makes as many steps as are due", async () => {
    page.receive({ kind: "speed", stepsPerSecond: 100 });
    page.receive({ kind: "play" });
    for (let turn = 0; turn < 20; turn++) expect(page.work()).toBeGreaterThanOrEqual(0);
    page.receive({ kind: "pause" });
    page.work();
    expect(page.snapshot().step).toBeGreaterThan(0);
    expect(page.snapshot().step).toBeLessThan(30);
  });
});

it("an edit cuts off what came after it", async () => {
  await page.tell({ kind: "play" });
  await page.tell({ kind: "seek", step: 40 });
  await page.tell({ kind: "edit", edit: { lane: "adam", hyperparameters: { learningRate: 0 } } }, { kind: "play" });
  const edits = [{ at: 40, lane: "adam", hyperparameters: { learningRate: 0 } }];
  const [adam] = trainerAt(lastStep, { edits }).lanes;
  expect(page.snapshot().edits).toEqual(edits);
  expect(collected(page.messages, batchLosses)).toEqual([...adam.steps.batchLoss.subarray(0, lastStep + 1)]);
  expect(collected(page.messages, testLosses)).toEqual([...adam.evaluations.testLoss.subarray(0, 31)]);
});

describe("what is wrong", () => {
  it("with a file is told, and nothing is open", async () => {
    await page.tell({ kind: "open", file: { ...file, seed: -1 } }, { kind: "play" });
    expect(page.messages.at(-1)).toMatchObject({ kind: "refused", command: "open", issues: [{ path: "seed" }] });
  });

  it("with an edit is told, and changes nothing", async () => {
    await page.tell({ kind: "edit", edit: { lane: "adma", hyperparameters: {} } });
    expect(page.last("refused")).toMatchObject({ command: "edit", issues: [{ path: "lane" }] });
    expect(page.snapshot().edits).toEqual([]);
  });

  it("with the length of fetched data is told", async () => {
    await registry.datasets.get("iris")?.load?.();
    await page.tell({ kind: "open", file: { ...file, dataset: { id: "iris" }, epochs: 1e6 } });
    expect(page.last("refused")).toMatchObject({ issues: [{ path: "epochs" }] });
  });
});

describe("watching", () => {
  it("gives maps and predictions of the chosen lanes", async () => {
    const watch = { lanes: ["sgd"], maps: { size: 10, hidden: true }, predictions: true };
    await page.tell({ kind: "watch", watch });
    const [adam, sgd] = page.snapshot().lanes;
    expect(adam.picture).toBeUndefined();
    expect(sgd.picture?.map?.length).toBe(100);
    expect(sgd.picture?.hidden?.map(({ length }) => length)).toEqual([400, 300]);
    expect(sgd.picture?.predictions?.train.length).toBe(34);
    expect(sgd.picture?.confusion?.test.reduce((sum, count) => sum + count)).toBe(14);
  });
});

it("weights and files are given on demand", async () => {
  await page.tell({ kind: "step", steps: 7 }, { kind: "weights", lane: "adam" });
  // Commands in a row are carried out before any step is made.
  expect(page.last("weights")).toMatchObject({ step: 0 });
  await page.tell({ kind: "weights", lane: "adam" }, { kind: "export", format: "table" });
  expect(page.last("weights")?.theta).toEqual(trainerAt(7).lanes[0].lane.theta);
  expect(page.last("exported")?.text).toMatch(/^lane,optimizer,stepsToTarget.*\nadam,adam,/);
  await page.tell({ kind: "export", format: "json" });
  expect(JSON.parse(page.last("exported")?.text ?? "").step).toBe(7);
});

describe("a repetition", () => {
  it("runs seed after seed and gives medians and ranges", async () => {
    await page.tell({ kind: "repeat", seeds: 3 });
    const told = page.messages.filter((message) => message.kind === "repeated");
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3]);
    const best = [0, 1, 2].map((seed) => {
      const { testLoss, count } = trainerAt(lastStep, { seed }).lanes[0].evaluations;
      return Math.min(...testLoss.subarray(0, count));
    });
    const [min, median, max] = best.sort((a, b) => a - b);
    expect(told[2].lanes[0].bestTest).toEqual({ min, median, max });
    expect(page.snapshot().step).toBe(0);
  });

  it("tells how far it is before the first seed is through", () => {
    page.receive({ kind: "repeat", seeds: 1000 });
    page.work();
    const share = page.last("repeating")?.share ?? Number.NaN;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });

  it("can be ended before it is through", async () => {
    page.receive({ kind: "repeat", seeds: 1000 });
    expect(page.work()).toBe(0);
    page.receive({ kind: "cancelRepeat" });
    expect(page.work()).toBeUndefined();
  });
});

describe("a plane", () => {
  const principal: TrainCommand = { kind: "plane", choice: { kind: "principal" } };
  const losses = () => page.messages.flatMap((message) => (message.kind === "planeLosses" ? [message] : []));

  it("is told as the trainer has it, then sampled ever finer while the run goes on", async () => {
    await page.tell({ kind: "step", steps: 40 });
    await page.tell(principal, { kind: "play" });
    const made = planeOfRun(trainerAt(40), { kind: "principal" });
    if (!made.ok) expect.fail(JSON.stringify(made.issues));
    const { origin: _, directions: __, ...plane } = made.value;
    expect(page.last("plane")?.plane).toEqual(plane);
    expect(losses().map(({ landscape }) => landscape.columns)).toEqual([13, 26, 51, 101]);
    expect(losses().at(-1)?.share).toBe(1);
    expect(page.snapshot().step).toBe(lastStep);
  });

  it("is sampled a slice at a time, and left for another, or for none", async () => {
    page = host(3);
    await page.tell({ kind: "open", file }, { kind: "step", steps: 40 });
    page.receive(principal);
    expect(page.work()).toBe(0);
    expect(losses()).toEqual([]);
    page.receive({ kind: "plane" });
    expect(page.work()).toBeUndefined();
    expect(losses()).toEqual([]);
  });

  it("gives the race on it", async () => {
    await page.tell({ kind: "planeRace", name: "Circles" });
    expect(page.last("planeRace")).toBeUndefined();
    await page.tell({ kind: "step", steps: 40 });
    await page.tell(principal, { kind: "planeRace", name: "Circles" });
    expect(page.last("planeRace")?.race).toMatchObject({
      start: [0, 0],
      steps: lastStep,
      surface: { name: "Circles" },
    });
  });

  it("that there is none, or that it is too large for a race, is told", async () => {
    await page.tell(principal);
    expect(page.last("refused")).toMatchObject({ command: "plane", issues: [{ path: "plane" }] });
    await page.tell({ kind: "step", steps: 40 });
    await page.tell(principal, { kind: "planeRace", name: "" });
    expect(page.last("refused")).toMatchObject({ command: "planeRace", issues: [{ path: "surface.name" }] });
  });
});
