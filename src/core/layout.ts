/** How parameters lie in memory, and the words for places on a surface. */

/** A flat array of parameters, gradients or optimizer memory. */
export type Reals = Float64Array | Float32Array;

/**
 * The shape of a flat array, coordinate-major: coordinate d of problem i is `array[d * count + i]`.
 * A swarm of marbles is `{dim: 2, count: N}`, a network is `{dim: n, count: 1}`.
 */
export interface Layout {
  readonly dim: number;
  readonly count: number;
}

export type Point = readonly [x: number, y: number];

/** The rectangle a surface is shown on: `[[xMin, xMax], [yMin, yMax]]`. Marbles may leave it. */
export type Domain = readonly [x: Point, y: Point];
