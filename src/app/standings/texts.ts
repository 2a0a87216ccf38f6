/** What the list of standings says, in words. */
import type { RaceEngine, Standing, Surface } from "../../index.js";
import { countText, measureText, settingText } from "../numbers.js";

/** What has become of a lane: the part that matters, then the rest. */
export function outcomeText({ fate, value }: Standing): { readonly main: string; readonly rest: string } {
  const loss = measureText(value);
  if (fate.kind === "arrived") return { main: `step ${countText(fate.at)}`, rest: ` · ${loss}` };
  if (fate.kind === "diverged") return { main: "", rest: `diverged at ${countText(fate.at)}` };
  const unlisted = fate.kind === "minimum" && fate.index === undefined;
  return { main: "", rest: `${unlisted ? "in a minimum" : fateTexts[fate.kind]} · ${loss}` };
}

const fateTexts = {
  running: "running",
  left: "left the domain",
  minimum: "in a local minimum",
  saddle: "at a saddle",
  plateau: "on a plateau",
} as const;

/** More about it for those who point at it: which minimum, since when; nothing where there is no more. */
export function outcomeDetail({ fate }: Standing, { minima, saddles = [] }: Surface): string {
  if (fate.kind === "left" && fate.since !== undefined) return `outside the domain since step ${countText(fate.since)}`;
  const place =
    fate.kind === "minimum" ? minima[fate.index ?? -1]?.at : saddles[fate.kind === "saddle" ? fate.index : -1];
  return place ? `at (${place.map(measureText).join(", ")})` : "";
}

export const placeText = ({ place }: Standing): string => (place === undefined ? "–" : countText(place));

/** The heading says what counts as arriving, where there is somewhere to arrive. */
export function headingText({ surface }: RaceEngine, distance: number): string {
  const stars = surface.minima.filter((minimum) => minimum.global).length;
  if (stars === 0) return "Standings";
  return `Standings · within ${settingText(distance)} of ${stars === 1 ? "the" : "a"} star`;
}
