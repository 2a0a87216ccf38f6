/** Every number of the errata, against the figures of a source outside of the product: see docs/lectures.md. */
import { describe, expect, test } from "vitest";
import { irisOutcomes } from "./outputFigures.js";
import { adadeltaPlace, caches, growingStep, lastMove, longestStep, shareMet, spike } from "./ruleFigures.js";
import { firstClick, firstEpoch, rpropErrors, workedValue } from "./workedFigures.js";

describe("the worked example", () => {
  test.each([
    ["E", 0.5932448719],
    ["dw0-1", 0.1974574978],
    ["slope2", 0.0049421325],
    ["dy1", 0.1502086383],
    ["dy2", 0.0818046296],
    ["dw0-0", 0.0023882012],
    ["w21-1", 0.8992281169],
    ["w22-1", 0.0988071154],
    ["w0-0", 0.499976118],
  ])("%s is %d (lecture item 10)", (id, value) => expect(workedValue(id)).toBeCloseTo(value, 10));

  test("names no quantity that it has not", () => expect(() => workedValue("w99-1")).toThrow("w99-1"));
});

describe("the XOR page", () => {
  test("first click (lecture item 8)", () => {
    expect(firstClick().deltas).toEqual([expect.closeTo(0.0077708908, 10), expect.closeTo(-0.020868321, 10)]);
    expect(firstClick().weight.before).toBeCloseTo(-0.2279194894, 10);
    expect(firstClick().weight.after - firstClick().weight.before).toBeCloseTo(0.7 * -0.1438366845 * 0.386152, 4);
  });

  test("mean squared error before and after the first epoch (lecture item 8)", () => {
    expect(firstEpoch()).toEqual([expect.closeTo(0.310015581, 10), expect.closeTo(0.2908878695, 10)]);
  });

  test("the two RPROP rules agree at first, and not at epoch 50 (lecture items 8, 37)", () => {
    expect(rpropErrors(2).page).toBeCloseTo(rpropErrors(2).batch, 15);
    expect(rpropErrors(10).page).not.toBeCloseTo(rpropErrors(10).batch, 6);
    expect(rpropErrors(50).page).toBeCloseTo(0.1064, 4);
    expect(rpropErrors(50).batch).toBeCloseTo(0.0417, 4);
  });
});

describe("the rules", () => {
  test("RMSprop's cache with γ twice settles at γ/(1 − γ) instead of 1 (lecture item 45)", () => {
    expect(caches(0.9).published).toBeCloseTo(1, 4);
    expect(caches(0.9).printed).toBeCloseTo(9, 3);
  });

  test("first steps of Adadelta and RMSprop (lecture items 43, 46)", () => {
    expect(-lastMove("adadelta", { epsilon: 1e-6, rho: 0.95 }, [1])).toBeCloseTo(0.0044721, 7);
    for (const [rho, first] of [
      [0.9, 3.162],
      [0.99, 10],
      [0.999, 31.62],
    ] as const) {
      expect(-lastMove("rmsprop", { learningRate: 1, rho, epsilon: 0 }, [0.3])).toBeCloseTo(first, 2);
      expect(-lastMove("rmsprop", { learningRate: 1, rho, epsilon: 0, initialAccumulator: 1 }, [1])).toBeCloseTo(1, 12);
    }
  });

  test.each([
    [10, 0.48],
    [100, 0.98],
    [1000, 2.51],
    [10_000, 3.162],
  ])("Adam at a lone gradient after %d steps moves %d η (lecture item 50)", (zeros, step) => {
    expect(Math.abs(spike(zeros) - step)).toBeLessThan(0.005);
  });

  test("no gradients bring Adam beyond 7.27 η, and some near it (lecture item 50)", () => {
    expect(longestStep(0.9, 0.999)).toBeCloseTo(7.27, 2);
    expect(growingStep()).toBeGreaterThan(7);
    expect(growingStep()).toBeLessThan(longestStep(0.9, 0.999));
  });

  test.each([
    [0.01, -0.486],
    [1, 0.315],
    [100, 0.991],
  ])("Adadelta after 200 steps in units of %d is at %d (lecture item 44)", (scale, place) => {
    expect(adadeltaPlace(scale, 1e-6)).toBeCloseTo(place, 3);
    expect(adadeltaPlace(scale, 1e-30)).toBeCloseTo(1, 9);
  });

  test("AdaMax stands still where there never was a gradient (lecture item 52)", () => {
    expect(lastMove("adamax", { learningRate: 1, epsilon: 0 }, [0, 0])).toBe(0);
  });

  test("Rprop's step tells nothing of the gradient's size (lecture item 37)", () => {
    for (const g of [1e-3, 1, 1e3]) expect(lastMove("rprop", {}, [g])).toBe(lastMove("rprop", {}, [1]));
  });

  test("an epoch with replacement meets 1 − 1/e of the samples (lecture item 23)", () => {
    expect(shareMet(10_000)).toBeCloseTo(1 - Math.exp(-1), 2);
  });
});

describe("iris, told to end at .37 and .93 with independent sigmoids, at .0005 and .0001 with the other losses", () => {
  test("nothing pushes wrong outputs down where sigmoids are independent: the figures told are within the range (lecture item 13)", async () => {
    const outcomes = await irisOutcomes("independent");
    const range = (of: "wrong" | "accuracy") => outcomes.map((outcome) => outcome[of]).sort((a, b) => a - b);
    const [wrong, accuracy] = [range("wrong"), range("accuracy")];
    expect(wrong[0]).toBeGreaterThan(0.33);
    expect(wrong[0]).toBeLessThan(0.37);
    expect(wrong.at(-1)).toBeGreaterThan(0.37);
    expect(accuracy[0]).toBeLessThan(0.7);
    expect(outcomes[1]?.accuracy.toFixed(2)).toBe("0.93");
    expect(accuracy.at(-1)).toBeLessThan(1);
  });

  test.each([
    ["binary", "0.0005"],
    ["softmax", "0.0001"],
  ] as const)("%s: wrong outputs at %s, as told, and every flower right (lecture item 13)", async (kind, told) => {
    const outcomes = await irisOutcomes(kind);
    expect(outcomes[1]?.wrong.toFixed(4)).toBe(told);
    expect(outcomes.every(({ wrong, accuracy }) => wrong < 0.001 && accuracy === 1)).toBe(true);
  });
});
