/**
 * The palettes a user can choose from, each light and dark; `palette.test.ts` holds what is asked of a new one. Lightness runs
 * the same way in all of them: in the light theme heights are light, in the dark theme valleys glow.
 */
import type { PaletteName } from "../core/picture.js";
import { type Palette, palettes } from "./palette.js";

const { light, dark } = palettes;

export const paletteChoices: Readonly<Record<PaletteName, Readonly<Record<"light" | "dark", Palette>>>> = {
  calm: palettes,
  /** No hue at all: for print, and for those whom colours distract. */
  grey: {
    light: { ...light, map: ["#7a7c7e", "#a4a6a8", "#c7c9cb", "#dfe1e4", "#f0f3f5"], line: "#33373b" },
    dark: { ...dark, map: ["#898c90", "#636669", "#444749", "#2a2d2f", "#1a1c1e"], line: "#e4e8ec" },
  },
  /** Green valleys, sandy heights, as on a hiking map. */
  terrain: {
    light: { ...light, map: ["#65856b", "#9fac8a", "#cdcbaa", "#eee0c4", "#faf1e4"], line: "#4b4630" },
    dark: { ...dark, map: ["#729779", "#5f6c49", "#4e462a", "#382a19", "#231a12"], line: "#f0e6cf", halo: "#100e0b" },
  },
  /** Viridis' hues at even steps of lightness in Oklab, paler than the original so that marbles keep clear of them. */
  viridis: {
    light: { ...light, map: ["#746ca3", "#6e97bb", "#7bc0bb", "#b1dfb1", "#f6f6c0"], line: "#2f3a5c" },
    dark: { ...dark, map: ["#959758", "#4e7f58", "#1b5e5e", "#183755", "#1c1532"], line: "#e6f0d8", halo: "#0b0b14" },
  },
};
