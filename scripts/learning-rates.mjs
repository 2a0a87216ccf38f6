/**
 * Measures what the presets' learning rates need, and writes docs/learning-rates.md: `npm run build`, then
 * `node scripts/learning-rates.mjs`. Every lane of every preset with a target is trained from ten seeds until it is there.
 * Minutes; the numbers are the same on every machine but for the last bits of tanh and exp.
 */
import { writeFileSync } from "node:fs";
import { inProject } from "./project.mjs";

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const HEATON_SEEDS = [0, 1, 2, 3, 4, 5, 6];
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
const heatons = ["heaton-mpg", "heaton-year"].map((id) => registry.presets.get(id));
const heatonRows = heatons.flatMap((preset) => HEATON_SEEDS.map((seed) => heatonRow(preset, seed)));

/** Epochs to the target; Infinity where it was not reached. */
function epochsOf(preset, lane, seed) {
  // Rprop compares signs of successive gradients, which those of different batches do not share.
  const sampling = lane.optimizer === "rprop" ? { batchSize: "full" } : preset.run.sampling;
  const stop = { atTarget: true };
  const trainer = trainerOf({ ...preset.run, sampling, lanes: [lane], seed, epochs: MOST_EPOCHS, stop });
  const [{ arrivedAt }] = trainer.lanes;
  return arrivedAt < 0 ? Number.POSITIVE_INFINITY : arrivedAt / trainer.problem.stepsPerEpoch;
}

function cellOf({ hyperparameters }, epochs) {
  const sorted = [...epochs].sort((a, b) => a - b);
  const median = (sorted[(SEEDS.length - 1) >> 1] + sorted[SEEDS.length >> 1]) / 2;
  const arrived = epochs.filter(Number.isFinite).length;
  const share = arrived < SEEDS.length ? ` (${arrived} of ${SEEDS.length})` : "";
  return `${hyperparameters.learningRate} → ${Number.isFinite(median) ? Math.ceil(median) : "–"}${share}`;
}

/** Steps to the target, lane by lane, of a run of all lanes. */
function heatonRow({ id, run }, seed) {
  process.stderr.write(`${id}, seed ${seed}\n`);
  const trainer = trainerOf({ ...run, seed });
  const steps = trainer.lanes.map(({ arrivedAt }) => (arrivedAt < 0 ? Number.POSITIVE_INFINITY : arrivedAt));
  const [adam, momentum] = steps;
  const least = Number.isFinite(momentum) ? (momentum / adam).toFixed(1) : `> ${(run.epochs / adam).toFixed(1)}`;
  return [id, seed, ...steps.map((step) => (Number.isFinite(step) ? step : `> ${run.epochs}`)), least];
}

function trainerOf(file) {
  const run = parseTrainRun(file);
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

function facts({ id, run }) {
  const parsed = parseTrainRun(run);
  const { sizes } = createTrainer(parsed.value).problem.network.spec;
  return `${id}, ${sizes.join("-")}, ${run.network.activation}, batches of ${run.sampling.batchSize}, ${run.target.loss}`;
}

const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, body) => [head, head.map(() => "---"), ...body].map(line).join("\n");

writeFileSync(
  inProject("docs/learning-rates.md"),
  `# Learning rates of the presets

Learning rate → epochs until the loss on the training set is at the target: medians of ten seeds, rounded up. Where not all
seeds arrived within ${MOST_EPOCHS} epochs, it says how many did. Rprop takes full batches here, as its rule needs them. The rates are
the best of a sweep half a decade apart: good defaults, not optima, and several lie at the edge of what was swept (0.1 for
Adam's relatives, 10 for Adadelta).

${table(["preset, network, hidden units, batches, target", ...optimizers], rows)}

## Heaton's comparison

Steps until the mean squared error on the training cars is 11 (3.3 mpg), and momentum's steps for each of Adam's. One
seed tells little: momentum takes 3 to 40 times as long while the year is not standardized, and at most twice as long when it is.

${table(["preset", "seed", ...heatons[0].run.lanes.map(({ id }) => id), "momentum / Adam"], heatonRows)}

Written by \`node scripts/learning-rates.mjs\`.
`,
);
