/** Pairs of numbers for shaders to fetch by index: places of marbles, iterates of trails. */
import { BufferImageSource } from "pixi.js";

/** Texels in a row; pair i lies at column i % width of row ⌊i / width⌋. */
export const pairTextureWidth = 1024;

/** A texture with room for so many pairs. Its `resource` is a Float32Array, to be filled and then told by `update()`. */
export function createPairTexture(pairs: number): BufferImageSource {
  const rows = Math.max(1, Math.ceil(pairs / pairTextureWidth));
  return new BufferImageSource({
    resource: new Float32Array(2 * pairTextureWidth * rows),
    width: pairTextureWidth,
    height: rows,
    format: "rg32float",
    // Never filtered: without an extension a filtered float texture reads as zero.
    scaleMode: "nearest",
    alphaMode: "no-premultiply-alpha",
  });
}

/** GLSL: the pair at an index of a pair texture. */
export const fetchPair = `
vec2 fetchPair(sampler2D pairs, int index) {
  return texelFetch(pairs, ivec2(index % ${pairTextureWidth}, index / ${pairTextureWidth}), 0).rg;
}`;
