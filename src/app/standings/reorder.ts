/** Puts the rows of a list in another order, each sliding to its new place; rows that come in are there at once. */

const duration = 150;

export function reorder(list: HTMLElement, rows: readonly HTMLElement[]): void {
  if (rows.every((row, i) => list.children[i] === row)) return;
  const before = rows.map((row) => (row.parentElement === list ? row.offsetTop : undefined));
  place(list, rows);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  rows.forEach((row, i) => {
    const offset = (before[i] ?? row.offsetTop) - row.offsetTop;
    if (offset === 0 || !row.animate) return;
    row.animate([{ transform: `translateY(${offset}px)` }, { transform: "none" }], { duration, easing: "ease-out" });
  });
}

/** Moves all rows round the focused one: an element that is moved loses the focus. */
function place(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const fixed = rows.find((row) => row.contains(document.activeElement)) ?? rows[0];
  if (!fixed) return;
  const at = rows.indexOf(fixed);
  if (fixed.parentElement !== list) list.append(fixed);
  for (const row of rows.slice(0, at)) list.insertBefore(row, fixed);
  list.append(...rows.slice(at + 1));
}
