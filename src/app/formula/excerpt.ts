/** The part of a long line that its first problem is in. */

export interface Excerpt {
  readonly text: string;
  /** Where carets stand, in characters from the left of the text. */
  readonly carets: readonly number[];
}

const ellipsis = "…";

/** At most `width` characters of a text around its first column, with those columns (from 1) that lie in it. */
export function excerptOf(text: string, columns: readonly number[], width: number): Excerpt {
  const marks = columns.map((column) => column - 1);
  const last = Math.max(0, text.length + 1 - width);
  const start = Math.min(last, Math.max(0, Math.min(...marks) - Math.floor(width / 2)));
  const end = start + width;
  const before = start > 0 ? ellipsis : "";
  return {
    text: before + text.slice(start, end) + (text.length > end ? ellipsis : ""),
    carets: marks.filter((mark) => mark >= start && mark < end).map((mark) => mark - start + before.length),
  };
}
