/** `optimizer-race run`: race files in, trajectories out. */
import { csvOf } from "../export/csvText.js";
import { jsonOf } from "../export/jsonText.js";
import { mostIterates, recordRace, sizeOf } from "../export/record.js";
import { createRace, parseRace } from "../library.js";
import { Failure } from "./failure.js";
import { readArguments, readFiles } from "./files.js";

const formats = { json: jsonOf, csv: csvOf };

export function run(args: string[]): Iterable<string> {
  const { files, format } = readArguments("run", "race files", args);
  const named = readFiles(files, parseRace).map((race, i) => ({ file: files[i], race }));
  const size = named.reduce((sum, { race }) => sum + sizeOf(race), 0);
  if (size > mostIterates) throw new Failure(`got ${size} iterates to print, expected at most ${mostIterates}`);
  return formats[format](
    named.map(({ file, race }) => ({ file, race, lanes: recordRace(createRace(race), race.steps) })),
  );
}
