import { textField as field, numberField as number } from "../core/csvField.js";
import type { RaceRecord } from "./record.js";

/**
 * Races as CSV: a row per lane, marble and step. The columns `file` and `marble` are there where there are several.
 * A non-finite number is an empty field.
 */
export function* csvOf(races: readonly RaceRecord[]): Iterable<string> {
  const files = races.length > 1;
  const swarms = races.some(({ lanes }) => lanes.some(({ marbles }) => marbles.length > 1));
  const names = [files && "file", "lane", "optimizer", swarms && "marble", "step", "x", "y", "value"];
  yield `${names.filter((name) => name !== false).join(",")}\n`;
  for (const { file, lanes } of races) {
    for (const { id, optimizer, marbles } of lanes) {
      for (const [i, { x, y, value }] of marbles.entries()) {
        const head = [...(files ? [field(file)] : []), field(id), field(optimizer), ...(swarms ? [i] : [])].join(",");
        for (let s = 0; s < x.length; s++) yield `${head},${s},${number(x[s])},${number(y[s])},${number(value[s])}\n`;
      }
    }
  }
}
