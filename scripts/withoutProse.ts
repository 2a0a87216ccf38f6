/** What plug-ins say to readers (sentences, references, lessons) left out of builds that show races and nothing to read. */
import type { Plugin } from "vite";

const PLUG_IN = /\/(surfaces|src\/(optimizers|schedules|scenarios|core))\/[^/]+\.ts$/;
const PROSE = /^\s*(?:sentence|reference|note|lesson|look|theme):\s*"(?:[^"\\]|\\.)*",\n/gm;

/** A Vite plugin. */
export const withoutProse: Plugin = {
  name: "without-prose",
  enforce: "pre",
  apply: "build",
  transform: (code, id) => (PLUG_IN.test(id) && PROSE.test(code) ? code.replace(PROSE, "") : undefined),
};
