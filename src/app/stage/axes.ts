/** Axis ticks along the lower and left edge of the map. */

import { type Camera, seenArea, toPixel } from "../../render/camera.js";
import { ticks } from "../../render/ticks.js";
import { element } from "../element.js";
import { boxWithin } from "./boxWithin.js";
import type { Rectangle } from "./placeLabels.js";

/** Pixels between ticks, about, and kept free at the corners. */
const spacing = 130;
const corner = 26;

/** Gives where their numbers are written. */
export function drawAxes(container: HTMLElement, camera: Camera): readonly Rectangle[] {
  const { width, height } = camera;
  const [xs, ys] = seenArea(camera);
  const marks: HTMLElement[] = [];
  for (const x of ticks(xs[0], xs[1], width / spacing)) {
    const [px] = toPixel(camera, [x, 0]);
    if (px > corner && px < width - corner) marks.push(tick("tick tick-x", x, `left:${px.toFixed(1)}px`));
  }
  for (const y of ticks(ys[0], ys[1], height / spacing)) {
    const [, py] = toPixel(camera, [0, y]);
    if (py > corner && py < height - corner) marks.push(tick("tick tick-y", y, `top:${py.toFixed(1)}px`));
  }
  container.replaceChildren(...marks);
  return marks.map((mark) => boxWithin(container, mark));
}

function tick(className: string, value: number, style: string): HTMLElement {
  const made = element("span", className, String(value).replace("-", "−"));
  made.style.cssText = style;
  return made;
}
