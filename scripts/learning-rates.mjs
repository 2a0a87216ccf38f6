/**
 * Measures what the presets' learning rates need, and writes docs/learning-rates.md: `npm run build`, then
 * `node scripts/learning-rates.mjs`. Every lane of every preset with a target is trained from five seeds until it is there.
 * Minutes; the numbers are the same on every machine but for the last bits of tanh and exp.
 */
import { writeFileSync } from "node:fs";
import { inProject } from "./project.mjs";

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const MOST_EPOCHS = 500;

const { createTrainer, parseTrainRun, registry } = await import(inProject("dist/index.js"));

const presets = [...registry.presets.values()].filter(({ run }) => run.target && run.lanes.length === 10);
const optimizers = presets[0].run.lanes.map(({ optimizer }) => optimizer);
const rows = presets.map((preset) => {
  process.stderr.write(`${preset.id}\n`);
  const cells = preset.run.lanes.map((lane) =>
    cellOf(
      lane,
      SEEDS.map((seed) => epochsOf(preset, lane, seed)),
    ),
  );
  return [facts(preset), ...cells];
});

/** Epochs to the target; Infinity where it was not reached. */
function epochsOf(preset, lane, seed) {
  // Rprop compares signs of successive gradients, which those of different batches do not share.
  const sampling = lane.optimizer === "rprop" ? { batchSize: "full" } : preset.run.sampling;
  const stop = { atTarget: true };
  const run = parseTrainRun({ ...preset.run, sampling, lanes: [lane], seed, epochs: MOST_EPOCHS, stop });
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(trainer.problem.totalSteps);
  const [{ arrivedAt }] = trainer.lanes;
  return arrivedAt < 0 ? Number.POSITIVE_INFINITY : arrivedAt / trainer.problem.stepsPerEpoch;
}

function cellOf({ hyperparameters }, epochs) {
  const median = [...epochs].sort((a, b) => a - b)[SEEDS.length >> 1];
  const arrived = epochs.filter(Number.isFinite).length;
  const share = arrived < SEEDS.length ? ` (${arrived} of ${SEEDS.length})` : "";
  return `${hyperparameters.learningRate} → ${Number.isFinite(median) ? Math.ceil(median) : "–"}${share}`;
}

function facts({ id, run }) {
  const parsed = parseTrainRun(run);
  const { sizes } = createTrainer(parsed.value).problem.network.spec;
  return `${id}, ${sizes.join("-")}, ${run.network.activation}, batches of ${run.sampling.batchSize}, ${run.target.loss}`;
}

const line = (cells) => `| ${cells.join(" | ")} |`;
const text = `# Learning rates of the presets

Learning rate → epochs until the loss on the training set is at the target: medians of five seeds, rounded up. Where not all
seeds arrived within ${MOST_EPOCHS} epochs, it says how many did. Rprop takes full batches here, as its rule needs them. The rates are
the best of a sweep half a decade apart: good defaults, not optima, and several lie at the edge of what was swept (0.1 for
Adam's relatives, 10 for Adadelta).

${line(["preset, network, hidden units, batches, target", ...optimizers])}
${line(["---", ...optimizers.map(() => "---")])}
${rows.map(line).join("\n")}

Written by \`node scripts/learning-rates.mjs\`.
`;
writeFileSync(inProject("docs/learning-rates.md"), text);
