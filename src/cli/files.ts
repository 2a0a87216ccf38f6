/** The arguments of commands that read files, and the files. */
import { readFileSync } from "node:fs";
import { issueText, type Result } from "../library.js";
import { Failure } from "./failure.js";
import { readOptions } from "./options.js";

export type Format = "json" | "csv";

/** @param kind what the files are, for messages */
export function readArguments(command: string, kind: string, args: string[]): { files: string[]; format: Format } {
  const { values, positionals } = readOptions(command, args, { format: { type: "string" } });
  const format = values.format ?? "json";
  if (!(format === "json" || format === "csv")) throw new Failure(`--format: got ${format}, expected json or csv`);
  if (positionals.length === 0) {
    throw new Failure(`${command}: got no file, expected ${kind}, or - for standard input`);
  }
  if (positionals.filter((file) => file === "-").length > 1) {
    throw new Failure(`${command}: got - more than once, expected it once: standard input can be read only once`);
  }
  return { files: positionals, format };
}

/**
 * What the files hold, in their order.
 * @throws Failure with every issue of every file
 */
export function readFiles<T>(files: readonly string[], parse: (json: unknown) => Result<T>): T[] {
  const results = files.map((file) => readResult(file, parse));
  return valuesOf(results);
}

/** @throws Failure with all problems, if there is one */
export function valuesOf<T>(results: readonly (Failure | { readonly value: T })[]): T[] {
  const problems = results.flatMap((result) => (result instanceof Failure ? [result.message] : []));
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  return results.flatMap((result) => (result instanceof Failure ? [] : [result.value]));
}

function readResult<T>(file: string, parse: (json: unknown) => Result<T>): Failure | { readonly value: T } {
  try {
    const json: unknown = JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, ""));
    return checked(file, parse(json));
  } catch (error) {
    return new Failure(`${nameOf(file)}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A result, or its issues with the file's name. */
export function checked<T>(file: string, result: Result<T>): Failure | { readonly value: T } {
  if (result.ok) return result;
  return new Failure(result.issues.map((issue) => `${nameOf(file)}: ${issueText(issue)}`).join("\n"));
}

const nameOf = (file: string) => (file === "-" ? "standard input" : file);
