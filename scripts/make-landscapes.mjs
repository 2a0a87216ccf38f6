/**
 * Makes `surfaces/data`: `node scripts/make-landscapes.mjs landscapes.json`, by hand and only when networks are trained
 * anew. The file holds `landscapes`, each with `id`, `inputs`, `targets` (sample-major rows), `theta0`, `d1` and `d2`.
 *
 * The recipe of the networks, should they ever be trained again. u is mulberry32(seed); a normal is
 * √(−2 ln(1 − u₁)) cos(2π u₂); first weights are Xavier-normal, biases 0.
 *
 * - three-solutions: two spirals, 60 points a class, 1 turn, noise 0.02 of seed 1, times 2; 2-16-1, tanh, bce; seeds 11, 12
 *   and 13, Adam at 0.02 for 1500 steps; the plane through the three, from the first one.
 * - deep-plain, deep-residual: the spirals with 1.5 turns, times 3; 2, ten layers of 8, 1, tanh, bce; seed 3, times a half
 *   in the residual one; Adam at 0.01 for 4000 steps, a tenth of it after 60 %, weight decay 0.001; filter-normalised
 *   directions of seed 100.
 *
 * Trained weights depend on the last bits of tanh and log, so what is written is kept, not made anew by every build.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inProject } from "./project.mjs";

const LINE = 116;

const { landscapes } = JSON.parse(readFileSync(process.argv[2], "utf8"));

mkdirSync(inProject("surfaces/data"), { recursive: true });
for (const id of ["three-solutions", "deep-plain", "deep-residual"]) writePlane(id);
writeSamples("three-solutions", "one-turn");
writeSamples("deep-plain", "one-and-a-half-turns");

function writePlane(id) {
  const { theta0, d1, d2 } = landscape(id);
  write(id, "The plane of a slice: its origin and its two directions", { origin: theta0, first: d1, second: d2 });
}

function writeSamples(id, name) {
  const { inputs, targets } = landscape(id);
  write(name, "Two spirals: inputs and targets", { inputs: inputs.flat(), targets: targets.flat() });
}

function landscape(id) {
  const found = landscapes.find((one) => one.id === id);
  if (!found) throw new Error(`${process.argv[2]} has no landscape ${id}`);
  return found;
}

function write(file, content, arrays) {
  const name = file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const lines = Object.entries(arrays).map(([key, numbers]) => `  ${key}: \`\n${wrapped(base64(numbers))}\n\`,`);
  const header = `/** ${content}, as base64 of float64. Made by scripts/make-landscapes.mjs. */`;
  const text = `${header}\nexport const ${name} = {\n${lines.join("\n")}\n};\n`;
  writeFileSync(inProject(`surfaces/data/${file}.ts`), text);
}

function base64(numbers) {
  const bytes = Buffer.alloc(8 * numbers.length);
  numbers.forEach((number, k) => {
    bytes.writeDoubleLE(number, 8 * k);
  });
  return bytes.toString("base64");
}

function wrapped(text) {
  return text.match(new RegExp(`.{1,${LINE}}`, "g")).join("\n");
}
