/** Pressing or dragging on a chart goes to the step under the pointer. */
import { actions, type Store } from "../store.js";
import type { Plot } from "./plot.js";

export function seekByPointer(plot: Plot, store: Store): void {
  const { over } = plot;
  const seek = (event: PointerEvent) => {
    actions.seek(store, plot.stepAt(event.clientX - over.getBoundingClientRect().left));
  };
  over.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    over.setPointerCapture(event.pointerId);
    seek(event);
  });
  over.addEventListener("pointermove", (event) => {
    if (over.hasPointerCapture(event.pointerId)) seek(event);
  });
}
