/** The icons of the pages: those of the controls, and their own. */
import { controlPaths, drawIcon } from "../element/icons.js";

const paths = {
  ...controlPaths,
  whole: "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
  table: "M3.5 4.5h13v11h-13zM3.5 8h13M8 8v7.5",
  epoch: "M3.5 5v10l5.5-5zM10 5v10l5.5-5zM17 5v10",
  seed: "M4 4h12v12H4zM7.5 7.5h.01M12.5 7.5h.01M10 10h.01M7.5 12.5h.01M12.5 12.5h.01",
  full: "M11.5 3.5h5v5M16.5 3.5l-5.5 5.5M8.5 16.5h-5v-5M3.5 16.5l5.5-5.5",
} as const;

export type Icon = keyof typeof paths;

export const createIcon = (name: Icon): SVGSVGElement => drawIcon(name, paths[name]);
