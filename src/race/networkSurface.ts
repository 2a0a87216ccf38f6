/** The surface that a race file holds itself: a plane of a network's weights. */
import { numbersOfText } from "../core/base64.js";
import type { OwnSurface } from "../core/ownSurface.js";
import type { Surface } from "../core/surface.js";
import { sliceSurface } from "../network/sliceSurface.js";
import { startIn, valued } from "./ownSurface.js";
import { networkWork, parseNetworkSlice } from "./parseNetworkSlice.js";
import type { NetworkSurface } from "./race.js";

export const networkSurface: OwnSurface = {
  parse: parseNetworkSlice,
  create: (choice) => planeSurface(choice as NetworkSurface),
  work: (choice) => networkWork(choice as NetworkSurface),
};

function planeSurface(choice: NetworkSurface): Surface {
  const { name = "Plane of a network's weights", network, reduction, domain, minima = [] } = choice;
  const [inputs, targets, origin, first, second] = [
    choice.inputs,
    choice.targets,
    choice.origin,
    ...choice.directions,
  ].map((text) => numbersOfText(text) ?? new Float64Array(0));
  const data = { inputs, targets, origin, directions: [first, second] as const };
  const told = { id: "network", name, network, reduction, domain, start: startIn(domain), data };
  const bare = sliceSurface({ ...told, minima: [] });
  return minima.length === 0 ? bare : sliceSurface({ ...told, minima: valued(minima, bare) });
}
