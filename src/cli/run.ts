/** `optimizer-race run`: race files in, trajectories out. */
import { parseArgs } from "node:util";
import { csvOf } from "../export/csvText.js";
import { jsonOf } from "../export/jsonText.js";
import { mostIterates, recordRace, sizeOf } from "../export/record.js";
import { createRace, type Race } from "../library.js";
import { Failure } from "./failure.js";
import { readRace } from "./readRace.js";

const formats = { json: jsonOf, csv: csvOf };

export function run(args: string[]): Iterable<string> {
  const { files, format } = readArguments(args);
  const races = files.map(readRace);
  const problems = races.flatMap((race) => (race instanceof Failure ? [race.message] : []));
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  const named = races.map((race, i) => ({ file: files[i], race: race as Race }));
  const size = named.reduce((sum, { race }) => sum + sizeOf(race), 0);
  if (size > mostIterates) throw new Failure(`got ${size} iterates to print, expected at most ${mostIterates}`);
  return formats[format](
    named.map(({ file, race }) => ({ file, race, lanes: recordRace(createRace(race), race.steps) })),
  );
}

function readArguments(args: string[]): { files: string[]; format: keyof typeof formats } {
  const parsed = parsedArguments(args);
  const format = parsed.values.format ?? "json";
  if (!(format === "json" || format === "csv")) throw new Failure(`--format: got ${format}, expected json or csv`);
  if (parsed.positionals.length === 0)
    throw new Failure("run: got no file, expected race files, or - for standard input");
  return { files: parsed.positionals, format };
}

function parsedArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { format: { type: "string" } } });
  } catch (error) {
    throw new Failure(`run: ${error instanceof Error ? error.message : error}`);
  }
}
