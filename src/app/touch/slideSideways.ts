/**
 * Sliders under a finger: they are moved by a tap or by dragging sideways, and a finger that goes up or down over them scrolls the
 * page. Browsers set a slider as soon as it is touched; here it stays until it is clear what the finger is about.
 */

/** Pixels that a finger goes sideways before it drags. */
const sidewaysDistance = 6;

interface Touched {
  readonly slider: HTMLInputElement;
  readonly pointerId: number;
  readonly x: number;
  /** Its value before it was touched, and the one that the browser would give it. */
  readonly before: string;
  wanted: string;
}

/** For all sliders of the page, also of what is loaded later. */
export function slideSideways(): void {
  let touched: Touched | undefined;
  const settle = () => {
    if (!touched) return;
    const { slider, before, wanted } = touched;
    touched = undefined;
    if (wanted === before) return;
    slider.value = wanted;
    for (const type of ["input", "change"]) slider.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const listen = <T extends keyof DocumentEventMap>(type: T, listener: (event: DocumentEventMap[T]) => void) =>
    document.addEventListener(type, listener, { capture: true, passive: true });
  listen("pointerdown", ({ target, pointerType, isPrimary, pointerId, clientX: x }) => {
    const isSlider = target instanceof HTMLInputElement && target.type === "range";
    if (!isSlider || pointerType === "mouse" || !isPrimary) return;
    touched = { slider: target, pointerId, x, before: target.value, wanted: target.value };
  });
  listen("pointermove", ({ pointerId, clientX }) => {
    if (pointerId === touched?.pointerId && Math.abs(clientX - touched.x) > sidewaysDistance) settle();
  });
  listen("pointerup", ({ pointerId }) => pointerId === touched?.pointerId && settle());
  // The page scrolls.
  listen("pointercancel", ({ pointerId }) => {
    if (pointerId === touched?.pointerId) touched = undefined;
  });
  for (const type of ["input", "change"] as const)
    listen(type, (event) => {
      if (!touched || event.target !== touched.slider) return;
      event.stopImmediatePropagation();
      if (touched.slider.value !== touched.before) touched.wanted = touched.slider.value;
      touched.slider.value = touched.before;
    });
}
