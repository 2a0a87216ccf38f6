/** The options of a command, as Node reads them; one that is given twice is refused, since one of the two would be dropped. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure } from "./failure.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; tokens: true; options: O }>
>;

/** @throws Failure where an option is not known, has no value or comes twice */
export function readOptions<O extends Options>(command: string, args: string[], options: O): Parsed<O> {
  const parsed = attempt(command, args, options);
  const names = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = new Set(names.filter((name, i) => names.indexOf(name) < i));
  if (twice.size === 0) return parsed;
  throw new Failure(
    [...twice].map((name) => `${command}: --${name}: got it a second time, expected it once`).join("\n"),
  );
}

function attempt<O extends Options>(command: string, args: string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args, allowPositionals: true, tokens: true, options });
  } catch (error) {
    throw new Failure(`${command}: ${error instanceof Error ? error.message : error}`);
  }
}
