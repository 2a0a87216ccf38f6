/** Builds all that the package consists of but its types (`tsc -b`); what earlier builds left behind is not packed. */
import { rmSync } from "node:fs";
import { buildCdn } from "./build-cdn.mjs";
import { inProject, main, run } from "./project.mjs";

const folders = ["chunks", "element", "surfaces", "cdn", "licenses"];

await main(async () => {
  for (const folder of folders) rmSync(inProject(`dist/${folder}`), { recursive: true, force: true });
  for (const mode of ["library", "element"]) {
    const code = await run("vite", ["build", "--mode", mode, "--logLevel", "warn"]);
    if (code !== 0) throw new Error(`vite build --mode ${mode} failed (exit code ${code}); its messages are above`);
  }
  await buildCdn();
});
