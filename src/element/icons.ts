/** The icons of the controls, as paths in a 20 × 20 box. */
const paths = {
  reset: "M10 4a6 6 0 1 1-5.7 4.1M4 3.5V8h4.5",
  back: "M13.5 5v10L7 10zM5.5 5v10",
  play: "M6.5 4.2v11.6L16 10z",
  pause: "M6.5 4.5v11M13.5 4.5v11",
  loop: "M4 9a5 5 0 0 1 5-4h7M13 2l3 3-3 3M16 11a5 5 0 0 1-5 4H4M7 18l-3-3 3-3",
  step: "M6.5 5v10l6.5-5zM14.5 5v10",
  whole: "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
  table: "M3.5 4.5h13v11h-13zM3.5 8h13M8 8v7.5",
  epoch: "M3.5 5v10l5.5-5zM10 5v10l5.5-5zM17 5v10",
  seed: "M4 4h12v12H4zM7.5 7.5h.01M12.5 7.5h.01M10 10h.01M7.5 12.5h.01M12.5 12.5h.01",
} as const;

export type Icon = keyof typeof paths;

export function createIcon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
