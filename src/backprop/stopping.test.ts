import { describe, expect, test } from "vitest";
import { Model } from "./model.js";
import { firstState } from "./state.js";
import { Stopping, type StopRules } from "./stopping.js";
import { train } from "./training.js";
import { heatonSettings, heatonTheta, xorExercise } from "./xor.js";

/** The epoch at which losses end the training, and why; a second passes with each. */
function ends(rules: StopRules, losses: readonly number[]) {
  const stopping = new Stopping(rules);
  for (const [k, loss] of losses.entries()) {
    const why = stopping.judge(k + 1, loss, k + 1);
    if (why) return [k + 1, why];
  }
  return undefined;
}

describe("training ends (lecture items 11, 20)", () => {
  test.each([
    ["at the most epochs", { epochs: 3 }, [3, 2, 1, 0.5], [3, "epochs"]],
    ["at a loss of the target or less", { epochs: 9, target: 1 }, [3, 2, 1, 0.5], [3, "target"]],
    ["where nothing got better for long", { epochs: 9, patience: 2 }, [3, 2, 2, 2.5, 1], [4, "patience"]],
    ["and not while it gets better", { epochs: 9, patience: 2 }, [3, 3, 2, 2, 1, 1, 0], undefined],
    ["where too little got better", { epochs: 9, patience: 2, minDelta: 0.5 }, [3, 2.8, 2.6, 1], [3, "patience"]],
    ["and small gains add up", { epochs: 9, patience: 3, minDelta: 0.5 }, [3, 2.8, 2.4, 2.2, 1.8], undefined],
    ["when the time is over", { epochs: 9, seconds: 2 }, [3, 2, 1], [2, "seconds"]],
    ["where the loss is no number", { epochs: 9 }, [3, Number.NaN], [2, "diverged"]],
    ["where the loss is infinite", { epochs: 9 }, [Number.POSITIVE_INFINITY], [1, "diverged"]],
  ] as const)("%s", (_, rules, losses, expected) => expect(ends(rules, losses)).toEqual(expected));
});

test("the XOR network reaches a target, the epoch it ended at is the first that has it (lecture item 20)", () => {
  const model = new Model(xorExercise);
  const from = firstState(Float64Array.from(heatonTheta));
  const steps = [...train(model, "batch", heatonSettings, from, { epochs: 5000, target: 0.02 }, () => 0)];
  expect(steps.at(-1)?.stopped).toBe("target");
  expect(steps.at(-1)?.loss).toBeLessThanOrEqual(0.02);
  expect(steps.at(-2)?.loss).toBeGreaterThan(0.02);
});
