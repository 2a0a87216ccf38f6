/** The part of `<optimizer-race>` that is as any media element: HTMLMediaElement's words, so that players made for videos work with it. */
import { playbackRates } from "./attributes.js";
import { type MediaEvent, Player } from "./player.js";
import { reflecting } from "./reflecting.js";

/** In Node there is no document to be an element of: importing must work all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class RaceMedia extends reflecting(Base) {
  protected readonly player = new Player({
    tell: (event) => this.tellMedia(event),
    reach: (position) => this.reach(position),
    moved: (from, to) => this.moved(from, to),
  });
  #volume = 1;
  #muted = false;

  protected abstract reach(position: number): number;

  protected abstract moved(from: number, to: number): void;

  protected tellMedia(event: MediaEvent): void {
    this.dispatchEvent(new Event(event));
  }

  /** Plays, from the start where it is over. Fulfilled when it plays, rejected where it is paused before or there is nothing to play. */
  play(): Promise<void> {
    return this.player.play();
  }

  pause(): void {
    this.player.pause();
  }

  get paused(): boolean {
    return this.player.paused;
  }

  get ended(): boolean {
    return this.player.ended;
  }

  get seeking(): boolean {
    return this.player.seeking;
  }

  /** HAVE_NOTHING = 0 or HAVE_ENOUGH_DATA = 4. */
  get readyState(): number {
    return this.player.readyState;
  }

  /** In seconds: the step that is shown, divided by the race's steps per second (`rate`, a scenario's own, or 30). */
  get currentTime(): number {
    return this.player.position / this.player.rate;
  }

  set currentTime(seconds: number) {
    this.player.seek(finite(seconds) * this.player.rate);
  }

  /** In seconds at playbackRate 1; NaN while nothing is loaded. */
  get duration(): number {
    return this.player.duration;
  }

  get playbackRate(): number {
    return this.player.playbackRate;
  }

  set playbackRate(rate: number) {
    const { min, max } = playbackRates;
    if (!(finite(rate) >= min && rate <= max))
      throw new DOMException(`got ${rate}, expected ${min} … ${max}`, "NotSupportedError");
    this.player.playbackRate = rate;
    this.setAttribute("playbackrate", String(rate));
  }

  /** How far it is played, in steps with their fractions. */
  get step(): number {
    return this.player.position;
  }

  set step(step: number) {
    this.seekToStep(step);
  }

  /** Goes to a step; those before the race or after it are its ends. */
  seekToStep(step: number): void {
    this.player.seek(finite(step));
  }

  /** All of a race can be sought in. */
  get seekable(): TimeRanges {
    return wholeOf(this.duration);
  }

  get buffered(): TimeRanges {
    return wholeOf(this.duration);
  }

  /** A race is silent; what players want to set of its sound is kept and has no effect. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    if (!(volume >= 0 && volume <= 1)) throw new DOMException(`got ${volume}, expected 0 … 1`, "IndexSizeError");
    this.#volume = volume;
    this.dispatchEvent(new Event("volumechange"));
  }

  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = Boolean(muted);
    this.dispatchEvent(new Event("volumechange"));
  }
}

function finite(number: number): number {
  const value = Number(number);
  if (!Number.isFinite(value)) throw new TypeError(`got ${number}, expected a finite number`);
  return value;
}

function wholeOf(duration: number): TimeRanges {
  const length = Number.isNaN(duration) ? 0 : 1;
  const bound = (end: number) => (index: number) => {
    if (index >= length) throw new DOMException(`got ${index}, expected less than ${length}`, "IndexSizeError");
    return end;
  };
  return { length, start: bound(0), end: bound(duration) };
}
