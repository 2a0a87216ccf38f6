/** Planes through networks' weight space, as surfaces: loss and both slopes, ∇L·d₁ and ∇L·d₂, against PyTorch. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { registry } from "../../src/library.js";

interface Slice {
  readonly id: string;
  readonly samples: readonly {
    readonly at: readonly [number, number];
    readonly loss: number;
    readonly grad: readonly [number, number];
  }[];
}

const { slices } = JSON.parse(readFileSync(new URL("./network-slices.json", import.meta.url), "utf8")) as {
  readonly slices: readonly Slice[];
};

it("eleven slices were sampled", () => expect(slices).toHaveLength(11));

describe.each(slices.map((slice) => [slice.id, slice] as const))("%s", (id, slice) => {
  const surface = registry.surfaces.get(id) ?? expect.fail(`there is no surface ${id}`);
  const [gradient, value] = [new Float64Array(2), new Float64Array(1)];

  it.each(slice.samples)("at $at", ({ at, loss, grad }) => {
    surface.evaluate(Float64Array.from(at), { dim: 2, count: 1 }, gradient, value);
    expect(Math.abs(value[0] - loss)).toBeLessThanOrEqual(1e-12 * Math.max(1, loss));
    const size = Math.max(1, Math.hypot(...grad));
    expect(Math.abs(gradient[0] - grad[0])).toBeLessThanOrEqual(1e-11 * size);
    expect(Math.abs(gradient[1] - grad[1])).toBeLessThanOrEqual(1e-11 * size);
  });
});
