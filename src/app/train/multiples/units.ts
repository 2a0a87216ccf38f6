/** What a hidden unit makes of the plane: from its lowest to its highest value. */
import { mapSize } from "../watch.js";
import type { Sheet } from "./canvas.js";
import type { PictureColours } from "./colours.js";
import { bandColours, paintField } from "./field.js";

const bands = 12;

/** @param map the unit's values, `[row][column]` */
export function drawUnit(sheet: Sheet, map: Float64Array, colours: PictureColours): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of map) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const [from = "", to = ""] = colours.grounds;
  const colourOf = bandColours(from, colours.middle, to, bands);
  paintField(sheet, map, mapSize, (value) => colourOf(high > low ? (value - low) / (high - low) : 0.5));
}
