/** Tells those who listen to the page who has arrived, and no more often than can be listened to. */
import type { Standing } from "../../index.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { countText } from "../numbers.js";

/** Milliseconds from one announcement to the next; arrivals meanwhile are announced together. */
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

export class Announcer {
  readonly element = element("p", "visually-hidden");
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.setAttribute("aria-live", "polite");
  }

  announce(sentences: readonly string[]): void {
    this.#waiting.push(...sentences);
    if (this.#timer === undefined) this.#speak();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.element.textContent = this.#waiting.join(", ");
    this.#waiting = [];
    this.#timer = setTimeout(() => this.#speak(), pause);
  }
}
