#!/usr/bin/env node
/** optimizer-race: exact races from the command line. */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Failure } from "./failure.js";
import { list } from "./list.js";
import { render } from "./render.js";
import { run } from "./run.js";
import { train } from "./train.js";

const usage = `optimizer-race: exact races of optimizers on loss surfaces

  optimizer-race run FILE… [--format json|csv]   trajectories of race files; - reads standard input
  optimizer-race render FILE -o PICTURE          a picture of a race: .png or .svg, a film: .gif, .mp4 or .webm (by
                                                 ffmpeg), or its numbers: .csv or .json
      [--width 960] [--height 600] [--resolution 1] [--step N] [--tilt 0…1] [--theme light|dark]
      [--palette calm|grey|terrain|viridis] [--title TEXT] [--format ID]; -o - writes to standard output
      films: [--fps 25] [--seconds 8 | --steps-per-frame N] [--hold 2] [--preset readme|slide|social]
  optimizer-race train FILE… [--format json|csv] networks trained by run files: curves and weights
  optimizer-race list KIND [--json]              surfaces, optimizers, schedules, datasets, scenarios or presets
  optimizer-race --help | --version
`;

/** A whole content, or parts of a text. */
type Output = string | Uint8Array | Iterable<string>;

const commands: Readonly<Record<string, (args: string[]) => Output | Promise<Output>>> = { run, render, train, list };

/** Runs a command; all output is made before any is written, so that a failure writes nothing. */
async function main([name = "--help", ...args]: string[]): Promise<Output> {
  if (name === "help" || [name, ...args].some((arg) => arg === "--help" || arg === "-h")) return usage;
  if (name === "--version") return `${__VERSION__}\n`;
  if (!Object.hasOwn(commands, name)) throw new Failure(`no such command: ${name}\n\n${usage}`);
  return commands[name](args);
}

/** Characters that are gathered before they are written. */
const chunkLength = 2 ** 16;

function* chunksOf(parts: Iterable<string>): Iterable<string> {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** Writes no faster than it is read. A reader that has had enough, like `head`, closes the pipe: no error of ours. */
async function write(output: Output): Promise<void> {
  const parts = output instanceof Uint8Array ? [output] : chunksOf(typeof output === "string" ? [output] : output);
  try {
    await pipeline(Readable.from(parts), process.stdout);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "EPIPE") throw new Failure(`standard output: ${message}`);
  }
}

try {
  await write(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}
