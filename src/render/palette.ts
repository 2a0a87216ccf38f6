/** The colours of a map: low in chroma, so that only the marbles carry hue. */
export interface Palette {
  /** From the valley to the heights, `#rrggbb`, evenly spaced in height. */
  readonly map: readonly [string, string, string, string, string];
  readonly line: string;
  /** How strong contour lines and relief shading are, 0 … 1. */
  readonly lineStrength: number;
  readonly relief: number;
  /** Where the loss is not a number. */
  readonly nothing: string;
  readonly halo: string;
  readonly ink: string;
}

/** The usual palette in both themes. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    map: ["#5c80a0", "#8fabc0", "#b9cdd9", "#d9e4e9", "#f0f3f3"],
    line: "#2f4a63",
    lineStrength: 0.26,
    relief: 0.55,
    nothing: "#e6e2dd",
    halo: "#ffffff",
    ink: "#17202b",
  },
  dark: {
    map: ["#5c96b2", "#3b6c8a", "#26496a", "#182e47", "#111d2c"],
    line: "#cfe6f5",
    lineStrength: 0.17,
    relief: 0.5,
    nothing: "#221f24",
    halo: "#0b1118",
    ink: "#eef2f6",
  },
};

/** A `#rrggbb` colour as three numbers, 0 … 1. */
export function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
