/** Which part of the plane is seen: equal scales on both axes, y upwards. Pixels are CSS pixels from the upper left. */
import type { Domain, Point } from "../core/layout.js";

export interface Camera {
  readonly centre: Point;
  /** Plane units per pixel. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export function toPixel({ centre, scale, width, height }: Camera, [x, y]: Point): Point {
  return [width / 2 + (x - centre[0]) / scale, height / 2 - (y - centre[1]) / scale];
}

export function toPlane({ centre, scale, width, height }: Camera, [px, py]: Point): Point {
  return [centre[0] + (px - width / 2) * scale, centre[1] - (py - height / 2) * scale];
}

/** The rectangle of the plane that is seen. */
export function seenArea({ centre: [x, y], scale, width, height }: Camera): Domain {
  const halfX = (width / 2) * scale;
  const halfY = (height / 2) * scale;
  return [
    [x - halfX, x + halfX],
    [y - halfY, y + halfY],
  ];
}

/** The closest look at an area that shows all of it, `margin` pixels from the edges. */
export function fitCamera(area: Domain, width: number, height: number, margin: number): Camera {
  const [[x0, x1], [y0, y1]] = area;
  const across = Math.max(width - 2 * margin, width / 2);
  const up = Math.max(height - 2 * margin, height / 2);
  const scale = Math.max((x1 - x0) / across, (y1 - y0) / up);
  return { centre: [(x0 + x1) / 2, (y0 + y1) / 2], scale, width, height };
}

/** The smallest rectangle round some points that is no smaller than `least` on either axis; others are left out. */
export function areaAround(points: Iterable<Point>, least: number): Domain {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  if (x0 > x1) [x0, x1, y0, y1] = [0, 0, 0, 0];
  return [atLeast(x0, x1, least), atLeast(y0, y1, least)];
}

function atLeast(low: number, high: number, least: number): Point {
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** Plane units per pixel can be no smaller or larger: single precision, which draws, would show. */
const finest = 1e-7;
const coarsest = 1e7;

/** The camera nearer by a factor, with the plane's point under a pixel staying there. */
export function zoomed(camera: Camera, factor: number, pixel: Point): Camera {
  const reach = Math.max(Math.abs(camera.centre[0]), Math.abs(camera.centre[1]), 1);
  const scale = Math.min(Math.max(camera.scale / factor, finest * reach), coarsest);
  const [x, y] = toPlane(camera, pixel);
  const centre: Point = [x - (pixel[0] - camera.width / 2) * scale, y + (pixel[1] - camera.height / 2) * scale];
  return { ...camera, centre, scale };
}
