/** Whether the package, as it would be published, is what its package.json says: by publint, and by "Are the types wrong?". */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./project.mjs";

/** Packs what is built. @returns {Promise<boolean>} */
export async function isWellPacked() {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-package-"));
  try {
    if ((await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder])) !== 0) return false;
    const tarball = join(folder, readdirSync(folder)[0] ?? "");
    const linted = await run("publint", [tarball, "--strict"]);
    const typed = await run("attw", [tarball, "--profile", "esm-only", "--format", "table-flipped", "--no-color"]);
    return linted === 0 && typed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
