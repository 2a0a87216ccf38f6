/**
 * The presets' rates learn: each lane comes to the target within three times the epochs that a sweep found, in the median
 * of five seeds. Rprop's rates are for full batches, and rows that take more than moments are left out.
 */
import { expect, it } from "vitest";
import { median } from "../../src/core/median.js";
import { createTrainer, parseTrainRun, registry } from "../../src/library.js";

const slack = 3;
const seeds = [0, 1, 2, 3, 4];

it.each<[preset: string, epochs: Readonly<Record<string, number>>]>([
  ["xor-clouds", { sgd: 48, momentum: 25, nesterov: 21, adadelta: 25, rmsprop: 53, adam: 13, nadam: 12, adamax: 36 }],
  [
    "circles",
    { sgd: 30, momentum: 12, nesterov: 10, adagrad: 15, adadelta: 33, rmsprop: 22, adam: 15, nadam: 13, adamax: 13 },
  ],
  [
    "gaussians",
    { sgd: 2, momentum: 1, nesterov: 1, adagrad: 1, adadelta: 6, rmsprop: 2, adam: 2, nadam: 2, adamax: 1 },
  ],
  [
    "moons",
    { sgd: 43, momentum: 10, nesterov: 8, adagrad: 15, adadelta: 62, rmsprop: 69, adam: 23, nadam: 22, adamax: 21 },
  ],
  ["plane", { sgd: 9, momentum: 6, nesterov: 4, adagrad: 7, adadelta: 8, rmsprop: 6, adam: 6, nadam: 5, adamax: 7 }],
  ["auto-mpg", { momentum: 12, nesterov: 8, adagrad: 11, adadelta: 20, rmsprop: 17, adam: 6, adamax: 11 }],
  ["iris", { sgd: 14, momentum: 9, nesterov: 4, adagrad: 6, adadelta: 20, rmsprop: 12, adam: 6, nadam: 6, adamax: 5 }],
])("%s", (id, epochs) => {
  const preset = registry.presets.get(id) ?? expect.fail(`there is no preset ${id}`);
  const lanes = preset.run.lanes.filter(({ optimizer }) => epochs[optimizer] !== undefined);
  const found = seeds.map((seed) => {
    const longest = slack * Math.max(...Object.values(epochs));
    const run = parseTrainRun({ ...preset.run, lanes, seed, epochs: longest, stop: { atTarget: true } });
    if (!run.ok) expect.fail(JSON.stringify(run.issues));
    const trainer = createTrainer(run.value);
    trainer.advance(trainer.problem.totalSteps);
    return trainer.lanes.map(({ arrivedAt }) =>
      arrivedAt < 0 ? Number.POSITIVE_INFINITY : arrivedAt / trainer.problem.stepsPerEpoch,
    );
  });
  const tooSlow = lanes.flatMap(({ optimizer }, l) => {
    const middle = median(found.map((lane) => lane[l]));
    return middle <= slack * epochs[optimizer]
      ? []
      : [`${optimizer}: ${middle} epochs, expected about ${epochs[optimizer]}`];
  });
  expect(tooSlow).toEqual([]);
});
