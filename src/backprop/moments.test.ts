import { describe, expect, test } from "vitest";
import { knownAt, momentsOf } from "./moments.js";

const brief = (sizes: readonly number[], samples: number) =>
  momentsOf(sizes, samples).map(({ phase, layer, unit }) => `${phase} ${layer}.${unit}`);

describe("the order of an update (lecture item 6)", () => {
  test("goes in, hidden, out; then the error; then out, hidden; then the weights, from the outputs back", () => {
    expect(brief([2, 2, 1], 1)).toEqual([
      "input 0.0",
      ...["forward 1.0", "forward 1.1", "forward 2.0"],
      "error 2.0",
      ...["backward 2.0", "backward 1.0", "backward 1.1"],
      ...["update 2.0", "update 1.0", "update 1.1"],
    ]);
  });

  test("takes all samples of a batch forward and back before any weight is new", () => {
    const phases = momentsOf([1, 1], 3).map(({ phase, sample }) => `${phase} ${sample}`);
    const each = (sample: number) => ["input", "forward", "error", "backward"].map((phase) => `${phase} ${sample}`);
    expect(phases).toEqual([...each(0), ...each(1), ...each(2), "update 2"]);
  });

  test("is the same at any depth: forward and back are each other's mirror, layer by layer", () => {
    const moments = momentsOf([3, 8, 2, 5, 4], 1);
    const layers = (phase: string) => [...new Set(moments.filter((m) => m.phase === phase).map(({ layer }) => layer))];
    expect(layers("forward")).toEqual([1, 2, 3, 4]);
    expect(layers("backward")).toEqual([4, 3, 2, 1]);
    expect(layers("update")).toEqual([4, 3, 2, 1]);
  });
});

test("a unit's figures are known from their moment on, and in a batch only those of the sample that is shown", () => {
  const moments = momentsOf([2, 3, 2], 2);
  for (const [shown, now] of moments.entries()) {
    const isPast = (phase: string, layer: number, unit: number) =>
      moments
        .slice(0, shown + 1)
        .some((m) => m.phase === phase && m.sample === now.sample && m.layer === layer && m.unit === unit);
    for (const [layer, width] of [2, 3, 2].entries())
      for (let unit = 0; unit < width; unit++)
        expect(knownAt(now, layer, unit), `${shown}: ${layer}.${unit}`).toEqual({
          forward: layer === 0 || isPast("forward", layer, unit),
          backward: isPast("backward", layer, unit),
          updated: isPast("update", layer, unit),
        });
  }
});
