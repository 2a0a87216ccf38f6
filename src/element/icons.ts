/** The icons of the controls, as paths in a 20 × 20 box. */
export const controlPaths = {
  reset: "M10 4a6 6 0 1 1-5.7 4.1M4 3.5V8h4.5",
  back: "M13.5 5v10L7 10zM5.5 5v10",
  play: "M6.5 4.2v11.6L16 10z",
  pause: "M6.5 4.5v11M13.5 4.5v11",
  loop: "M4 9a5 5 0 0 1 5-4h7M13 2l3 3-3 3M16 11a5 5 0 0 1-5 4H4M7 18l-3-3 3-3",
  step: "M6.5 5v10l6.5-5zM14.5 5v10",
} as const;

export type ControlIcon = keyof typeof controlPaths;

export const createIcon = (name: ControlIcon): SVGSVGElement => drawIcon(name, controlPaths[name]);

/** An icon of a path in the box. */
export function drawIcon(name: string, d: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", d);
  svg.append(path);
  return svg;
}
