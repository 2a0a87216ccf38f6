/** What batches do: sums and means, draws with and without replacement, and the noise that falls with their size. */
import { describe, expect, it } from "vitest";
import { createNetwork, createTrainer, parseTrainRun, registry } from "../../src/library.js";
import { Batches } from "../../src/network/batches.js";

function trained(changes: object) {
  const network = { hidden: [8], activation: "tanh", output: "sigmoid", loss: "bce" };
  const file = { version: 1, dataset: { id: "moons" }, network, testShare: 0, seed: 3, epochs: 200, ...changes };
  const run = parseTrainRun(file);
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

/** How far the weights of two lanes of full batches are apart after 200 steps, one with means and one with sums. */
function apart(optimizer: string, mean: object, sum: object): number {
  const [a, b] = [["mean", mean] as const, ["sum", sum] as const].map(([reduction, hyperparameters]) => {
    const trainer = trained({ sampling: { batchSize: "full", reduction }, lanes: [{ optimizer, hyperparameters }] });
    expect(trainer.problem.totalSteps).toBe(200);
    return trainer.result(trainer.lanes[0]).theta;
  });
  return a.reduce((most, weight, k) => Math.max(most, Math.abs(weight - b[k])), 0);
}

const samples = trained({ epochs: 1, lanes: [{ optimizer: "sgd" }] }).problem.train.count;

describe("sum against mean", () => {
  it.each([
    ["sgd", {}, 1e-13],
    ["momentum", { momentum: 0.9 }, 1e-12],
  ])("%s with η/N on sums is itself with η on means, to rounding (lecture item 22)", (optimizer, h, most) => {
    const rate = 0.1;
    expect(apart(optimizer, { ...h, learningRate: rate }, { ...h, learningRate: rate / samples })).toBeLessThan(most);
    expect(apart(optimizer, { ...h, learningRate: rate }, { ...h, learningRate: rate })).toBeGreaterThan(1e-2);
  });

  it.each(["adam", "adagrad", "rmsprop"])(
    "%s needs no other rate: what is left comes from ε, and without ε from rounding (lecture item 22)",
    (optimizer) => {
      const both = (epsilon: number) =>
        apart(optimizer, { learningRate: 0.01, epsilon }, { learningRate: 0.01, epsilon });
      expect(both(1e-8)).toBeLessThan(1e-3);
      expect(both(0)).toBeLessThan(1e-9);
    },
  );

  it("Adadelta is not the same, because of its ε (lecture item 22)", () => {
    expect(apart("adadelta", {}, {})).toBeGreaterThan(0.1);
  });
});

describe("small random groups", () => {
  const drawn = (draw: "epochs" | "replacement", seed: number) => {
    const batches = new Batches(60, { size: 10, draw, seed });
    return Array.from({ length: 6 }, (_, t) => {
      const rows = new Int32Array(10);
      return [...rows.subarray(0, batches.read(t + 1, rows))];
    });
  };

  it("drawn with replacement some samples come twice in an epoch and some not at all (lecture item 23)", () => {
    expect(new Set(drawn("epochs", 4).flat()).size).toBe(60);
    // Of n draws from n, 1 − 1/e of the samples are met.
    const met = Array.from({ length: 200 }, (_, seed) => new Set(drawn("replacement", seed).flat()).size / 60);
    expect(met.reduce((sum, part) => sum + part, 0) / 200).toBeCloseTo(1 - (1 - 1 / 60) ** 60, 2);
  });

  it.each(["epochs", "replacement"] as const)("both are reproducible by their seed: %s (lecture item 23)", (draw) => {
    expect(drawn(draw, 9)).toEqual(drawn(draw, 9));
    expect(drawn(draw, 9)).not.toEqual(drawn(draw, 10));
    const sampling = { batchSize: 16, draw };
    const run = () => trained({ sampling, epochs: 5, lanes: [{ optimizer: "sgd" }] });
    const [one, other] = [run(), run()];
    expect(one.result(one.lanes[0]).theta).toEqual(other.result(other.lanes[0]).theta);
  });
});

describe("noise against the size of a batch", () => {
  const network = createNetwork({ sizes: [2, 8, 1], hidden: "tanh", output: "sigmoid", loss: "bce" });
  const all = registry.datasets.get("moons")?.samples({ samplesPerClass: 512, noise: 0.2 }, 1);
  const theta = new Float64Array(network.parameterCount);
  network.initialize(5, theta);

  const gradientOf = (rows: readonly number[]) => {
    const gradient = new Float64Array(network.parameterCount);
    const [inputs, targets] = [all?.inputs ?? [], all?.targets ?? []];
    const x = Float64Array.from(rows.flatMap((row) => [inputs[2 * row], inputs[2 * row + 1]]));
    network.lossAndGradient(
      theta,
      x,
      Float64Array.from(rows, (row) => targets[row]),
      gradient,
    );
    return gradient;
  };
  const full = gradientOf(Array.from({ length: 1024 }, (_, row) => row));

  /** The root mean square of ‖g_batch − g_full‖/‖g_full‖. */
  const noise = (size: number) => {
    const batches = new Batches(1024, { size, draw: "replacement", seed: 2 });
    let sum = 0;
    for (let t = 1; t <= 400; t++) {
      const rows = new Int32Array(size);
      const gradient = gradientOf([...rows.subarray(0, batches.read(t, rows))]);
      sum += Math.hypot(...gradient.map((g, k) => g - full[k])) ** 2;
    }
    return Math.sqrt(sum / 400) / Math.hypot(...full);
  };

  it("falls like 1/√B: four times the batch, half of the noise (lecture item 25)", () => {
    const noises = [4, 16, 64, 256].map(noise);
    for (let k = 1; k < noises.length; k++) expect(noises[k - 1] / noises[k]).toBeCloseTo(2, 0.7);
    expect(noises[0] / noises[3]).toBeGreaterThan(7);
    expect(noises[0] / noises[3]).toBeLessThan(9);
  });
});
