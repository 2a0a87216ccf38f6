/** A picture's pixels as words in memory's order, red, green, blue, alpha; in place. */
export const pixelsOf = ({ buffer, byteOffset, length }: Uint8ClampedArray) =>
  new Uint32Array(buffer, byteOffset, length / 4);

/** The squared distance of two such pixels' colours, 0 … 3 · 255². */
export function distanceOf(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}
