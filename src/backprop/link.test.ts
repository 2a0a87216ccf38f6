import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../test/lines.js";
import { addDone, type Done, replay, settingsAfter, trainFrom } from "./done.js";
import { fromHash, type PageState, toHash, usualState } from "./link.js";
import { Model } from "./model.js";
import { firstState } from "./state.js";
import { train } from "./training.js";
import { advanceEpochs } from "./update.js";
import { nextRows, walksOf } from "./walk.js";
import { heatonSettings, heatonTheta, xorExercise } from "./xor.js";

describe("a hash", () => {
  test.each([
    ["#show=microscope", usualState("microscope")],
    ["#show=worked&done=online:1", { ...usualState("worked"), done: [{ way: "online", epochs: 1 }] }],
    [
      "#show=network&look=units&data=xor&hidden=3&activation=sigmoid&seed=7&learningRate=0.3&done=batch:50;learningRate:0.2;sample:2",
      {
        ...usualState("network"),
        look: "units",
        choice: { ...usualState("network").choice, data: "xor", hidden: [3], activation: "sigmoid" },
        seed: 7,
        settings: { learningRate: 0.3, momentum: 0.5 },
        done: [{ way: "batch", epochs: 50 }, { setting: "learningRate", value: 0.2 }, { sample: 1 }],
      },
    ],
    ["#show=network&hidden=", { ...usualState("network"), choice: { ...usualState("network").choice, hidden: [] } }],
  ] as const)("%s is read, and written the same", (hash, state) => {
    expect(fromHash(hash)).toMatchObject({ state, issues: [] });
    expect(toHash(state as PageState)).toBe(hash);
  });

  test("without anything shows the microscope", () => {
    expect(fromHash("")).toMatchObject({ state: usualState("microscope"), issues: [] });
  });

  test.each([
    ["#show=worke", ['show: got "worke", expected a view; did you mean "worked"?']],
    [
      "#show=worked&data=xor",
      ["data: got an unknown key, expected one of show, look, seed, learningRate, momentum, done"],
    ],
    [
      "#show=worked&learningRate=fast&momentum=1",
      ['learningRate: got "fast", expected 0 … 1000000', "momentum: got 1, expected 0 … 0.99999"],
    ],
    [
      "#show=network&hidden=9,x&output=sofmax",
      [
        "hidden[0]: got 9, expected a whole number 1 … 8",
        'hidden[1]: got "x", expected a whole number 1 … 8',
        'output: got "sofmax", expected an activation of outputs; did you mean "softmax"?',
      ],
    ],
    ["#show=network&output=softmax", ['output: got "softmax", expected "sigmoid", which the loss bce is of']],
    ["#done=onlin:1", ['done[0]: got "onlin", expected a way of training; did you mean "online"?']],
    [
      "#done=sample:5;online:0",
      ["done[0]: got 5, expected a whole number 1 … 4", "done[1]: got 0, expected a whole number 1 … 20000"],
    ],
    [
      "#seed=-1&look=nothing",
      [
        'look: got "nothing", expected a view: weights, units, activation, layers, losses, collapsed, calculation',
        "seed: got -1, expected a whole number 0 … 4294967295",
      ],
    ],
    [`#done=${"x".repeat(3000)}`, ["link: got 3005 characters, expected at most 2000"]],
    [
      `#done=${Array.from({ length: 21 }, () => "batch:1;rprop:1").join(";")}`,
      ["done: got an array of 42, expected at most 20 entries like online:5"],
    ],
  ] as const)("%s is told with every issue", (hash, lines) => {
    expect(linesOf(fromHash(hash).issues).toSorted()).toEqual([...lines].toSorted());
  });

  test("of any text is read without a throw", () => {
    fc.assert(fc.property(fc.string(), (text) => void fromHash(`#show=network&${text}`)));
  });

  test("what comes after something that cannot be done is not done", () => {
    expect(fromHash("#done=online:2;onlin:1;batch:3").state.done).toEqual([{ way: "online", epochs: 2 }]);
  });
});

describe("what was done", () => {
  const online = (epochs: number): Done => ({ way: "online", epochs });
  const add = (...all: readonly Done[]) => all.reduce<readonly Done[]>((done, one) => addDone(done, one, 4), []);

  test("is told together: epochs of one way, and all samples in their order as an epoch", () => {
    expect(add(online(1), online(4))).toEqual([online(5)]);
    expect(add(online(1), { sample: 0 }, { sample: 1 }, { sample: 2 }, { sample: 3 })).toEqual([online(2)]);
    expect(add({ sample: 1 }, { sample: 2 }, { sample: 3 })).toHaveLength(3);
    expect(addDone([], { sample: 0 }, 1)).toEqual([online(1)]);
    expect(add({ setting: "momentum", value: 0.1 }, { setting: "momentum", value: 0.2 })).toHaveLength(1);
  });

  test("settings hold from where they were set", () => {
    const done: Done[] = [online(1), { setting: "learningRate", value: 0.1 }, online(1)];
    expect(settingsAfter(heatonSettings, done.slice(0, 1))).toEqual(heatonSettings);
    expect(settingsAfter(heatonSettings, done)).toEqual({ learningRate: 0.1, momentum: 0.3 });
  });

  const model = new Model(xorExercise);
  const start = firstState(Float64Array.from(heatonTheta));

  test("is done again to the last bit, at the same rates", () => {
    const steps = [
      ...replay(model, start, heatonSettings, [
        online(7),
        { setting: "learningRate", value: 0.1 },
        { way: "rprop", epochs: 3 },
        { sample: 2 },
        online(2),
      ]),
    ];
    const slow = { ...heatonSettings, learningRate: 0.1 };
    const seven = advanceEpochs(model, "online", heatonSettings, start, 7);
    const three = advanceEpochs(model, "rprop", slow, seven, 3);
    expect(steps[9]?.state).toEqual(three);
    expect(steps).toHaveLength(13);
    expect(steps.at(-1)?.state.shown).toBe(7 * 4 + 3 * 4 + 1 + 2 * 4);
    expect(steps.at(-1)?.doneBefore).toEqual([
      online(7),
      { setting: "learningRate", value: 0.1 },
      { way: "rprop", epochs: 3 },
      { sample: 2 },
      online(1),
    ]);
  });

  test("of a training is told epoch by epoch, and its last epoch can be gone through update by update", () => {
    const steps = [
      ...trainFrom(
        [online(1)],
        train(model, "online", heatonSettings, start, { epochs: 3 }, () => 0),
        "online",
        4,
      ),
    ];
    const last = steps[2];
    expect(last.doneBefore).toEqual([online(3)]);
    const walks = walksOf(last.tasks, last.doneBefore, 4);
    expect(walks.map(({ task }) => task.rows)).toEqual([[0], [1], [2], [3]]);
    expect(walks[1].doneBefore).toEqual([online(3), { sample: 0 }]);
    expect(walks[3].doneAfter).toEqual([online(4)]);
    expect(walks.map(({ task }) => nextRows(task, 4))).toEqual([[1], [2], [3], [0]]);
  });
});
