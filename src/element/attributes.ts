/**
 * The attributes of `<optimizer-race>`: one table, from which its properties, what it reads and what is told of it are made. What
 * they mean is in `attributeSentences.ts`. Those that a link also has (`share/hash.ts`) are written as they are there.
 */
import { paletteNames } from "../core/picture.js";

export interface Attribute {
  /** How its property reads and writes it. A switch is there or not; the rest of it is text. */
  readonly kind: "text" | "number" | "switch" | "choice";
  /** The first one is what it is where nothing is said. */
  readonly choices?: readonly string[];
  /** Its property, where that is not called the same. */
  readonly property?: string;
  /** What a link calls it. */
  readonly field?: string;
  /** Whether it is part of the race, rather than of how it is shown. */
  readonly ofRace?: true;
}

export const attributes = {
  race: { kind: "text", ofRace: true },
  scenario: { kind: "text", ofRace: true },
  surface: { kind: "text", field: "surface", ofRace: true },
  formula: { kind: "text", field: "formula", ofRace: true },
  domain: { kind: "text", field: "domain", ofRace: true },
  minima: { kind: "text", field: "minima", ofRace: true },
  optimizers: { kind: "text", field: "lanes", ofRace: true },
  start: { kind: "text", field: "start", ofRace: true },
  steps: { kind: "number", field: "steps", ofRace: true },
  seed: { kind: "number", field: "seed", ofRace: true },
  noise: { kind: "number", field: "gradientNoise", ofRace: true },
  target: { kind: "number", field: "target", ofRace: true },
  edits: { kind: "text", field: "edits", ofRace: true },
  at: { kind: "number", field: "at" },
  rate: { kind: "number", field: "rate" },
  playbackrate: { kind: "number", property: "playbackRate" },
  autoplay: { kind: "switch" },
  loop: { kind: "switch" },
  static: { kind: "switch" },
  hide: { kind: "text" },
  heading: { kind: "text" },
  theme: { kind: "choice", choices: ["auto", "light", "dark"] },
  lang: { kind: "text" },
  poster: { kind: "text" },
  loading: { kind: "choice", choices: ["lazy", "eager"] },
  palette: { kind: "choice", choices: paletteNames, field: "palette" },
  layers: { kind: "text", field: "layers" },
  tilt: { kind: "number", field: "tilt" },
  trail: { kind: "number", field: "trail" },
  colours: { kind: "text", field: "colours" },
  view: { kind: "text", field: "view" },
  "hidden-lanes": { kind: "text", field: "hidden", property: "hiddenLanes" },
} as const satisfies Readonly<Record<string, Attribute>>;

export type AttributeName = keyof typeof attributes;

export const attributeNames = Object.keys(attributes) as AttributeName[];

/** As browsers play videos. */
export const playbackRates = { min: 0.0625, max: 16 } as const;

/** What `hide` can name. */
export const hidableParts = ["controls", "standings", "title", "labels", "axes", "start"] as const;
export type HidablePart = (typeof hidableParts)[number];

/** What other ways to embed a race may have; here there is nothing to hide, so naming them is no mistake. */
export const absentParts = ["panel", "chart"] as const;

export const rowOf = (name: AttributeName): Attribute => attributes[name];
