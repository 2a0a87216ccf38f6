/** `npm run bench`: what the project promises of its speed, measured and compared in one run. */
import { PerformanceObserver } from "node:perf_hooks";
import { registry } from "../src/index.js";
import { measure } from "./measure.js";
import { batchGradient, digits, tiny, training } from "./networks.js";
import { raceOfObjects } from "./objects.js";
import { oneMarble, raceOf, swarm, tenLanes, untracked } from "./races.js";

interface Row {
  readonly what: string;
  readonly got: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const rows: Row[] = [];
const report = (what: string, got: number, unit: string, limit: { atLeast?: number; atMost?: number } = {}) =>
  rows.push({ what, got, unit, ...limit });

function oneMarbleRate(): void {
  const steps = 200_000;
  const [own, objects] = measure([
    { name: "own", units: steps, run: () => oneMarble(steps).advance(steps) },
    { name: "objects", units: steps, run: () => void raceOfObjects(1, steps) },
  ]);
  report("one Adam marble on Rosenbrock", 1e-6 / own.secondsPerUnit, "million steps/s", { atLeast: 5 });
  report("  against an object per marble", objects.secondsPerUnit / own.secondsPerUnit, "times as fast");
}

function swarmRate(): void {
  const count = 100_000;
  const steps = 20;
  const race = swarm(count);
  const [own, objects] = measure([
    { name: "own", units: count * steps, run: () => race.advance(steps) },
    { name: "objects", units: count * 2, run: () => void raceOfObjects(count, 2) },
  ]);
  report("100,000 Adam marbles on Rosenbrock", 1e-6 / own.secondsPerUnit, "million steps/s", { atLeast: 30 });
  report("  against an object per marble", objects.secondsPerUnit / own.secondsPerUnit, "times as fast");
}

function tenLaneTime(): void {
  const [lanes] = measure([{ name: "ten lanes", units: 1, run: () => void tenLanes() }]);
  report("ten lanes × 2,000 steps on Beale, from the file", 1000 * lanes.secondsPerUnit, "ms", { atMost: 5 });
}

/** Each optimizer on a swarm whose gradient costs next to nothing. */
function optimizerRates(): void {
  const contestants = [...registry.optimizers].map(([optimizer, { asks }]) => {
    // Those that ask for more have populations or histories: fewer fit into a race's limit.
    const count = asks ? 1000 : 50_000;
    const race = raceOf({
      surface: { id: "quadratic-bowl" },
      start: { scatter: count },
      lanes: [{ optimizer, hyperparameters: { learningRate: 1e-4 } }],
    });
    const name = `${count.toLocaleString("en")} ${optimizer}`;
    return { name, units: 10 * count, run: () => race.advance(10) };
  });
  for (const { name, secondsPerUnit } of measure(contestants)) {
    report(`${name} marbles on the bowl`, 1e-6 / secondsPerUnit, "million steps/s");
  }
}

/** Loss and gradient of batches, through the public network. */
function networkRates(): void {
  const rounds = 2000;
  const contestant = (name: string, samples: number, times: number, run: () => void) => ({
    name,
    units: samples * times,
    run: () => {
      for (let k = 0; k < times; k++) run();
    },
  });
  const [small, digits32, digits64] = measure([
    contestant("tiny", 10, rounds, batchGradient(tiny, 10)),
    contestant("digits, 32", 32, rounds / 100, batchGradient(digits, 32)),
    contestant("digits, 64", 64, rounds / 100, batchGradient(digits, 64)),
  ]);
  report("2-8-8-1 tanh, batches of 10", 1e-6 / small.secondsPerUnit, "million samples/s", { atLeast: 2.5 });
  for (const [size, { secondsPerUnit }] of [[32, digits32] as const, [64, digits64] as const]) {
    report(`784-64-10 ReLU softmax, batches of ${size}`, 1e-3 / secondsPerUnit, "thousand samples/s", { atLeast: 20 });
  }
}

/** What ten parts of many steps leave on the heap, and how often it had to be collected meanwhile. */
async function heapUse(
  what: string,
  perPart: number,
  advance: (steps: number) => void,
  mostCollections: number,
): Promise<void> {
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  advance(perPart / 4);
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.observe({ entryTypes: ["gc"] });
  const begin = process.memoryUsage().heapUsed;
  for (let part = 0; part < 10; part++) {
    advance(perPart);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const during = collections;
  globalThis.gc?.();
  report(`heap left over by ${what}`, (process.memoryUsage().heapUsed - begin) / 1024, "kB", { atMost: 256 });
  report("  collections of the heap meanwhile", during, "times", { atMost: mostCollections });
}

const number = (value: number) => value.toPrecision(3);

function print(): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, got, unit, atLeast, atMost } of rows) {
    const goal =
      atLeast !== undefined
        ? `  (goal: ${atLeast} or more)`
        : atMost !== undefined
          ? `  (goal: ${atMost} or less)`
          : "";
    process.stdout.write(`${what.padEnd(width)}  ${number(got).padStart(8)} ${unit}${goal}\n`);
  }
}

oneMarbleRate();
swarmRate();
tenLaneTime();
optimizerRates();
networkRates();
const race = untracked();
// 16 bytes a step would be ten collections of the young generation at the least.
await heapUse("10⁷ marble steps", 5000, (steps) => race.advance(steps), 1);
// The few numbers that calls hand over in boxes are some 50 bytes a step; one array a step would be ten times that.
await heapUse("10⁶ steps of training 2-8-8-1", 100_000, training(), 5);
print();
