/** Whether the built library imports in Node by itself and has its data: no packages, no page, nothing of this project around it. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject, run } from "./project.mjs";

const EXPORTS = ["parseRace", "createRace", "createOptimizer", "createNetwork", "registry"];

const PROGRAM = `
const library = await import("./index.js");
const missing = ${JSON.stringify(EXPORTS)}.filter((name) => library[name] === undefined);
if (missing.length > 0) throw new Error("dist/index.js does not export " + missing.join(", "));
const { OptimizerRaceElement } = await import("./element.js");
if (!OptimizerRaceElement.observedAttributes.includes("scenario")) throw new Error("dist/element.js has no element");
await import("./element/define.js");
const { count } = library.registry.datasets.get("auto-mpg").samples({}, 0);
if (count !== 398) throw new Error("auto-mpg has " + count + " samples");
`;

/** @returns {Promise<boolean>} */
export async function importsBare() {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-bare-"));
  try {
    for (const part of ["index.js", "chunks", "element.js", "element"].filter((name) =>
      existsSync(inProject(`dist/${name}`)),
    )) {
      cpSync(inProject(`dist/${part}`), join(folder, part), { recursive: true });
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    return (await run(process.execPath, ["--input-type=module", "-e", PROGRAM], { cwd: folder })) === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
