/**
 * The attributes of `<optimizer-race>`: one table, from which its properties, its docs and what it reads are made. Those that
 * a link also has (`share/hash.ts`) are written as they are there.
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
  readonly sentence: string;
}

export const attributes = {
  race: { kind: "text", ofRace: true, sentence: "A race file: JSON, or the URL of one, which is then fetched." },
  scenario: { kind: "text", ofRace: true, sentence: "The id of a curated race." },
  surface: { kind: "text", field: "surface", ofRace: true, sentence: "A surface's id, with params: ravine,angle:0.3." },
  formula: { kind: "text", field: "formula", ofRace: true, sentence: "A formula in x and y to race on; with domain." },
  domain: { kind: "text", field: "domain", ofRace: true, sentence: "Of a formula: xMin,xMax,yMin,yMax." },
  minima: { kind: "text", field: "minima", ofRace: true, sentence: "Of a formula, where they are known: x,y;x,y." },
  optimizers: {
    kind: "text",
    field: "lanes",
    ofRace: true,
    sentence: "The lanes: adam,learningRate:0.1;sgd,learningRate:0.01*cosine.",
  },
  start: { kind: "text", field: "start", ofRace: true, sentence: "x,y or grid:n or scatter:n; dragging changes it." },
  steps: { kind: "number", field: "steps", ofRace: true, sentence: "How many updates the race has." },
  seed: { kind: "number", field: "seed", ofRace: true, sentence: "Of noise, mini-batches and scattered starts." },
  noise: {
    kind: "number",
    field: "gradientNoise",
    ofRace: true,
    sentence: "Standard deviation of the noise on each component of each gradient.",
  },
  target: { kind: "number", field: "target", ofRace: true, sentence: "The distance to a minimum that is arriving." },
  edits: { kind: "text", field: "edits", ofRace: true, sentence: "Changes on the way: step,lane,name:value;…" },
  at: { kind: "number", field: "at", sentence: "The step that is shown first." },
  rate: { kind: "number", field: "rate", sentence: "Steps per second at playbackRate 1; a second of media time." },
  playbackrate: { kind: "number", property: "playbackRate", sentence: "How many times as fast as that it plays." },
  autoplay: { kind: "switch", sentence: "Plays as soon as it is seen, unless reduced motion is asked for." },
  loop: { kind: "switch", sentence: "Begins again when it is over." },
  static: { kind: "switch", sentence: "The start can not be dragged." },
  hide: {
    kind: "text",
    sentence:
      "Parts that are not shown: controls, standings, title, labels, axes, start, separated by commas or spaces.",
  },
  heading: { kind: "text", sentence: "What is written above the map instead of the surface's name." },
  theme: {
    kind: "choice",
    choices: ["auto", "light", "dark"],
    sentence: "Light or dark; auto is as the system has it.",
  },
  lang: { kind: "text", sentence: "en or zh; where it is left out, that of the element it is in." },
  poster: { kind: "text", sentence: "The URL of a picture that is shown until the race is there." },
  loading: {
    kind: "choice",
    choices: ["lazy", "eager"],
    sentence: "Whether it is made when it is about to be seen, or at once.",
  },
  palette: { kind: "choice", choices: paletteNames, field: "palette", sentence: "The map's colours." },
  layers: {
    kind: "text",
    field: "layers",
    sentence: "What is drawn over the map: minima, saddles, arrows, labels, separated by commas; or none.",
  },
  tilt: { kind: "number", field: "tilt", sentence: "0, seen from above, … 1, a steep relief." },
  trail: { kind: "number", field: "trail", sentence: "Steps after which a trail is gone." },
  colours: { kind: "text", field: "colours", sentence: "Colours of lanes by id: adam:aa3377,sgd:333333." },
  view: { kind: "text", field: "view", sentence: "What is seen of the plane: its middle and its width, x,y,span." },
  "hidden-lanes": {
    kind: "text",
    field: "hidden",
    property: "hiddenLanes",
    sentence: "The ids of lanes that are not shown, separated by commas.",
  },
} as const satisfies Readonly<Record<string, Attribute>>;

export type AttributeName = keyof typeof attributes;

export const attributeNames = Object.keys(attributes) as AttributeName[];

/** As browsers play videos. */
export const playbackRates = { min: 0.0625, max: 16 } as const;

/** What `hide` can name. */
export const hidableParts = ["controls", "standings", "title", "labels", "axes", "start"] as const;
export type HidablePart = (typeof hidableParts)[number];

export const rowOf = (name: AttributeName): Attribute => attributes[name];
