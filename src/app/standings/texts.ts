/** What the list of standings says, in words. */
import type { RaceEngine, Standing } from "../../index.js";
import { countText, measureText, settingText } from "../numbers.js";

/** What has become of a lane: the part that matters, then the rest. */
export function outcomeText({ status, since, value }: Standing): { readonly main: string; readonly rest: string } {
  const loss = measureText(value);
  if (status === "arrived") return { main: `step ${countText(since ?? 0)}`, rest: ` · ${loss}` };
  if (status === "diverged") return { main: "", rest: `diverged at ${countText(since ?? 0)}` };
  return { main: "", rest: `running · ${loss}` };
}

export const placeText = ({ place }: Standing): string => (place === undefined ? "–" : countText(place));

/** The heading says what counts as arriving, where there is somewhere to arrive. */
export function headingText({ surface }: RaceEngine, distance: number): string {
  const stars = surface.minima.filter((minimum) => minimum.global).length;
  if (stars === 0) return "Standings";
  return `Standings · within ${settingText(distance)} of ${stars === 1 ? "the" : "a"} star`;
}
