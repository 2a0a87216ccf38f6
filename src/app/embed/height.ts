/** Tells the parent how high the page wants to be at its width, so that an iframe can be made to fit. */

const heightType = "optimizer-race:height";
/** The controls below the map. */
const controls = 44;
const [least, most] = [240, 720];

/** @param width in CSS pixels */
export const heightFor = (width: number): number =>
  Math.round(Math.min(most, Math.max(least, (width * 9) / 16 + controls)));

/** Posts `{type: "optimizer-race:height", height}` now and whenever the width changes. The height is no secret to anybody. */
export function tellHeight(): void {
  if (parent === window) return;
  let last = 0;
  new ResizeObserver(() => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === last) return;
    last = clientWidth;
    parent.postMessage({ type: heightType, height: heightFor(clientWidth) }, "*");
  }).observe(document.documentElement);
}
