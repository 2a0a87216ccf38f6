/** What an engine refuses, and what its edits are; the laws of its numbers are in test/contract/races.test.ts. */
import { describe, expect, it } from "vitest";
import { engineOf, plainFile, raceOf, richFile } from "../../test/race-files.js";
import { createRace, type Registry, registry } from "../index.js";

describe("a number of steps", () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s is refused and changes nothing", (steps) => {
    const engine = engineOf(plainFile);
    engine.advance(3);
    const words = `got ${steps}, expected a whole number of steps, 0 or more`;
    expect(() => engine.advance(steps)).toThrow(new RangeError(`advance: ${words}`));
    expect(() => engine.seek(steps)).toThrow(new RangeError(`seek: ${words}`));
    expect(engine.step).toBe(3);
  });

  it("beyond the race's length is none too many", () => {
    const engine = engineOf({ ...plainFile, steps: 2 });
    engine.advance(7);
    engine.seek(12);
    expect([engine.step, engine.lanes[0].track?.length]).toEqual([12, 13]);
  });
});

describe("an edit", () => {
  const edit = (change: object) => () => engineOf(richFile).edit(change as never);

  it.each<[object, string]>([
    [
      {},
      "lane: got nothing, expected the id of a lane: fast, careful, heavy, plain\nhyperparameters: got nothing, expected an object of hyperparameters",
    ],
    [{ lane: "fats", hyperparameters: {} }, 'lane: got "fats", expected the id of a lane; did you mean "fast"?'],
    [
      { lane: "fast", hyperparameters: { beta1: 1, lr: 2 } },
      'hyperparameters.lr: got an unknown key, expected "learningRate"\nhyperparameters.beta1: got 1, expected 0 … 0.99999',
    ],
    [{ lane: "fast", hyperparameters: {}, at: 9 }, "at: got an unknown key, expected one of lane, hyperparameters"],
  ])("%j is refused with every issue", (change, message) => expect(edit(change)).toThrow(new RangeError(message)));

  it("that is refused changes nothing", () => {
    const [engine, other] = [engineOf(richFile), engineOf(richFile)];
    engine.seek(10);
    expect(() => engine.edit({ lane: "fast", hyperparameters: { learningRate: -1 } })).toThrow(RangeError);
    engine.seek(200);
    other.seek(200);
    expect(engine.edits).toEqual(other.edits);
    expect(engine.lanes[0].theta).toEqual(other.lanes[0].theta);
  });

  it("is remembered among the file's, in the order of the steps", () => {
    const engine = engineOf(richFile);
    engine.seek(80);
    engine.edit({ lane: "plain", hyperparameters: { etaPlus: 1.3 } });
    engine.seek(50);
    engine.edit({ lane: "fast", hyperparameters: { beta1: 0.5 } });
    expect(engine.edits.map(({ at, lane }) => [at, lane])).toEqual([
      [50, "fast"],
      [50, "fast"],
      [80, "plain"],
      [120, "heavy"],
    ]);
    expect(engine.edits[1]).toEqual({ at: 50, lane: "fast", hyperparameters: { beta1: 0.5 } });
    expect(raceOf({ ...richFile, edits: engine.edits }).edits).toEqual(engine.edits);
  });

  it("shows at once in the lane's hyperparameters", () => {
    const engine = engineOf(plainFile);
    engine.seek(5);
    engine.edit({
      lane: "adam",
      hyperparameters: { learningRate: { base: 4, schedule: "linear", params: { period: 10, floor: 0 } } },
    });
    expect(engine.lanes[0].hyperparameters.learningRate).toBe(2);
  });
});

describe("a registry that lacks what the race names", () => {
  const lacking = (kind: keyof Registry): Registry => ({ ...registry, [kind]: new Map() });

  it.each([
    ["surfaces", "surface.id: got ravine, which the registry does not have"],
    ["optimizers", "optimizer: got adam, which the registry does not have"],
    ["schedules", "schedule: got step, which the registry does not have"],
  ] as const)("%s is a RangeError", (kind, message) => {
    expect(() => createRace(raceOf(richFile), lacking(kind))).toThrow(new RangeError(message));
  });
});
