#!/usr/bin/env node
/** optimizer-race: exact races from the command line. */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Failure } from "./failure.js";
import { list } from "./list.js";
import { run } from "./run.js";
import { train } from "./train.js";

const usage = `optimizer-race: exact races of optimizers on loss surfaces

  optimizer-race run FILE… [--format json|csv]   trajectories of race files; - reads standard input
  optimizer-race train FILE… [--format json|csv] networks trained by run files: curves and weights
  optimizer-race list KIND [--json]              surfaces, optimizers, schedules, datasets, scenarios or presets
  optimizer-race --help | --version
`;

type Output = string | Iterable<string>;

const commands: Readonly<Record<string, (args: string[]) => Output>> = { run, train, list };

/** Runs a command; all output is made before any is written, so that a failure writes nothing. */
function main([name = "--help", ...args]: string[]): Output {
  if (name === "help" || [name, ...args].includes("--help")) return usage;
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
  const parts = typeof output === "string" ? [output] : output;
  try {
    await pipeline(Readable.from(chunksOf(parts)), process.stdout);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "EPIPE") throw new Failure(`standard output: ${message}`);
  }
}

try {
  await write(main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}
