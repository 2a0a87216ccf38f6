/** What lies over what on a page, as a reader sees it. */
import type { Page } from "playwright-core";

/**
 * Pairs of texts that are written over each other, in words. A text counts where it is seen: not what is hidden, scrolled
 * away or covered, nor the parts of one formula, which belong together.
 */
export function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What ignores the pointer would not be found under a point.
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = "* { pointer-events: auto !important; }";
    const seen: { readonly element: Element; readonly text: string; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest("option, math, .visually-hidden, script, style, svg")) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (found && (found === element || element.contains(found) || found.contains(element)))
          seen.push({ element, text, box });
      }
    }
    style.remove();
    const pairs: string[] = [];
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Line boxes are a little taller than their letters.
        if (a.element !== b.element && across > 1 && down > 4) pairs.push(`"${a.text}" over "${b.text}"`);
      }
    }
    return pairs;
  });
}

/** Texts that are cut off: wider than the box that hides what sticks out, or than the window where nothing can be scrolled. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInScroller = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === "auto" || isInScroller(element.parentElement));
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!own || !element.checkVisibility() || element.closest(".visually-hidden, select, math, svg")) continue;
      const hides = getComputedStyle(element).overflowX !== "visible";
      const outside = element.getBoundingClientRect().right > innerWidth + 1 && !isInScroller(element);
      if ((hides && element.scrollWidth > element.clientWidth + 1) || outside) cut.push(element.textContent ?? "");
    }
    return cut;
  });
}

/**
 * What has moved without anybody touching the page, and by how much (the browser's layout-shift entries). The rows of the
 * standings may: their order is what they tell.
 */
export function layoutShifts(page: Page): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const elementOf = (node?: Node) => (node instanceof Element ? node : node?.parentElement);
        const nameOf = (node?: Node) => elementOf(node)?.outerHTML.slice(0, 60);
        const inStandings = (node?: Node) => elementOf(node)?.closest(".standings-list");
        new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput);
          resolve(
            shifts.flatMap(({ value, sources }) =>
              sources
                .filter(({ node }) => !inStandings(node))
                .map(
                  ({ node, previousRect: a, currentRect: b }) =>
                    `${value.toFixed(5)} ${nameOf(node)} from ${a.x},${a.y} ${a.width}×${a.height} to ${b.x},${b.y} ${b.width}×${b.height}`,
                ),
            ),
          );
        }).observe({ type: "layout-shift", buffered: true });
        // Where nothing has moved, nothing is observed.
        setTimeout(() => resolve([]), 300);
      }),
  );
}
