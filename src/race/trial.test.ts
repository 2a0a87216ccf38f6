/** What counts as the better rate. */
import { describe, expect, it } from "vitest";
import { engineOf } from "../../test/race-files.js";
import type { Domain } from "../core/layout.js";
import { raceDefaults } from "./race.js";
import { bestTrial, goalOf, judgeTrial, type Trial } from "./trial.js";

const trial = (change: Partial<Trial>): Trial => ({
  rate: 1,
  arrived: 0,
  stayed: 0,
  steps: undefined,
  diverged: 0,
  inside: 1,
  loss: 1,
  ...change,
});
const arrived = (steps: number, change: Partial<Trial> = {}) => trial({ arrived: 1, stayed: 1, steps, ...change });

describe("of two trials the better one is", () => {
  it.each<[string, Trial, Trial]>([
    ["that which arrived, whatever its loss", arrived(400, { loss: 9, inside: 0 }), trial({ loss: 0 })],
    ["that which stayed, whatever its steps", arrived(400), arrived(3, { stayed: 0 })],
    ["that with fewer steps", arrived(10, { loss: 9 }), arrived(11)],
    ["with equal steps, that with the lower loss", arrived(10, { loss: 0.5, rate: 2 }), arrived(10)],
    ["that with more marbles arrived", trial({ arrived: 3, steps: 90 }), trial({ arrived: 2, steps: 5 })],
    ["of those that did not arrive, that with the lower loss", trial({ loss: 0.5, rate: 2 }), trial({})],
    ["that within the domain", trial({}), trial({ inside: 0, loss: -1e9 })],
    ["outside of it that which did not diverge", trial({ inside: 0 }), trial({ inside: 0, diverged: 1, loss: -1e9 })],
    ["that with a finite loss: not NaN", trial({ rate: 2 }), trial({ loss: Number.NaN })],
    ["that with a finite loss: not −∞", trial({ rate: 2 }), trial({ loss: Number.NEGATIVE_INFINITY })],
    ["of equals, that with the smaller rate", trial({ rate: 0.5 }), trial({ rate: 1 })],
    [
      "of such as are not finite, too",
      trial({ rate: 0.5, loss: Number.NaN }),
      trial({ rate: 1, loss: Number.POSITIVE_INFINITY }),
    ],
  ])("%s", (_, better, worse) => {
    expect(bestTrial([better, worse])).toBe(better);
    expect(bestTrial([worse, better])).toBe(better);
  });
});

const square: Domain = [
  [-1.5, 1.5],
  [-1.5, 1.5],
];

/** What comes of plain descent at a rate. */
function judged(surface: object, start: unknown, learningRate: number, steps = 100): Trial {
  const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate } }];
  const engine = engineOf({ version: 1, surface, start, steps, lanes });
  engine.advance(steps);
  return judgeTrial(
    learningRate,
    engine.lanes[0],
    engine.surface,
    goalOf(engine.surface, raceDefaults.target.distance),
  );
}

describe("with a global minimum the goal is the target", () => {
  const bowl = { formula: "x^2 + y^2", domain: square, minima: [[0, 0]] };

  it.each<[string, number, Partial<Trial>]>([
    ["reached and kept", 0.1, { arrived: 1, stayed: 1, steps: 14, inside: 1, diverged: 0 }],
    ["not reached", 1e-4, { arrived: 0, steps: undefined, inside: 1, diverged: 0 }],
    ["missed by far", 2, { arrived: 0, steps: undefined, inside: 0, diverged: 1 }],
  ])("%s", (_, learningRate, expected) => expect(judged(bowl, [1, 0], learningRate)).toMatchObject(expected));

  it("and does not count for a marble that diverges later", () => {
    const hill = { formula: "x^3 - x", domain: square, minima: [[1 / Math.sqrt(3), 0]] };
    expect(judged(hill, [0.6, 0], 1.2)).toMatchObject({ arrived: 0, diverged: 1 });
  });

  it("and does not count where it is leapt into, unless the marble stays", () => {
    const [wide, far] = [{ ...bowl, minima: [[-0.9, 0]] }, [1, 0]];
    expect(judged(wide, far, 0.95)).toMatchObject({ arrived: 0, stayed: 0, steps: undefined });
    expect(judged(bowl, far, 0.5)).toMatchObject({ arrived: 1, stayed: 1, steps: 1 });
  });

  it("is passed, not kept, where the last steps are not all there", () => {
    const passed = judged({ ...bowl, minima: [[0.5, 0]] }, [1, 0], 0.02);
    expect(passed).toMatchObject({ arrived: 1, stayed: 0, inside: 1 });
  });

  it("and is counted for each of several marbles", () => {
    const { arrived, steps, loss } = judged({ id: "quadratic-bowl" }, { grid: 3 }, 0.3);
    expect(arrived).toBe(9);
    expect(steps).toBeGreaterThan(1);
    expect(loss).toBeLessThan(1e-9);
  });
});

describe("without one the goal is a loss below the lowest in the domain", () => {
  const saddle = { id: "saddle" };

  it("reached by a marble that runs off downhill, though it diverges in the end", () => {
    const { arrived, steps, diverged } = judged(saddle, [1.17, 0.0013], 0.05, 500);
    expect([arrived, diverged]).toEqual([1, 1]);
    expect(steps).toBeCloseTo(Math.log(1.5 / 0.0013) / Math.log(1.1), -1);
  });

  it("not reached on the ridge", () =>
    expect(judged(saddle, [1.17, 0], 0.05)).toMatchObject({ arrived: 0, inside: 1 }));

  it("not reached by a leap", () => expect(judged(saddle, [1.17, 0.0013], 30)).toMatchObject({ arrived: 0 }));
});
