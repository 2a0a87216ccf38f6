/** The page's state ⇄ the view of a link. */
import { layerNames, usualLayers, usualPalette } from "../../core/picture.js";
import { usualQuantity } from "../../core/quantity.js";
import { type Race, registry } from "../../index.js";
import { fromHash, type Link } from "../../share/hash.js";
import type { View } from "../../share/view.js";
import type { Scenarios } from "../scenarios.js";
import { type Look, type State, usualRate } from "../store.js";
import { fetchSurface } from "../surfaceData.js";

/** The part of the state that a view decides. */
export type Seen = Pick<
  State,
  | "position"
  | "playing"
  | "rate"
  | "hidden"
  | "selected"
  | "inside"
  | "look"
  | "tilt"
  | "layers"
  | "palette"
  | "trail"
  | "colours"
  | "quantity"
  | "logSteps"
  | "scenario"
>;

export type First = Link & { readonly race: Race };

/** What a link opens: its race and view, with the race to fall back on in place of what it lacks. */
export function firstState(hash: string, fallback: Race, scenarios: Scenarios): First {
  const link = fromHash(hash, { ...registry, scenarios }, fallback);
  return { ...link, race: link.race ?? fallback };
}

/** The same once its surface's data are there; where they cannot be fetched, the race to fall back on, and an issue. */
export async function fetchedState(first: First, fallback: Race): Promise<First> {
  if (await fetchSurface(first.race)) return first;
  const issue = { path: "surface", got: "data that could not be fetched", expected: "a connection; try again" };
  return { ...first, race: fallback, view: {}, issues: [...first.issues, issue] };
}

/** The view of a state. A race that plays is told without its moment, which would be gone at once. */
export function viewOf(seen: Seen, theme: View["theme"]): View {
  const { position, playing, rate, hidden, selected, inside, look, tilt, quantity, logSteps, scenario } = seen;
  return {
    ...(!playing && { position: Number(position.toFixed(2)) }),
    ...(rate !== usualRate && { rate }),
    ...(hidden.length > 0 && { hidden }),
    ...(inside && selected !== undefined && { inside: selected }),
    ...(look && { look: rounded(look) }),
    ...(tilt !== 0 && { tilt: Number(tilt.toFixed(3)) }),
    ...pictureOf(seen),
    ...(quantity !== usualQuantity && { chart: quantity }),
    ...(logSteps && { logSteps }),
    ...(scenario && { scenario: scenario.id }),
    ...(theme && { theme }),
  };
}

/** What was chosen of the picture. */
function pictureOf({ layers, palette, trail, colours }: Seen): View {
  const shown = layerNames.filter((name) => layers.includes(name));
  return {
    ...(shown.join() !== usualLayers.join() && { layers: shown }),
    ...(palette !== usualPalette && { palette }),
    ...(trail !== undefined && { trail }),
    ...(colours.size > 0 && { colours }),
  };
}

/**
 * How a race is shown: as its view says, else from the start and playing, or standing still at the step it names.
 * @param still nothing may move by itself; what would have played is shown finished
 */
export function seenBy(view: View, race: Race, still: boolean, scenarios: Scenarios): Seen {
  const playing = view.playing ?? view.position === undefined;
  return {
    position: view.position ?? (still && playing ? race.steps : 0),
    playing: playing && !still,
    rate: view.rate ?? usualRate,
    hidden: view.hidden ?? [],
    selected: view.inside,
    inside: view.inside !== undefined,
    look: view.look,
    tilt: view.tilt ?? 0,
    layers: view.layers ?? usualLayers,
    palette: view.palette ?? usualPalette,
    trail: view.trail,
    colours: view.colours ?? new Map(),
    quantity: view.chart ?? usualQuantity,
    logSteps: view.logSteps ?? false,
    scenario: view.scenario === undefined ? undefined : scenarios.get(view.scenario),
  };
}

/** To a thousandth of what is seen. */
function rounded({ centre: [x, y], span }: Look): Look {
  const decimals = Math.min(100, Math.max(0, 3 - Math.floor(Math.log10(span))));
  const round = (value: number) => Number(value.toFixed(decimals));
  return { centre: [round(x), round(y)], span: Number(span.toPrecision(4)) };
}
