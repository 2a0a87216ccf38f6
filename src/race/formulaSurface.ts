/** The surface that a race file holds itself: a typed formula. */
import type { OwnSurface } from "../core/ownSurface.js";
import { type Json, join, type Reader } from "../core/reader.js";
import type { Surface } from "../core/surface.js";
import { analyticSurface } from "../formula/analytic.js";
import { parseFormula } from "../formula/parse.js";
import { startIn, valued } from "./ownSurface.js";
import type { TypedSurface } from "./race.js";

export const formulaSurface: OwnSurface = {
  parse(read: Reader, json: Json, path: string) {
    const formula = readFormula(read, json.formula, join(path, "formula"));
    return formula === undefined ? undefined : { formula };
  },
  create: (choice) => typedSurface(choice as TypedSurface),
};

function readFormula(read: Reader, value: unknown, path: string): string | undefined {
  if (typeof value !== "string") return read.fail(path, value, "a formula in x and y");
  const parsed = parseFormula(value);
  if (parsed.ok) return value;
  for (const { column, got, expected } of parsed.issues) {
    read.issues.push({ path: `${path}, column ${column}`, got, expected });
  }
  return undefined;
}

function typedSurface({ formula, domain, minima = [] }: TypedSurface): Surface {
  const start = startIn(domain);
  const bare = analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: [] });
  if (minima.length === 0) return bare;
  return analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: valued(minima, bare) });
}
