/** A lane's marker as a small picture for lists. */
import type { Identity, Marker } from "./identity.js";

const namespace = "http://www.w3.org/2000/svg";

/** Outlines in a square from -8 to 8. */
const outlines: Readonly<Record<Marker, string>> = {
  disc: "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z",
  square: "M-5.6-5.6h11.2v11.2h-11.2Z",
  triangle: "M0-6.8 6.6 5.4h-13.2Z",
  diamond: "M0-7.2 7.2 0 0 7.2-7.2 0Z",
  plus: "M-2.3-6.8h4.6v4.5h4.5v4.6h-4.5v4.5h-4.6v-4.5h-4.5v-4.6h4.5Z",
  ring: "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0ZM-3 0a3 3 0 1 1 6 0a3 3 0 1 1-6 0Z",
};

export function markerIcon({ colour, marker }: Identity): SVGSVGElement {
  const icon = document.createElementNS(namespace, "svg");
  icon.setAttribute("viewBox", "-8 -8 16 16");
  icon.setAttribute("class", "marker");
  icon.setAttribute("aria-hidden", "true");
  const outline = document.createElementNS(namespace, "path");
  outline.setAttribute("d", outlines[marker]);
  outline.setAttribute("fill", colour);
  outline.setAttribute("fill-rule", "evenodd");
  icon.append(outline);
  return icon;
}
