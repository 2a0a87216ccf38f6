/**
 * Pressing or dragging on a chart goes to the step under the pointer. A finger that goes up or down scrolls the page, so
 * it is heard only once it has tapped or gone sideways.
 */
import { actions, type Store } from "../store.js";
import type { Plot } from "./plot.js";

/** Pixels that a finger goes sideways before it drags. */
const sidewaysDistance = 6;

export function seekByPointer(plot: Plot, store: Store): void {
  const { over } = plot;
  let from: PointerEvent | undefined;
  let dragging = false;
  const seek = (event: PointerEvent) => {
    actions.seek(store, plot.stepAt(event.clientX - over.getBoundingClientRect().left));
  };
  over.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    over.setPointerCapture(event.pointerId);
    from = event;
    dragging = event.pointerType === "mouse";
    if (dragging) seek(event);
  });
  over.addEventListener("pointermove", (event) => {
    if (event.pointerId !== from?.pointerId) return;
    dragging ||= Math.abs(event.clientX - from.clientX) > sidewaysDistance;
    if (dragging) seek(event);
  });
  over.addEventListener("pointerup", (event) => {
    if (event.pointerId === from?.pointerId && !dragging) seek(event);
    from = undefined;
  });
  // The page scrolls.
  over.addEventListener("pointercancel", () => {
    from = undefined;
  });
}
