/** A race as the fields of a link. */
import type { Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import {
  type Edit,
  isNamed,
  isPoint,
  isTyped,
  type NetworkSurface,
  type Race,
  type RaceLane,
  raceDefaults,
  type Start,
} from "../race/race.js";
import { createSurface } from "../race/surface.js";
import type { Fields } from "./fields.js";
import { idsToName } from "./laneIds.js";
import { hyperparameterItems, valuesItems } from "./named.js";
import { nameText } from "./text.js";
import { withoutDefaults } from "./withoutDefaults.js";

/**
 * The fields in the order they are written; what a reader fills in by itself is left out, the seed never.
 * @throws RangeError if the registry has no such surface
 */
export function raceFields(race: Race, registry: Registry): Fields {
  const { surface, start, steps, seed, gradientNoise, target, lanes, edits } = withoutDefaults(race, registry);
  const own = createSurface(surface, registry).start;
  const named = idsToName(lanes);
  return [
    ...surfaceFields(surface),
    ...(isSame(start, own) ? [] : [field("start", startText(start))]),
    ...(steps === raceDefaults.steps ? [] : [field("steps", String(steps))]),
    field("seed", String(seed)),
    ...(gradientNoise === raceDefaults.gradientNoise ? [] : [field("gradientNoise", String(gradientNoise))]),
    ...(target.distance === raceDefaults.target.distance ? [] : [field("target", String(target.distance))]),
    field("lanes", lanes.map((lane) => laneText(lane, named)).join(";")),
    ...(edits.length === 0 ? [] : [field("edits", edits.map(editText).join(";"))]),
  ];
}

const field = (key: string, text: string) => [key, text] as const;

function surfaceFields(surface: Race["surface"]): Fields {
  if (isNamed(surface)) return [field("surface", [surface.id, ...valuesItems(surface.params ?? {})].join(","))];
  const { domain, minima } = surface;
  return [
    ...(isTyped(surface) ? [field("formula", surface.formula)] : networkFields(surface)),
    field("domain", domain.map(pointText).join(",")),
    ...(minima ? [field("minima", minima.map(pointText).join(";"))] : []),
  ];
}

function networkFields({ network, name, reduction, inputs, targets, origin, directions }: NetworkSurface): Fields {
  const { sizes, hidden, output, loss, residual } = network;
  const items = [sizes.join("-"), hidden, output, loss, ...(residual ? ["residual"] : [])];
  return [
    field("network", items.join(",")),
    ...(name === undefined ? [] : [field("name", nameText(name))]),
    ...(reduction ? [field("reduction", reduction)] : []),
    field("inputs", inputs),
    field("targets", targets),
    field("origin", origin),
    field("directions", directions.join(";")),
  ];
}

const pointText = (point: Point) => point.map(String).join(",");

const isSame = (start: Start, own: Point) => isPoint(start) && start[0] === own[0] && start[1] === own[1];

function startText(start: Start): string {
  if (isPoint(start)) return pointText(start);
  return "grid" in start ? `grid:${start.grid}` : `scatter:${start.scatter}`;
}

export function laneText({ id, optimizer, hyperparameters }: RaceLane, named: ReadonlySet<string>): string {
  const ids = named.has(id) ? [`id:${nameText(id)}`] : [];
  return [optimizer, ...ids, ...hyperparameterItems(hyperparameters)].join(",");
}

export const editText = ({ at, lane, hyperparameters }: Edit) =>
  [String(at), nameText(lane), ...hyperparameterItems(hyperparameters)].join(",");
