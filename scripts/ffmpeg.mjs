/** Finds ffmpeg and ffprobe, by which the tests of films make videos and read them back, installing them where there are none. */
import { spawnSync } from "node:child_process";
import { installFromDebian, onPath } from "./debian.mjs";

const NAMES = ["ffmpeg", "ffprobe"];

/** @throws Error in words for the user, where they are not on the PATH and cannot be installed */
export async function requireFfmpeg() {
  if (areThere()) return;
  if ((await installFromDebian("ffmpeg", ["ffmpeg"])) && areThere()) return;
  throw new Error(`No ${NAMES.join(" and ")} on the PATH: install ffmpeg, which has both`);
}

const areThere = () => NAMES.every((name) => onPath(name).some(starts));

const starts = (path) => spawnSync(path, ["-version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
