/** Installs Debian's packages where this is Debian and the user may. Needs no dependency. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./project.mjs";

/** The files of a name on the PATH, in its order. @param {string} name */
export const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path));

/**
 * Whether they were installed: only root can, and only where there is apt-get.
 * @param {string} what for whom it is told
 * @param {readonly string[]} packages
 */
export async function installFromDebian(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || onPath("apt-get").length === 0) return false;
  console.log(`Installing Debian's ${what} …`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update"], options);
  return (await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options)) === 0;
}
