/** The colours of pictures: low in chroma where they fill, so that hue stays the optimizers'; a pair tells its classes apart for all eyes. */
import type { Theme } from "../../theme.js";

export interface PictureColours {
  /** By class: of the ground where it is taken for sure, and of its samples. */
  readonly grounds: readonly string[];
  readonly marks: readonly string[];
  /** Of the ground where nothing is sure. */
  readonly middle: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly rim: string;
}

export const pictureColours: Readonly<Record<Theme, PictureColours>> = {
  light: {
    grounds: ["#9dbad1", "#e3cb9f", "#b5cdb0", "#cdb9d3", "#a8cfcb", "#dfb9b4"],
    marks: ["#2f5d86", "#8f621b", "#3f6f3a", "#6d4a7c", "#1f6f69", "#9a4a41"],
    middle: "#f4f4f0",
    ink: "#17202b",
    soft: "#5d6875",
    line: "#d3d9de",
    rim: "#ffffff",
  },
  dark: {
    grounds: ["#2f5d7c", "#77602f", "#38583a", "#553f5e", "#2a5a57", "#6a3f3a"],
    marks: ["#9ccbee", "#f0cd8c", "#a5d69d", "#d3b1e2", "#8edbd3", "#f0aba2"],
    middle: "#182029",
    ink: "#eef2f6",
    soft: "#97a3b0",
    line: "#35404c",
    rim: "#0d1218",
  },
};
