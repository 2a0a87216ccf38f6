/** What `optimizer-race render` is asked for. */
import { issueText } from "../core/issue.js";
import { type PaletteName, paletteNames } from "../core/picture.js";
import { type NumberRule, Reader } from "../core/reader.js";
import { type Preset, presets } from "../export/presets.js";
import { raceLimits } from "../race/race.js";
import { Failure } from "./failure.js";
import { readOptions } from "./options.js";

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
  readonly preset?: Preset;
  readonly framesPerSecond: number;
  /** How fast a film goes: steps from frame to frame, or else the seconds that the whole race takes. */
  readonly stepsPerFrame?: number;
  readonly seconds: number;
  readonly hold?: number;
  /** The names of the options that were given. */
  readonly given: readonly string[];
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
  preset: text,
  fps: text,
  "steps-per-frame": text,
  seconds: text,
  hold: text,
} as const;

const side = { min: 64, max: 8192, integer: true };
type NumberName = "width" | "height" | "resolution" | "step" | "tilt" | "fps" | "steps-per-frame" | "seconds" | "hold";
const rules: Readonly<Record<NumberName, NumberRule>> = {
  width: side,
  height: side,
  resolution: { min: 0.5, max: 4 },
  step: { min: 0, max: raceLimits.steps },
  tilt: { min: 0, max: 1 },
  fps: { min: 1, max: 120 },
  "steps-per-frame": { min: 0.001, max: raceLimits.steps },
  seconds: { min: 0.1, max: 600 },
  hold: { min: 0, max: 60 },
};
/** Of a film, where nothing else is asked for. */
const usualFilm = { framesPerSecond: 25, seconds: 8 };

const presetNames = presets.map(({ id }) => id);

/** @throws Failure with every mistake */
export function readRenderArguments(args: string[]): RenderArguments {
  const { positionals, values } = readOptions("render", args, options);
  const read = new Reader();
  const numberOf = (name: keyof typeof rules) => {
    const given = values[name];
    return given === undefined ? undefined : read.number(numberOrText(given), `--${name}`, rules[name]);
  };
  const nameOf = <N extends string>(name: "theme" | "palette" | "preset", names: readonly N[]) => {
    const given = values[name];
    return given === undefined ? undefined : read.name(given, `--${name}`, names, `a ${name}`);
  };
  const [file = "-"] = positionals;
  if (positionals.length !== 1)
    read.fail("", positionals.length === 0 ? undefined : positionals, "one race file, or - for standard input");
  if (values.output === undefined) read.fail("--output", undefined, "a file to write, or - for standard output");
  if (values.seconds !== undefined && values["steps-per-frame"] !== undefined)
    read.fail("--seconds", values.seconds, "either --seconds or --steps-per-frame");
  const presetName = nameOf("preset", presetNames);
  const preset = presets.find(({ id }) => id === presetName);
  const asked: RenderArguments = {
    file,
    output: values.output ?? "-",
    format: values.format,
    width: numberOf("width") ?? preset?.width ?? 960,
    height: numberOf("height") ?? preset?.height ?? 600,
    resolution: numberOf("resolution") ?? preset?.resolution ?? 1,
    step: numberOf("step"),
    tilt: numberOf("tilt"),
    theme: nameOf("theme", ["light", "dark"]),
    palette: nameOf("palette", paletteNames),
    title: values.title,
    preset,
    framesPerSecond: numberOf("fps") ?? preset?.framesPerSecond ?? usualFilm.framesPerSecond,
    stepsPerFrame: numberOf("steps-per-frame"),
    seconds: numberOf("seconds") ?? preset?.seconds ?? usualFilm.seconds,
    hold: numberOf("hold") ?? preset?.hold,
    given: Object.keys(values),
  };
  if (read.issues.length > 0) throw new Failure(read.issues.map((issue) => `render: ${issueText(issue)}`).join("\n"));
  return asked;
}

/** A number where the text is one: what is not is told as it was typed. */
const numberOrText = (typed: string) => (typed.trim() !== "" && !Number.isNaN(Number(typed)) ? Number(typed) : typed);
