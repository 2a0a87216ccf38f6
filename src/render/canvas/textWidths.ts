/** How wide texts are, measured once: a pen takes longer to measure a name than to draw a marble. */
import type { Pen } from "./pen.js";

const measured = new WeakMap<Pen, Map<string, number>>();

/** Pixels of a text in a font, which are the pen's own. */
export function widthOf(pen: Pen, font: string, text: string): number {
  const widths = measured.get(pen) ?? new Map<string, number>();
  measured.set(pen, widths);
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}
