/**
 * The pictures of cards: drawn once they come into view, one after another and the latest seen first, on another thread
 * where there are any; drawn again where the theme changes.
 */
import { currentTheme, watchTheme } from "../theme.js";
import { drawElsewhere } from "./drawElsewhere.js";
import type { Lesson } from "./lessons.js";

/** Pixels beyond the window from which on a card counts as seen. */
const margin = 200;

interface Card {
  readonly lesson: Pick<Lesson, "kind" | "id">;
  readonly canvas: HTMLCanvasElement;
  /** The theme it is drawn in. */
  drawn?: string;
  isSeen: boolean;
}

export interface Thumbnails {
  add(canvas: HTMLCanvasElement, lesson: Pick<Lesson, "kind" | "id">): void;
}

export function createThumbnails(): Thumbnails {
  const cards = new Map<Element, Card>();
  const draw = drawElsewhere();
  let isBusy = false;

  const drawNext = async () => {
    const theme = currentTheme();
    const next = [...cards.values()].findLast((card) => card.isSeen && card.drawn !== theme);
    if (isBusy || !next) return;
    isBusy = true;
    next.drawn = theme;
    const { picture } = await draw({ kind: next.lesson.kind, id: next.lesson.id, theme });
    if (picture) next.canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
    next.canvas.toggleAttribute("data-drawn", picture !== undefined);
    isBusy = false;
    drawNext();
  };
  const see = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const card = cards.get(target);
      if (card) card.isSeen = isIntersecting;
    }
    drawNext();
  };
  const observer = new IntersectionObserver(see, { rootMargin: `${margin}px` });
  watchTheme(() => drawNext());
  return {
    add(canvas, lesson) {
      cards.set(canvas, { lesson, canvas, isSeen: false });
      observer.observe(canvas);
    },
  };
}
