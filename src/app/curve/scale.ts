/** From the curve's numbers to pixels of its picture, and back. */
export interface Scale {
  readonly width: number;
  readonly height: number;
  x(value: number): number;
  y(value: number): number;
  /** The weight at a pixel from the left, with as many decimals as a pixel can tell apart. */
  weightAt(pixel: number): number;
}

export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Kept free at the edges, for ticks, the step below the curve and labels above it. */
const margin = { left: 18, right: 18, top: 44, bottom: 64 };

export function scaleOf({ from, to, low, high }: Frame, width: number, height: number): Scale {
  const across = (width - margin.left - margin.right) / (to - from);
  const up = (height - margin.top - margin.bottom) / (high - low);
  return {
    width,
    height,
    x: (value) => margin.left + (value - from) * across,
    y: (value) => height - margin.bottom - (value - low) * up,
    weightAt(pixel) {
      const decimals = Math.min(12, Math.max(0, Math.ceil(Math.log10(across))));
      return Number((from + (pixel - margin.left) / across).toFixed(decimals));
    },
  };
}

/** Whether a place can be drawn: far outside numbers would be cut by the renderer anyway. */
export const isDrawable = (x: number, y: number): boolean => Math.abs(x) < 1e5 && Math.abs(y) < 1e5;

/** A line through places, broken where one cannot be drawn. */
export function pathOf(places: readonly (readonly [number, number])[]): string {
  let path = "";
  let isPen = false;
  for (const [x, y] of places) {
    const can = isDrawable(x, y);
    if (can) path += `${isPen ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    isPen = can;
  }
  return path;
}
