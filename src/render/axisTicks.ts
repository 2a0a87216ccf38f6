/** Where the numbers of the axes stand, along the lower and the left edge of a map. */
import { type Camera, seenArea, toPixel } from "./camera.js";
import { ticks } from "./ticks.js";

export interface AxisTick {
  readonly axis: "x" | "y";
  /** Pixels from the left, or from above. */
  readonly at: number;
  readonly text: string;
}

/** Pixels between ticks, about, and kept free at the corners. */
const spacing = 130;
const corner = 26;

export function axisTicks(camera: Camera): readonly AxisTick[] {
  const { width, height } = camera;
  const [xs, ys] = seenArea(camera);
  const across = ticks(xs[0], xs[1], width / spacing).map((x) => tick("x", toPixel(camera, [x, 0])[0], x));
  const up = ticks(ys[0], ys[1], height / spacing).map((y) => tick("y", toPixel(camera, [0, y])[1], y));
  return [
    ...across.filter(({ at }) => at > corner && at < width - corner),
    ...up.filter(({ at }) => at > corner && at < height - corner),
  ];
}

const tick = (axis: "x" | "y", at: number, value: number): AxisTick => ({
  axis,
  at,
  text: String(value).replace("-", "−"),
});
