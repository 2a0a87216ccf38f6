/** The part of a link's view that was chosen of the picture: layers, palette, length of the trails, colours of the lanes. */
import { type LayerName, layerNames, type PaletteName, paletteNames } from "../core/picture.js";
import { join, type Reader } from "../core/reader.js";
import { type Race, raceLimits } from "../race/race.js";
import { twice } from "./named.js";
import { nameOf, nameText, numberOrText } from "./text.js";
import type { View } from "./view.js";

export const pictureKeys = ["layers", "palette", "trail", "colours"];

/** Stands for an empty list, which would read like a mistake. */
const none = "none";

export function pictureFields({ layers, palette, trail, colours }: View): [key: string, text: string | undefined][] {
  const coloured = [...(colours ?? [])].map(([id, colour]) => `${nameText(id)}:${colour.slice(1)}`);
  return [
    ["layers", layers && (layers.join(",") || none)],
    ["palette", palette],
    ["trail", trail === undefined ? undefined : String(trail)],
    ["colours", coloured.length > 0 ? coloured.join(",") : undefined],
  ];
}

/** The layers that are known; no list at all where none is. */
export function readLayers(read: Reader, text: string): readonly LayerName[] | undefined {
  if (text === none) return [];
  const named = text.split(",").map((name, i) => read.name(name, join("layers", i), layerNames, "a layer"));
  const known = layerNames.filter((name) => named.includes(name));
  return known.length > 0 ? known : undefined;
}

export function readPalette(read: Reader, text: string): PaletteName | undefined {
  const name = read.name(text, "palette", paletteNames, "a palette");
  return paletteNames.find((known) => known === name);
}

export const readTrail = (read: Reader, text: string): number | undefined =>
  read.number(numberOrText(text), "trail", { min: 0, max: raceLimits.steps, integer: true });

/** The colours that could be read; of a lane that comes twice the first one counts. */
export function readColours(read: Reader, text: string, race: Race | undefined): View["colours"] {
  const ids = race?.lanes.map(({ id }) => id) ?? [];
  const colours = new Map<string, string>();
  for (const [i, item] of text.split(",").entries()) {
    const [id, colour] = readColour(read, item, join("colours", i), ids) ?? [];
    if (id === undefined || colour === undefined) continue;
    if (colours.has(id)) read.issues.push(twice(join("colours", id)));
    else colours.set(id, colour);
  }
  return colours.size > 0 ? colours : undefined;
}

function readColour(read: Reader, item: string, path: string, ids: readonly string[]) {
  const [, name, digits] = /^(.*):([^:]*)$/.exec(item) ?? [];
  if (name === undefined || digits === undefined)
    return read.fail(path, item, "the id of a lane and a colour: adam:00ff99");
  const id = read.name(nameOf(name), path, ids, "the id of a lane");
  if (!/^[0-9a-f]{6}$/i.test(digits)) return read.fail(path, digits, "six hexadecimal digits: 00ff99");
  return id === undefined ? undefined : ([id, `#${digits.toLowerCase()}`] as const);
}
