/** Builds the pages when they are missing or older than what they are made of. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { inProject, root, run } from "./project.mjs";

const SITE = "dist/site/index.html";
const SOURCES = ["src", "surfaces", "scripts", "vite.config.ts", "package-lock.json"];

/** @throws Error in words for the user, where the build fails */
export async function buildSiteIfStale() {
  if (isFresh()) return;
  console.log("Building the site …");
  const code = await run("vite", ["build"]);
  if (code !== 0) throw new Error(`vite build failed (exit code ${code}); its messages are above`);
}

function isFresh() {
  const built = statSync(inProject(SITE), { throwIfNoEntry: false });
  const pages = readdirSync(root).filter((name) => name.endsWith(".html"));
  return built !== undefined && [...SOURCES, ...pages].every((path) => newest(inProject(path)) < built.mtimeMs);
}

/** When a file, or anything in a folder, last changed; a folder's own time tells of files removed from it. */
function newest(path) {
  const status = statSync(path);
  const inside = status.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(status.mtimeMs, ...inside);
}
