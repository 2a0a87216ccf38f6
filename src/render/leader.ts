/** The line from a marble to its name, where they are apart. */
import type { Point } from "../core/layout.js";
import type { Rectangle } from "./placeLabels.js";

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** Pixels from a marble's middle to a name from where on the eye needs a line, and that the line keeps from both. */
const apart = 22;
const offMarble = 10;
const offName = 2;

/** From the marble at a place to the nearest point of its name; none where they are side by side. */
export function leaderOf([x, y]: Point, name: Rectangle): Leader | undefined {
  const toX = within(x, name.x, name.width) - x;
  const toY = within(y, name.y, name.height) - y;
  const length = Math.hypot(toX, toY);
  if (!(length > apart)) return undefined;
  const at = (distance: number): Point => [x + (distance / length) * toX, y + (distance / length) * toY];
  return { from: at(offMarble), to: at(length - offName) };
}

/** Whether a leader runs through a box. */
export function runsThrough({ from, to }: Leader, { x, y, width, height }: Rectangle): boolean {
  const [enterX, leaveX] = shares(from[0], to[0], x, x + width);
  const [enterY, leaveY] = shares(from[1], to[1], y, y + height);
  return Math.max(0, enterX, enterY) < Math.min(1, leaveX, leaveY);
}

/** Between which shares of the way from one number to another it lies between two bounds. */
function shares(from: number, to: number, low: number, high: number): readonly [number, number] {
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(a, b), Math.max(a, b)];
}

const within = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length);
