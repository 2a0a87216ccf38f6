/** What `optimizer-race render` is asked for. */
import { parseArgs } from "node:util";
import { issueText } from "../core/issue.js";
import { type PaletteName, paletteNames } from "../core/picture.js";
import { type NumberRule, Reader } from "../core/reader.js";
import { raceLimits } from "../race/race.js";
import { Failure } from "./failure.js";

export interface RenderArguments {
  readonly file: string;
  /** Where the picture goes; `-` is standard output. */
  readonly output: string;
  /** The id of a format, where the output's extension does not tell. */
  readonly format?: string;
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** The last step of the race where it is left out. */
  readonly step?: number;
  readonly tilt?: number;
  readonly theme?: "light" | "dark";
  readonly palette?: PaletteName;
  readonly title?: string;
}

const text = { type: "string" } as const;
const options = {
  output: { ...text, short: "o" },
  format: text,
  width: text,
  height: text,
  resolution: text,
  step: text,
  tilt: text,
  theme: text,
  palette: text,
  title: text,
} as const;

const side = { min: 64, max: 8192, integer: true };
const rules: Readonly<Record<"width" | "height" | "resolution" | "step" | "tilt", NumberRule>> = {
  width: side,
  height: side,
  resolution: { min: 0.5, max: 4 },
  step: { min: 0, max: raceLimits.steps },
  tilt: { min: 0, max: 1 },
};

/** @throws Failure with every mistake */
export function readRenderArguments(args: string[]): RenderArguments {
  const { positionals, values } = parsedArguments(args);
  const read = new Reader();
  const numberOf = (name: keyof typeof rules) => {
    const given = values[name];
    return given === undefined ? undefined : read.number(numberOrText(given), `--${name}`, rules[name]);
  };
  const nameOf = <N extends string>(name: "theme" | "palette", names: readonly N[]) => {
    const given = values[name];
    return given === undefined ? undefined : read.name(given, `--${name}`, names, `a ${name}`);
  };
  const [file = "-"] = positionals;
  if (positionals.length !== 1)
    read.fail("", positionals.join(" ") || "no file", "one race file, or - for standard input");
  if (values.output === undefined) read.fail("--output", undefined, "a file to write, or - for standard output");
  const asked: RenderArguments = {
    file,
    output: values.output ?? "-",
    format: values.format,
    width: numberOf("width") ?? 960,
    height: numberOf("height") ?? 600,
    resolution: numberOf("resolution") ?? 1,
    step: numberOf("step"),
    tilt: numberOf("tilt"),
    theme: nameOf("theme", ["light", "dark"]),
    palette: nameOf("palette", paletteNames),
    title: values.title,
  };
  if (read.issues.length > 0) throw new Failure(read.issues.map((issue) => `render: ${issueText(issue)}`).join("\n"));
  return asked;
}

/** A number where the text is one: what is not is told as it was typed. */
const numberOrText = (typed: string) => (typed.trim() !== "" && !Number.isNaN(Number(typed)) ? Number(typed) : typed);

function parsedArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Failure(`render: ${error instanceof Error ? error.message : error}`);
  }
}
