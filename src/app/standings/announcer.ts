/** Tells those who listen to the page what happens, and no more often than can be listened to. */
import type { Standing } from "../../index.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { countText } from "../numbers.js";

/** Milliseconds from one announcement to the next. */
const pause = 1500;

/** A sentence for every lane that has arrived since. */
export function newArrivals(
  before: readonly Standing[],
  now: readonly Standing[],
  names: ReadonlyMap<string, string>,
): string[] {
  const there = new Set(before.filter(({ status }) => status === "arrived").map(({ lane }) => lane));
  return now
    .filter(({ lane, status }) => status === "arrived" && !there.has(lane))
    .map(({ lane, since }) => text("lane.arrived", { name: names.get(lane) ?? lane, step: countText(since ?? 0) }));
}

let only: Announcer | undefined;

/** The page's own: there is one voice. */
export function announcer(): Announcer {
  only ??= new Announcer();
  return only;
}

class Announcer {
  readonly #region = document.body.appendChild(
    element("p", "visually-hidden announcer", "", { "aria-live": "polite" }),
  );
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What happens by itself: what has happened meanwhile is told together. */
  announce(sentences: readonly string[]): void {
    this.#waiting.push(...sentences);
    if (this.#timer === undefined) this.#speak();
  }

  /** What somebody's doing has come to: the latest takes the place of all that waits. */
  say(sentence: string): void {
    this.#waiting = [];
    this.announce([sentence]);
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.#region.textContent = this.#waiting.join(", ");
    this.#waiting = [];
    this.#timer = setTimeout(() => this.#speak(), pause);
  }
}
