import type { Rectangle } from "../../render/placeLabels.js";

/** Where an element lies within another, in pixels; empty where it is not shown. */
export function boxWithin(outer: Element, inner: Element): Rectangle {
  const { left, top } = outer.getBoundingClientRect();
  const { x, y, width, height } = inner.getBoundingClientRect();
  return { x: x - left, y: y - top, width, height };
}
