/** From where the marbles of every lane start: from one point, or from many. */
import type { Race, Start } from "../../race/race.js";
import type { Change } from "./changes.js";

export const startKinds = ["point", "grid", "scatter"] as const;
export type StartKind = (typeof startKinds)[number];

export const kindOfStart = ({ start }: Pick<Race, "start">): StartKind =>
  "grid" in start ? "grid" : "scatter" in start ? "scatter" : "point";

/** A hundred marbles a lane: as many as are still recorded. A point is the surface's own start. */
const firstStarts: Readonly<Record<StartKind, Start | undefined>> = {
  point: undefined,
  grid: { grid: 10 },
  scatter: { scatter: 100 },
};

export const chooseStart =
  (kind: StartKind): Change =>
  (race) =>
    kind === kindOfStart(race) ? race : { ...race, start: firstStarts[kind] };
