/** What shows that somebody is there: a page that is only looked at, or preloaded, does without what this waits for. */
const signs = ["pointermove", "pointerdown", "wheel", "keydown", "focusin"] as const;

/** Calls back once, at the first sign of somebody. */
export function whenPresent(callback: () => void): void {
  const found = () => {
    for (const sign of signs) removeEventListener(sign, found, { capture: true });
    callback();
  };
  for (const sign of signs) addEventListener(sign, found, { capture: true, passive: true });
}
