/** Axis ticks along the lower and left edge of the map. */
import { axisTicks } from "../../render/axisTicks.js";
import type { Camera } from "../../render/camera.js";
import type { Rectangle } from "../../render/placeLabels.js";
import { element } from "../element.js";
import { boxWithin } from "./boxWithin.js";

/** Gives where their numbers are written. */
export function drawAxes(container: HTMLElement, camera: Camera): readonly Rectangle[] {
  const marks = axisTicks(camera).map(({ axis, at, text }) => {
    const mark = element("span", `tick tick-${axis}`, text);
    mark.style.setProperty(axis === "x" ? "left" : "top", `${at.toFixed(1)}px`);
    return mark;
  });
  container.replaceChildren(...marks);
  return marks.map((mark) => boxWithin(container, mark));
}
