/** How wide a text is, about, where nothing can measure it: by the widths of a usual sans-serif. */

const narrow = /[ijl.,:;'|!()[\]ftr·−-]/;
const wide = /[mwMW@%—]/;
/** Chinese, Japanese and Korean characters fill a square. */
const square = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;

/** @param size of the font, in pixels */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += partOf(character);
  return width * size;
}

function partOf(character: string): number {
  if (square.test(character)) return 1;
  if (narrow.test(character)) return 0.36;
  return wide.test(character) ? 0.92 : /[A-Z]/.test(character) ? 0.7 : 0.6;
}
