/** The nearest of some colours, exactly. They lie in the order of their green, so that few of them have to be looked at. */

/** The place of the colour that is nearest to one in the cube of red, green and blue; the first of those as near. */
export type Nearest = (red: number, green: number, blue: number) => number;

/** @param colours red, green and blue of each in turn, 0 … 255 */
export function createNearest(colours: ArrayLike<number>): Nearest {
  const places = Uint16Array.from({ length: colours.length / 3 }, (_, place) => place);
  places.sort((one, other) => colours[3 * one + 1] - colours[3 * other + 1]);
  const sorted = Float64Array.from(
    { length: colours.length },
    (_, k) => colours[3 * places[Math.floor(k / 3)] + (k % 3)],
  );
  /** For each whole green, how many colours have less. */
  const less = Uint16Array.from(
    { length: 256 },
    (_, green) => places.findLastIndex((at) => colours[3 * at + 1] < green) + 1,
  );
  return (red, green, blue) => {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    const start = less[Math.floor(green)];
    for (let way = 1; way >= -1; way -= 2) {
      for (let k = way > 0 ? start : start - 1; k >= 0 && k < places.length; k += way) {
        const g = sorted[3 * k + 1] - green;
        if (g * g > least) break;
        const r = sorted[3 * k] - red;
        const b = sorted[3 * k + 2] - blue;
        const distance = r * r + g * g + b * b;
        if (distance > least || (distance === least && places[k] > nearest)) continue;
        least = distance;
        nearest = places[k];
      }
    }
    return nearest;
  };
}
