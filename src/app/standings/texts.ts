/** What the list of standings says, in words. */
import type { RaceEngine, Standing, Surface } from "../../index.js";
import { gradientCost } from "../../race/calls.js";
import { text } from "../i18n/language.js";
import { countText, measureText, settingText } from "../numbers.js";
import type { Crowd } from "./crowd.js";

/** What a lane that goes on is doing: it runs; or the race is over, and it has not arrived or had nowhere to arrive. */
export type Going = "running" | "notArrived" | "onItsWay";

/** @param step that is shown  @param steps of the race */
export function goingAt({ surface }: RaceEngine, step: number, steps: number): Going {
  if (step < steps) return "running";
  return surface.stepped || surface.minima.some((minimum) => minimum.global) ? "notArrived" : "onItsWay";
}

interface Outcome {
  readonly main: string;
  readonly rest: string;
}

/** What has become of a lane: the part that matters, then the rest. */
export function outcomeText(standing: Standing, going: Going, crowd?: Crowd): Outcome {
  const { fate, value } = standing;
  if (crowd && fate.kind === "running") return crowdText(crowd, going, value);
  const loss = fate.kind === "diverged" ? "" : ` · ${measureText(value)}`;
  return fate.kind === "arrived"
    ? { main: outcomeName(fate, going), rest: loss }
    : { main: "", rest: outcomeName(fate, going) + loss };
}

/** How many are there, of marbles of which each goes its own way; while none is, their mean loss. */
function crowdText({ count, arrived, diverged }: Crowd, going: Going, mean: number): Outcome {
  const main = arrived > 0 ? text("standings.of", { arrived: countText(arrived), count: countText(count) }) : "";
  const lost = diverged > 0 ? text("standings.lost", { count: countText(diverged) }) : "";
  const loss = main || lost ? "" : text("standings.mean", { value: measureText(mean) });
  return {
    main,
    rest: [main ? text("standings.there") : text(`standings.${going}`), lost, loss].filter(Boolean).join(" · "),
  };
}

/** The step for a lane that has arrived, words for the others. */
export function outcomeName(fate: Standing["fate"], going: Going): string {
  if (fate.kind === "arrived") return text("standings.step", { step: countText(fate.at) });
  if (fate.kind === "diverged") return text("standings.diverged", { step: countText(fate.at) });
  if (fate.kind === "running") return text(`standings.${going}`);
  const unlisted = fate.kind === "minimum" && fate.index === undefined;
  return text(unlisted ? "standings.minimum" : fateTexts[fate.kind]);
}

const fateTexts = {
  left: "standings.left",
  minimum: "standings.localMinimum",
  saddle: "standings.saddle",
  plateau: "standings.plateau",
  still: "standings.still",
} as const;

/** More about it for those who point at it: which minimum, since when, at what cost. */
export function outcomeDetail(standing: Standing, surface: Surface): string {
  const cost = text("standings.cost", { count: countText(Math.round(standing.evaluations)), gradient: gradientCost });
  return [placeDetail(standing, surface), cost].filter(Boolean).join(" · ");
}

/** Which minimum or saddle, since when it is outside, or why it stands still. */
export function placeDetail({ fate }: Standing, { minima, saddles = [] }: Surface): string {
  if (fate.kind === "still") return text("standings.whyStill");
  if (fate.kind === "left" && fate.since !== undefined)
    return text("standings.outside", { step: countText(fate.since) });
  const place =
    fate.kind === "minimum" ? minima[fate.index ?? -1]?.at : saddles[fate.kind === "saddle" ? fate.index : -1];
  return place ? text("standings.at", { point: place.map(measureText).join(", ") }) : "";
}

export const placeText = ({ place }: Standing): string => (place === undefined ? "–" : countText(place));

/** The heading says what counts as arriving, where there is somewhere to arrive. */
export function headingText({ surface }: RaceEngine, distance: number): string {
  const stars = surface.minima.filter((minimum) => minimum.global).length;
  if (stars === 0 || surface.stepped) return text("standings.heading");
  return text(stars === 1 ? "standings.star" : "standings.stars", { distance: settingText(distance) });
}
