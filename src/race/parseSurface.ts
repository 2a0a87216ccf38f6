/** Reads the `surface` of a race file. */
import type { Domain, Point } from "../core/layout.js";
import type { Params, Values } from "../core/param.js";
import { type Json, join, type Reader } from "../core/reader.js";
import type { OwnSurfaces, Registry } from "../core/registry.js";
import { raceLimits, type SurfaceChoice } from "./race.js";
import { ownSurface } from "./surface.js";

const expected = '{"id": …}, {"formula": …, "domain": …} or {"network": …, "inputs": …}';
const namedKeys = ["id", "params"];
const typedKeys = ["formula"];
const networkKeys = ["network", "reduction", "inputs", "targets", "origin", "directions", "name"];
/** What typed surfaces and those of networks may both have. */
const commonKeys = ["domain", "minima"];

export function parseSurface(read: Reader, value: unknown, registry: Registry): SurfaceChoice | undefined {
  const path = "surface";
  const json = read.object(value, path, expected, [...namedKeys, ...typedKeys, ...networkKeys, ...commonKeys]);
  if (!json) return undefined;
  const [kind, ...others] = surfaceKinds(json);
  if (kind === undefined || others.length > 0)
    return read.fail(path, json, kind ? `${expected}, only one of them` : expected);
  return kind === "named" ? namedSurface(read, json, path, registry) : heldSurface(read, kind, json, path, registry);
}

/** What kind of surface it is by its keys: one of them in a file without mistakes. */
export function surfaceKinds(json: Json): readonly ("named" | keyof OwnSurfaces)[] {
  const has = (key: string) => json[key] !== undefined;
  const [isNamed, isNetwork, hasCommon] = [namedKeys.some(has), networkKeys.some(has), commonKeys.some(has)];
  const isTyped = typedKeys.some(has) || (hasCommon && !isNetwork);
  return [
    ...(isNamed ? ["named" as const] : []),
    ...(isTyped ? ["formula" as const] : []),
    ...(isNetwork ? ["network" as const] : []),
  ];
}

function namedSurface(read: Reader, value: Json, path: string, registry: Registry): SurfaceChoice | undefined {
  const id = read.name(value.id, join(path, "id"), [...registry.surfaces.keys()], "a surface");
  if (id === undefined) return undefined;
  if (value.params === undefined) return { id };
  const declared = registry.surfaces.get(id)?.params ?? {};
  const params = parseValues(read, value.params, join(path, "params"), declared);
  return params && { id, params };
}

/** What the kind itself reads of it, with its domain and minima. */
function heldSurface(
  read: Reader,
  kind: keyof OwnSurfaces,
  value: Json,
  path: string,
  registry: Registry,
): SurfaceChoice | undefined {
  const own = ownSurface(kind, registry).parse(read, value, path);
  const domain = parseDomain(read, value.domain, join(path, "domain"));
  const most = kind === "network" ? raceLimits.networkMinima : raceLimits.minima;
  const minima = value.minima === undefined ? undefined : parsePoints(read, value.minima, join(path, "minima"), most);
  return own && domain && ({ ...own, domain, ...(minima && { minima }) } as SurfaceChoice);
}

/** The values of declared params by name; each must be known and valid. */
export function parseValues(read: Reader, value: unknown, path: string, params: Params): Values | undefined {
  const json = read.object(value, path, "an object of numbers", Object.keys(params));
  if (!json) return undefined;
  const values: Record<string, number> = {};
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(json, name) || json[name] === undefined) continue;
    const given = read.number(json[name], join(path, name), params[name]);
    if (given !== undefined) values[name] = given;
  }
  return values;
}

export function parsePoint(read: Reader, value: unknown, path: string, expected: string): Point | undefined {
  const rule = { min: -raceLimits.coordinate, max: raceLimits.coordinate };
  const pair = read.pair(value, path, expected);
  if (!pair) return undefined;
  const [x, y] = pair.map((coordinate, d) => read.number(coordinate, join(path, d), rule));
  return x === undefined || y === undefined ? undefined : [x, y];
}

function parsePoints(read: Reader, value: unknown, path: string, most: number): Point[] | undefined {
  const list = read.array(value, path, "points [x, y]", most);
  return list?.flatMap((point, i) => {
    const parsed = parsePoint(read, point, join(path, i), "a point [x, y]");
    return parsed ? [parsed] : [];
  });
}

function parseDomain(read: Reader, value: unknown, path: string): Domain | undefined {
  const pair = read.pair(value, path, "[[xMin, xMax], [yMin, yMax]]");
  if (!pair) return undefined;
  const [x, y] = pair.map((range, d) => parseRange(read, range, join(path, d)));
  return x && y && [x, y];
}

function parseRange(read: Reader, value: unknown, path: string): Point | undefined {
  const range = parsePoint(read, value, path, "[min, max]");
  if (!range) return undefined;
  const [min, max] = range;
  const wide = max - min > 1e-9 * Math.max(1e-3, Math.abs(min), Math.abs(max));
  return wide ? range : read.fail(path, range, "[min, max], min below max and not too close to it for drawing");
}
