/** How wide texts are, measured once: a pen takes longer to measure a name than to draw a marble. */
import type { Pen } from "./pen.js";

const measured = new WeakMap<Pen, Map<string, number>>();

/** Pixels of a text in a font, which are the pen's own. */
export function widthOf(pen: Pen, font: string, text: string): number {
  let widths = measured.get(pen);
  if (!widths) measured.set(pen, (widths = new Map()));
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = font;
    width = pen.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}
