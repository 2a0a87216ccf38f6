/** How far apart two colours look, to most eyes and to colour-blind ones. */
import { rgb } from "../src/render/palette.js";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What is left of linear red, green and blue: Machado, Oliveira and Fernandes 2009, table 1, at full severity. */
export const visions: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Oklab: bottosson.github.io/posts/oklab.
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toOklab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Red, green and blue as a screen is told them, 0 … 1. */
export type Colour = Triple;

export const colourOf = (hex: string): Colour => rgb(hex);

/** What is seen where one colour covers a part of another. */
export const mixed = (over: Colour, under: Colour, part: number): Colour =>
  over.map((channel, k) => part * channel + (1 - part) * under[k]) as unknown as Colour;

/** Lightness, 0 … 1, and the two opponent axes. */
export function oklab(colour: Colour, vision: Matrix = visions.full): Triple {
  const seen = times(vision, map(colour, linear));
  const cones = times(
    toCones,
    map(seen, (part) => Math.min(1, Math.max(0, part))),
  );
  return times(toOklab, map(cones, Math.cbrt));
}

/** A hundred times the distance in Oklab: 2 is just noticed, black and white are 100 apart. */
export function difference(a: Colour, b: Colour, vision: Matrix): number {
  const [one, other] = [oklab(a, vision), oklab(b, vision)];
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const map = ([a, b, c]: Triple, f: (part: number) => number): Triple => [f(a), f(b), f(c)];

const times = (rows: Matrix, [x, y, z]: Triple): Triple =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
