/**
 * Makes `surfaces/data/*-preview.ts`: `npm run build`, then `node scripts/make-previews.mjs`. What a map shows of networks
 * that take long to sample until its own samples are there: logarithms of the loss in 64 levels, a letter each, on as
 * much of the plane as a wide map shows.
 */
import { writeFileSync } from "node:fs";
import { inProject } from "./project.mjs";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const COLUMNS = 56;
const ROWS = 34;
/** The picture's sides, in those of the domain. */
const WIDE = 1.8;
const HIGH = 1.05;

const { registry } = await import(inProject("dist/index.js"));
for (const id of ["deep-plain", "deep-residual"]) write(registry.surfaces.get(id));

function write(surface) {
  const area = [scaled(surface.domain[0], WIDE), scaled(surface.domain[1], HIGH)];
  const logs = sampled(surface, area).map(Math.log);
  const [least, most] = [Math.min(...logs), Math.max(...logs)].map((log) => Number(log.toPrecision(6)));
  const levelOf = (log) => Math.min(63, Math.max(0, Math.round((63 * (log - least)) / (most - least))));
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from(logs.subarray(row * COLUMNS, (row + 1) * COLUMNS), (log) => LETTERS[levelOf(log)]).join(""),
  );
  const name = surface.id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = `/** Logarithms of the loss, row by row from the lowest, a letter each. Made by scripts/make-previews.mjs. */
export const ${name}Preview = {
  area: ${JSON.stringify(area)},
  least: ${least},
  most: ${most},
  levels: \`
${rows.join("\n")}
\`,
};
`;
  writeFileSync(inProject(`surfaces/data/${surface.id}-preview.ts`), text);
}

function scaled([low, high], factor) {
  const [middle, half] = [(low + high) / 2, (factor * (high - low)) / 2];
  return [middle - half, middle + half];
}

function sampled(surface, [[x0, x1], [y0, y1]]) {
  const count = COLUMNS * ROWS;
  const theta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    theta[i] = x0 + ((x1 - x0) * (i % COLUMNS)) / (COLUMNS - 1);
    theta[count + i] = y0 + ((y1 - y0) * Math.floor(i / COLUMNS)) / (ROWS - 1);
  }
  const value = new Float64Array(count);
  surface.losses(theta, { dim: 2, count }, value);
  return value;
}
