import { readFileSync } from "node:fs";
import { issueText } from "../core/issue.js";
import { parseRace, type Race } from "../library.js";
import { Failure } from "./failure.js";

/** The race of a file, `-` being standard input; or all that is wrong with it. */
export function readRace(file: string): Race | Failure {
  const name = file === "-" ? "standard input" : file;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return new Failure(`${name}: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = parseRace(json);
  return parsed.ok
    ? parsed.value
    : new Failure(parsed.issues.map((issue) => `${name}: ${issueText(issue)}`).join("\n"));
}
