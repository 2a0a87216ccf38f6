/** What plug-ins say to readers and panels (sentences, references, lessons, labels of params) left out of builds that show races alone. */
import type { Plugin } from "vite";

const PLUG_IN = /\/(surfaces|src\/(optimizers|schedules|scenarios|core))\/[^/]+\.ts$/;
const TEXT = '"(?:[^"\\\\]|\\\\.)*"';
const PROSE = new RegExp(
  `\\b(?:sentence|reference|note|lesson|look|theme|label|symbol|scale|slider):\\s*(?:${TEXT}|\\[[-\\d., e]*\\]),?`,
  "g",
);

/** What a switch is called and does. */
const FLAG = new RegExp(`\\bflag\\(\\s*${TEXT},\\s*${TEXT},?\\s*\\)`, "g");

/** What only panels and the inside of a marble ask for: as it is formatted, with all lines that are farther in. */
const ASKED_ELSEWHERE = /^ {2}(?:largestRate|lookAhead): .*\n(?: {4}.*\n)*/gm;

/** A Vite plugin. */
export const withoutProse: Plugin = {
  name: "without-prose",
  enforce: "pre",
  apply: "build",
  transform: (code, id) =>
    PLUG_IN.test(id) ? code.replace(PROSE, "").replace(FLAG, 'flag("", "")').replace(ASKED_ELSEWHERE, "") : undefined,
};
