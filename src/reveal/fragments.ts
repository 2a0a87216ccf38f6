/** What a slide's fragments ask of its races. */

/** A step, or the end of the race. */
export type Place = number | "end";

/** A fragment that takes races somewhere: `data-race-to="60"` or `"end"`. */
export const leading = ".fragment[data-race-to]";

/**
 * Where a fragment leads.
 * @throws RangeError where it is no step
 */
export function placeOf(fragment: Element): Place {
  const text = fragment.getAttribute("data-race-to")?.trim() ?? "";
  if (text === "end") return "end";
  const step = Number(text);
  if (text !== "" && Number.isFinite(step) && step >= 0) return step;
  throw new RangeError(`data-race-to: got ${JSON.stringify(text)}, expected a step, 0 or more, or end`);
}

/** Whether a fragment is about a race: about all of its slide, unless `data-race-of` names the id of one. */
export function isAbout(fragment: Element, race: Element): boolean {
  const id = fragment.getAttribute("data-race-of");
  return id === null || id.replace(/^#/, "") === race.id;
}

/**
 * Where a race is while the fragments of its slide stand as they do: where the last that is seen led, else at its start.
 * Undefined where no fragment is about it: then it plays by itself.
 */
export function placeOfRace(slide: Element, race: Element): Place | undefined {
  const about = [...slide.querySelectorAll(leading)].filter((fragment) => isAbout(fragment, race)).sort(inTurn);
  if (about.length === 0) return undefined;
  const seen = about.filter((fragment) => fragment.classList.contains("visible")).at(-1);
  return seen ? placeOf(seen) : 0;
}

/** By reveal.js' number of their turn, else in the order of the document, which sorting keeps. */
const inTurn = (a: Element, b: Element) => turnOf(a) - turnOf(b);
const turnOf = (fragment: Element) => Number(fragment.getAttribute("data-fragment-index") ?? 0);
