#!/usr/bin/env node
import { Failure } from "./failure.js";
/** optimizer-race: exact races from the command line. */
import { list } from "./list.js";
import { run } from "./run.js";

const usage = `optimizer-race: exact races of optimizers on loss surfaces

  optimizer-race run FILE… [--format json|csv]   trajectories of race files; - reads standard input
  optimizer-race list KIND [--json]              surfaces, optimizers, schedules or scenarios
  optimizer-race --help | --version
`;

const commands: Readonly<Record<string, (args: string[]) => string | Iterable<string>>> = { run, list };

/** Runs a command; all output is made before any is written, so that a failure writes nothing. */
function main([name = "--help", ...args]: string[]): string | Iterable<string> {
  if (name === "--help" || name === "help") return usage;
  if (name === "--version") return `${__VERSION__}\n`;
  if (!Object.hasOwn(commands, name)) throw new Failure(`no such command: ${name}\n\n${usage}`);
  return commands[name](args);
}

function write(output: string | Iterable<string>): void {
  for (const part of typeof output === "string" ? [output] : output) process.stdout.write(part);
}

// A reader that has had enough, like `head`, closes the pipe; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
try {
  write(main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}
