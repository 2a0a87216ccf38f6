/**
 * Two networks that are taught by hand: the 3-2-2 worked example with its intermediate quantities, and the XOR network of
 * Heaton's demonstration (Artificial Intelligence for Humans, vol. 3), trained online, by batches and by Rprop.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createOptimizer } from "../../src/index.js";
import { createNetwork } from "../../src/training.js";

interface Kordecki {
  readonly E: number;
  readonly deltaOutput: readonly number[];
  /** [in][out], as the lecture writes them. */
  readonly gradW0: readonly (readonly number[])[];
  readonly gradW1: readonly (readonly number[])[];
  readonly gradSharedBias0: number;
  readonly gradSharedBias1: number;
  readonly newW0: readonly (readonly number[])[];
  readonly newW1: readonly (readonly number[])[];
  readonly newSharedBias: readonly number[];
  readonly EAfter: number;
}

interface Trained {
  readonly w: readonly number[];
  readonly mse: number;
  readonly outputs?: readonly number[];
}

const golden = JSON.parse(readFileSync(new URL("./networks.json", import.meta.url), "utf8")) as {
  readonly cases: readonly { readonly weights: readonly number[]; readonly kordecki?: Kordecki }[];
  readonly heatonXorDemo: Readonly<Record<string, Trained>> & {
    readonly "first_click_[0,0]": { readonly minusGradient: readonly number[] };
  };
};

function expectNear(got: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(got.length).toBe(expected.length);
  expected.forEach((number, k) => {
    const size = Math.max(1, Math.abs(number));
    expect(Math.abs(got[k] - number), `entry ${k}: ${got[k]} against ${number}`).toBeLessThanOrEqual(tolerance * size);
  });
}

/** [in][out] as the border's W: [out][in], flat. */
const transposed = (rows: readonly (readonly number[])[]) => rows[0].flatMap((_, o) => rows.map((row) => row[o]));

describe("the 3-2-2 worked example, whose layers share one bias each", () => {
  const [{ weights, kordecki }] = golden.cases;
  if (!kordecki) throw new Error("the worked example is not the first case");
  const network = createNetwork({ sizes: [3, 2, 2], hidden: "sigmoid", output: "sigmoid", loss: "halfsse" });
  const [inputs, targets] = [Float64Array.of(1, 4, 5), Float64Array.of(0.1, 0.05)];
  const gradient = new Float64Array(network.parameterCount);
  const error = network.lossAndGradient(Float64Array.from(weights), inputs, targets, gradient);

  it("has the error", () => expectNear([error], [kordecki.E], 1e-12));

  it("has the gradient of both layers, the output's deltas on its biases", () => {
    expectNear(gradient.subarray(0, 6), transposed(kordecki.gradW0), 1e-12);
    expectNear(gradient.subarray(8, 12), transposed(kordecki.gradW1), 1e-12);
    expectNear(
      gradient.subarray(12),
      kordecki.deltaOutput.map((delta) => -delta),
      1e-12,
    );
  });

  it("has the shared biases' gradients as the sums of its own", () => {
    expectNear([gradient[6] + gradient[7]], [kordecki.gradSharedBias0], 1e-12);
    expectNear([-gradient[12] - gradient[13]], [-kordecki.gradSharedBias1], 1e-12);
  });

  it("gives the new weights and the error after a step", () => {
    const shared = gradient.slice();
    shared.fill(gradient[6] + gradient[7], 6, 8);
    shared.fill(gradient[12] + gradient[13], 12);
    const theta = Float64Array.from(weights);
    createOptimizer("sgd", { learningRate: 0.01 }, theta.length).step(theta, shared);
    const [bias0, bias1] = kordecki.newSharedBias;
    const expected = [
      ...[...transposed(kordecki.newW0), bias0, bias0],
      ...[...transposed(kordecki.newW1), bias1, bias1],
    ];
    expectNear(theta, expected, 1e-12);
    expectNear([network.lossAndGradient(theta, inputs, targets, gradient)], [kordecki.EAfter], 1e-12);
  });
});

describe("Heaton's XOR network", () => {
  const demo = golden.heatonXorDemo;
  const network = createNetwork({ sizes: [2, 2, 1], hidden: "sigmoid", output: "sigmoid", loss: "halfsse" });
  const [inputs, targets] = [Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1), Float64Array.of(0, 1, 1, 0)];
  const count = network.parameterCount;
  /** The demonstration lists H1→O, H2→O, B→O, I1→H1, I2→H1, B→H1, I1→H2, I2→H2, B→H2. */
  const places = [6, 7, 8, 0, 1, 4, 2, 3, 5];
  const ours = (theirs: readonly number[]) => {
    const theta = new Float64Array(count);
    places.forEach((place, k) => {
      theta[place] = theirs[k];
    });
    return theta;
  };
  const theirs = (theta: Float64Array) => places.map((place) => theta[place]);
  const gradient = new Float64Array(count);
  const addUp = (theta: Float64Array) => network.lossAndGradient(theta, inputs, targets, gradient);

  const online = (theta: Float64Array, epochs: number) => {
    const stepper = createOptimizer("momentum", { learningRate: 0.7, momentum: 0.3 }, count);
    for (let step = 0; step < 4 * epochs; step++) {
      const row = step % 4;
      network.lossAndGradient(theta, inputs.slice(2 * row, 2 * row + 2), targets.slice(row, row + 1), gradient);
      stepper.step(theta, gradient);
    }
  };

  const batch = (theta: Float64Array, epochs: number) => {
    const stepper = createOptimizer("momentum", { learningRate: 0.7, momentum: 0.3 }, count);
    for (let step = 0; step < epochs; step++) {
      addUp(theta);
      stepper.step(theta, gradient);
    }
  };

  /** RPROP+, which takes a weight's last move back when its slope flips; no optimizer here does, so it is written out. */
  const rprop = (theta: Float64Array, epochs: number) => {
    const [size, move, last] = [new Float64Array(count).fill(0.1), new Float64Array(count), new Float64Array(count)];
    const sign = (x: number) => (Math.abs(x) < 1e-6 ? 0 : Math.sign(x));
    for (let step = 0; step < epochs; step++) {
      addUp(theta);
      for (let k = 0; k < count; k++) {
        const agreement = sign(gradient[k] * last[k]);
        if (agreement > 0) size[k] = Math.min(1.2 * size[k], 50);
        if (agreement < 0) size[k] = Math.max(0.5 * size[k], 1e-6);
        move[k] = agreement < 0 ? -move[k] : -sign(gradient[k]) * size[k];
        last[k] = agreement < 0 ? 0 : gradient[k];
        theta[k] += move[k];
      }
    }
  };

  it("begins where the demonstration begins", () => {
    const theta = ours(demo.initial.w);
    expectNear([addUp(theta) / 2], [demo.initial.mse], 1e-12);
    const outputs = new Float64Array(4);
    network.predict(theta, inputs, outputs);
    expectNear(outputs, demo.initial.outputs ?? [], 1e-12);
    network.lossAndGradient(theta, inputs.slice(0, 2), targets.slice(0, 1), gradient);
    expectNear(
      theirs(gradient),
      demo["first_click_[0,0]"].minusGradient.map((g) => -g),
      1e-12,
    );
  });

  const ways = { online, batch, rprop_fixed: rprop };
  const rows = Object.entries(ways).flatMap(([way, train]) =>
    Object.keys(demo).flatMap((key) => {
      const epochs = Number(key.slice(way.length + 1));
      return key.startsWith(`${way}_`) ? [[way, epochs, train, demo[key]] as const] : [];
    }),
  );

  it("was trained in three ways", () => expect(rows).toHaveLength(20));

  it.each(rows)("%s, %i epochs (lecture item 8)", (_, epochs, train, expected) => {
    const theta = ours(demo.initial.w);
    train(theta, epochs);
    const tolerance = epochs <= 500 ? 1e-9 : 1e-6;
    expectNear(theirs(theta), expected.w, tolerance);
    expectNear([addUp(theta) / 2], [expected.mse], tolerance);
  });

  it.each([
    [10, 0.24995],
    [100, 0.24993],
    [500, 0.24916],
    [1000, 0.14164],
    [5000, 0.00035],
  ])("its loss is flat for 500 epochs and then drops: after %i it is %d (lecture item 34)", (epochs, mse) => {
    const theta = ours(demo.initial.w);
    online(theta, epochs);
    expect(Number((addUp(theta) / 2).toFixed(5))).toBe(mse);
  });
});
