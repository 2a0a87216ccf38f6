/** What a link tells besides the race: nothing in it changes a number, and everything in it may be left out. */
import type { Point } from "../core/layout.js";
import type { LayerName, PaletteName } from "../core/picture.js";
import { type QuantityName, quantityNames } from "../core/quantity.js";
import { join, type Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { type Race, raceLimits, type SurfaceChoice } from "../race/race.js";
import type { Fields } from "./fields.js";
import { pictureFields, pictureKeys, readColours, readLayers, readPalette, readTrail } from "./pictureView.js";
import { nameOf, nameText, numberOrText } from "./text.js";

export interface View {
  /** How far it is played: a step, with the fraction of the way to the next. */
  readonly position?: number;
  readonly playing?: boolean;
  /** Steps per second. */
  readonly rate?: number;
  /** The ids of the lanes that are not shown. */
  readonly hidden?: readonly string[];
  /** The id of the lane that is looked inside of. */
  readonly inside?: string;
  /** What part of the plane is seen: its middle, and the plane units across the map's width. */
  readonly look?: { readonly centre: Point; readonly span: number };
  /** How far the map is tilted: 0 seen from above … 1 as a steep relief. */
  readonly tilt?: number;
  /** What is drawn over the map, in the order of `layerNames`. */
  readonly layers?: readonly LayerName[];
  readonly palette?: PaletteName;
  /** Steps after which a trail is gone. */
  readonly trail?: number;
  /** Colours given to lanes, `#rrggbb` in small letters by the lane's id. */
  readonly colours?: ReadonlyMap<string, string>;
  /** What the chart shows. */
  readonly chart?: QuantityName;
  /** Whether the chart's axis of the steps is a logarithmic one. */
  readonly logSteps?: boolean;
  /** The id of the scenario whose lesson is told. */
  readonly scenario?: string;
  readonly theme?: "light" | "dark";
}

export const viewKeys = [
  "at",
  "playing",
  "rate",
  "hidden",
  "inside",
  "view",
  "tilt",
  ...pictureKeys,
  "chart",
  "logSteps",
  "scenario",
  "theme",
];

const rateLimits = { min: 0.1, max: 1000 } as const;

export function viewFields(view: View): Fields {
  const { position, playing, rate, hidden, inside, look, tilt, chart, logSteps, scenario, theme } = view;
  const fields: readonly (readonly [key: string, text: string | undefined])[] = [
    ["at", position === undefined ? undefined : String(position)],
    ["playing", playing === undefined ? undefined : String(Number(playing))],
    ["rate", rate === undefined ? undefined : String(rate)],
    ["hidden", hidden && hidden.length > 0 ? hidden.map(nameText).join(",") : undefined],
    ["inside", inside === undefined ? undefined : nameText(inside)],
    ["view", look && [...look.centre, look.span].map(String).join(",")],
    ["tilt", tilt === undefined ? undefined : String(tilt)],
    ...pictureFields(view),
    ["chart", chart],
    ["logSteps", logSteps === undefined ? undefined : String(Number(logSteps))],
    ["scenario", scenario],
    ["theme", theme],
  ];
  return fields.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
}

/** The view of a link's fields, for the race they are read with; what is wrong is an issue and left out. */
export function readView(
  read: Reader,
  fields: ReadonlyMap<string, string>,
  race: Race | undefined,
  { scenarios }: Registry,
): View {
  const known = <T>(key: string, reader: (text: string) => T | undefined): T | undefined => {
    const text = fields.get(key);
    return text === undefined ? undefined : reader(text);
  };
  const steps = race?.steps ?? raceLimits.steps;
  const view = {
    position: known("at", (text) => read.number(numberOrText(text), "at", { min: 0, max: steps })),
    playing: known("playing", (text) => readSwitch(read, text, "playing")),
    rate: known("rate", (text) => read.number(numberOrText(text), "rate", rateLimits)),
    hidden: known("hidden", (text) => readHidden(read, text, race)),
    inside: known("inside", (text) => read.name(nameOf(text), "inside", laneIds(race), "the id of a lane")),
    look: known("view", (text) => readLook(read, text)),
    tilt: known("tilt", (text) => read.number(numberOrText(text), "tilt", { min: 0, max: 1 })),
    layers: known("layers", (text) => readLayers(read, text)),
    palette: known("palette", (text) => readPalette(read, text)),
    trail: known("trail", (text) => readTrail(read, text)),
    colours: known("colours", (text) => readColours(read, text, race)),
    chart: known("chart", (text) => readQuantity(read, text)),
    logSteps: known("logSteps", (text) => readSwitch(read, text, "logSteps")),
    scenario: known("scenario", (text) => readScenario(read, text, race, scenarios)),
    theme: known("theme", (text) => read.name(text, "theme", ["light", "dark"], "a theme")),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** A scenario tells of its own surface: beside another, its lesson would be wrong. */
function readScenario(read: Reader, text: string, race: Race | undefined, scenarios: Registry["scenarios"]) {
  const id = read.name(text, "scenario", [...scenarios.keys()], "a scenario");
  const told = id === undefined ? undefined : (scenarios.get(id)?.race as Partial<Race> | undefined);
  if (!race || !told || sameSurface(race.surface, told.surface)) return id;
  return read.fail("scenario", text, "a scenario of this surface");
}

const sameSurface = (a: SurfaceChoice, b: SurfaceChoice | undefined) =>
  b !== undefined && ("id" in a && "id" in b ? a.id === b.id : JSON.stringify(a) === JSON.stringify(b));

function readSwitch(read: Reader, text: string, path: string): boolean | undefined {
  return text === "0" || text === "1" ? text === "1" : read.fail(path, text, "0 or 1");
}

function readQuantity(read: Reader, text: string): QuantityName | undefined {
  const name = read.name(text, "chart", quantityNames, "what a chart shows");
  return quantityNames.find((known) => known === name);
}

const laneIds = (race: Race | undefined) => race?.lanes.map(({ id }) => id) ?? [];

function readHidden(read: Reader, text: string, race: Race | undefined): readonly string[] | undefined {
  const ids = laneIds(race);
  const named = text.split(",").map((id, i) => read.name(nameOf(id), join("hidden", i), ids, "the id of a lane"));
  const known = ids.filter((id) => named.includes(id));
  return known.length > 0 ? known : undefined;
}

function readLook(read: Reader, text: string): View["look"] {
  const numbers = text.split(",").map(numberOrText);
  if (numbers.length !== 3) return read.fail("view", text, "x,y,span");
  const { coordinate } = raceLimits;
  const [x, y] = numbers
    .slice(0, 2)
    .map((n, d) => read.number(n, join("view", d), { min: -coordinate, max: coordinate }));
  const span = read.number(numbers[2], "view[2]", { min: 1e-12, max: 10 * coordinate });
  return x === undefined || y === undefined || span === undefined ? undefined : { centre: [x, y], span };
}
