/** A race as the fields of a link. */
import type { Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import { type Edit, isPoint, isTyped, type Race, type RaceLane, raceDefaults, type Start } from "../race/race.js";
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
  if (!isTyped(surface)) return [field("surface", [surface.id, ...valuesItems(surface.params ?? {})].join(","))];
  const { formula, domain, minima } = surface;
  const typed = [field("formula", formula), field("domain", domain.map(pointText).join(","))];
  return minima ? [...typed, field("minima", minima.map(pointText).join(";"))] : typed;
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
