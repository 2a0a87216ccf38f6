/** What an element has to know of the page around it: whether it is seen, how large it is, and what its user prefers. */

export interface Watcher {
  /** Told when it comes into view or leaves it. */
  seen(): void;
  /** Told when it is about to come into view. */
  near(): void;
  /** Told when its size, the screen's resolution or the system's theme is another one. */
  changed(): void;
}

/** How far below and above the window an element is about to be seen. */
const nearness = "300px";

const query = (media: string) => globalThis.matchMedia?.(media);

export const prefersDark = (): boolean => query("(prefers-color-scheme: dark)")?.matches ?? false;
export const prefersStillness = (): boolean => query("(prefers-reduced-motion: reduce)")?.matches ?? false;

export class Surroundings {
  isSeen = false;
  readonly #watcher: Watcher;
  #leave: (() => void)[] = [];

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  /** @param sized what is to be told the size of */
  enter(element: Element, sized: Element): void {
    const seen = new IntersectionObserver((entries) => {
      this.isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.#watcher.seen();
    });
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#watcher.near();
      },
      { rootMargin: nearness },
    );
    const size = new ResizeObserver(() => this.#watcher.changed());
    seen.observe(element);
    near.observe(element);
    size.observe(sized);
    this.#leave = [seen, near, size].map((observer) => () => observer.disconnect());
    for (const media of ["(prefers-color-scheme: dark)", `(resolution: ${devicePixelRatio}dppx)`]) {
      const list = matchMedia(media);
      const tell = () => this.#watcher.changed();
      list.addEventListener("change", tell);
      this.#leave.push(() => list.removeEventListener("change", tell));
    }
  }

  leave(): void {
    for (const leave of this.#leave.splice(0)) leave();
    this.isSeen = false;
  }
}
