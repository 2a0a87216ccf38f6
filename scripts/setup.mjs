/** Installs the locked dependencies when they are missing or stale; says and does nothing when they are fresh. */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { inProject, isMain, main, run } from "./project.mjs";

const OLDEST_NODE = [20, 19];

/** Written last, so that an interrupted install has none. */
const STAMP = inProject("node_modules/.setup");

/** @throws Error in words for the user, where Node is too old or the install fails */
export async function setUp() {
  requireNode();
  const wanted = wantedStamp();
  if (readStamp() === wanted) return;
  console.log("Installing the locked dependencies …");
  rmSync(STAMP, { force: true });
  const code = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its messages are above`);
  writeFileSync(STAMP, wanted);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node ${OLDEST_NODE.join(".")} or later is needed, this is ${process.versions.node}`);
}

/** What decides which files `npm ci` installs: the lock file, Node's major version and the machine. */
function wantedStamp() {
  const lock = createHash("sha256")
    .update(readFileSync(inProject("package-lock.json")))
    .digest("hex");
  return `${lock} node ${process.versions.node.split(".")[0]} ${process.platform} ${process.arch}\n`;
}

function readStamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url)) await main(setUp);
