import { describe, expect, it } from "vitest";
import type { Surface } from "../core/surface.js";
import { Perceptron } from "./perceptron.js";
import { type SliceData, sliceSurface } from "./sliceSurface.js";

/** One linear neuron on four samples. */
const data: SliceData = {
  inputs: Float64Array.of(1, 0, 0, 1, 1, 1, 2, -1),
  targets: Float64Array.of(1, 2, 3, 4),
  origin: Float64Array.of(0, 0, 0),
  directions: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)],
};
const spec = { sizes: [2, 1], hidden: "linear", output: "linear", loss: "mse" } as const;
const told = {
  id: "four-samples",
  name: "Four samples",
  network: spec,
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [4, 4],
  minima: [],
} as const;

const at = (surface: Surface, x: number, y: number) => {
  const [gradient, value] = [new Float64Array(2), new Float64Array(1)];
  surface.evaluate(Float64Array.of(x, y), { dim: 2, count: 1 }, gradient, value);
  return [value[0], gradient[0], gradient[1]];
};

async function loaded(surface: Surface): Promise<Surface> {
  await surface.load?.();
  return surface;
}

describe("a slice as a surface", () => {
  it("has the loss of all samples", async () => {
    const loss = (0.5 ** 2 + 1.5 ** 2 + 2 ** 2 + 3.5 ** 2) / 4;
    expect(at(await loaded(sliceSurface({ ...told, data })), 0.5, 0.5)[0]).toBe(loss);
  });

  it("without a number of samples has no params and no steps of its own", () => {
    const surface = sliceSurface({ ...told, data });
    expect([surface.params, surface.stepwise]).toEqual([{}, undefined]);
  });
});

describe("a slice whose data are fetched", () => {
  it("is NaN until they are there, also where it was made with other params before", async () => {
    let fetched = 0;
    const surface = sliceSurface({
      ...told,
      samples: 4,
      data: async () => {
        fetched++;
        return data;
      },
    });
    const other = surface.withParams({ batchSize: 2 });
    expect([...at(surface, 1, 1), ...at(other, 1, 1)]).toEqual(Array(6).fill(Number.NaN));
    await surface.load?.();
    await other.load?.();
    expect(fetched).toBe(1);
    expect(at(surface, 1, 1)).toEqual(at(await loaded(sliceSurface({ ...told, data })), 1, 1));
    expect(at(other, 1, 1)).toEqual(at(surface, 1, 1));
  });

  it("may be fetched again after a failure", async () => {
    let tries = 0;
    const fetchData = async () => {
      if (tries++ === 0) throw new Error("no connection");
      return data;
    };
    const surface = sliceSurface({ ...told, data: fetchData });
    await expect(surface.load?.()).rejects.toThrow("no connection");
    await surface.load?.();
    expect(at(surface, 1, 1)[0]).toSatisfy(Number.isFinite);
  });
});

describe("mini-batches", async () => {
  const surface = (await loaded(sliceSurface({ ...told, samples: 4, data }))).withParams({ batchSize: 1 });
  const network = new Perceptron({ ...spec, residual: false });
  const lossOf = (sample: number) =>
    network.evaluate(
      Float64Array.of(1, 1, 0),
      data.inputs.subarray(2 * sample, 2 * sample + 2),
      data.targets.subarray(sample, sample + 1),
      1,
    );
  const stepLoss = (seed: number, t: number) => {
    const value = new Float64Array(1);
    surface.stepwise?.(seed)(Float64Array.of(1, 1), t, { dim: 2, count: 1 }, new Float64Array(2), value);
    return value[0];
  };

  it("each epoch sees every sample once", () => {
    const losses = [0, 1, 2, 3].map(lossOf).sort();
    for (const first of [1, 5]) expect([0, 1, 2, 3].map((k) => stepLoss(7, first + k)).sort()).toEqual(losses);
  });

  it("are a function of seed and step", () => {
    const orders = [1, 2, 3, 4, 5].map((seed) => [1, 2, 3, 4].map((t) => stepLoss(seed, t)).join());
    expect(orders).toEqual([1, 2, 3, 4, 5].map((seed) => [1, 2, 3, 4].map((t) => stepLoss(seed, t)).join()));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it("leave the surface as it is drawn alone", () => {
    expect(at(surface, 1, 1)).toEqual(at(surface.withParams({}), 1, 1));
  });
});
