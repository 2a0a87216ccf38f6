/** What can be chosen of a picture, by the names that links have for it. */

/** What is drawn besides the map, its marbles and their trails. */
export const layerNames = ["minima", "saddles", "arrows", "steepness", "batch", "labels"] as const;
export type LayerName = (typeof layerNames)[number];

/** The layers where none are chosen. */
export const usualLayers: readonly LayerName[] = ["minima", "labels"];

/** The colours of the map; the first are the usual ones. */
export const paletteNames = ["calm", "grey", "terrain", "viridis"] as const;
export type PaletteName = (typeof paletteNames)[number];
export const usualPalette: PaletteName = "calm";
