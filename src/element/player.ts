/**
 * Plays a race in the words of `HTMLMediaElement`, without knowing who shows it: time is steps divided by the race's rate. What it
 * does it tells by the names of media events.
 */
export type MediaEvent =
  | "loadedmetadata"
  | "durationchange"
  | "canplay"
  | "play"
  | "playing"
  | "pause"
  | "timeupdate"
  | "seeking"
  | "seeked"
  | "ended"
  | "ratechange"
  | "emptied";

/** As `HTMLMediaElement` counts: nothing is known, or all of it. */
export const [haveNothing, haveEnough] = [0, 4];

/** Milliseconds of playing between two `timeupdate`. */
const pause = 200;

export interface PlayerHost {
  tell(event: MediaEvent): void;
  /** How near to a position the race can be shown now; a swarm is run towards it from frame to frame. */
  reach(position: number): number;
  /** Told where playing has led, before anything that comes of it. */
  moved(from: number, to: number): void;
}

export class Player {
  /** The race's length, and its steps per second. */
  steps = 0;
  rate = 30;
  loop = false;
  readyState = haveNothing;
  /** Whether somebody played it or went somewhere: before that a picture of the whole race is shown. */
  isTouched = false;
  readonly #host: PlayerHost;
  #position = 0;
  #goal: number | undefined;
  #paused = true;
  #playbackRate = 1;
  #untold = 0;
  #waiting: { resolve(): void; reject(reason: unknown): void }[] = [];

  constructor(host: PlayerHost) {
    this.#host = host;
  }

  /** In steps, with the fraction of the way to the next. */
  get position(): number {
    return this.#position;
  }

  get paused(): boolean {
    return this.#paused;
  }

  get seeking(): boolean {
    return this.#goal !== undefined;
  }

  get ended(): boolean {
    return this.readyState !== haveNothing && this.#position >= this.steps && !this.loop;
  }

  get duration(): number {
    return this.readyState === haveNothing ? Number.NaN : this.steps / this.rate;
  }

  get playbackRate(): number {
    return this.#playbackRate;
  }

  set playbackRate(rate: number) {
    if (rate === this.#playbackRate) return;
    this.#playbackRate = rate;
    this.#host.tell("ratechange");
  }

  /** Whether it has anything to do in the next frame. */
  get isActive(): boolean {
    return this.readyState !== haveNothing && (!this.#paused || this.#goal !== undefined);
  }

  /** Has another race to play, from where it was. */
  open(steps: number, rate: number): void {
    const isOther = steps !== this.steps || rate !== this.rate || this.readyState === haveNothing;
    const isFirst = this.readyState === haveNothing;
    [this.steps, this.rate, this.readyState] = [steps, rate, haveEnough];
    this.#approach(Math.min(this.#goal ?? this.#position, steps));
    if (isFirst) this.#host.tell("loadedmetadata");
    if (isOther) this.#host.tell("durationchange");
    if (isFirst) this.#host.tell("canplay");
    if (!this.#paused) this.#begin();
  }

  /** Has nothing to play any more, and is as it was at first.
   *  @param reason given to those who wait for it to play */
  close(reason: DOMException): void {
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
    [this.#paused, this.#goal, this.isTouched] = [true, undefined, false];
    if (this.readyState === haveNothing) return;
    [this.readyState, this.#position] = [haveNothing, 0];
    this.#host.tell("emptied");
  }

  /** Plays from here on, from the start where it is over. Fulfilled when it plays. */
  play(): Promise<void> {
    const isOver = this.readyState !== haveNothing && this.#position >= this.steps;
    if (isOver && this.#paused) this.seek(0);
    this.isTouched = true;
    const played = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    if (this.#paused) {
      this.#paused = false;
      this.#host.tell("play");
    }
    if (this.readyState !== haveNothing) this.#begin();
    return played;
  }

  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    const reason = new DOMException("play() was interrupted by pause()", "AbortError");
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
    this.#host.tell("timeupdate");
    this.#host.tell("pause");
  }

  /** Goes to a step; those before the race or after it are its ends. */
  seek(position: number): void {
    this.isTouched = true;
    const within = Math.max(0, this.readyState === haveNothing ? position : Math.min(position, this.steps));
    if (this.readyState === haveNothing) {
      this.#position = within;
      return;
    }
    this.#goal = within;
    this.#host.tell("seeking");
    this.#approach(within);
  }

  /** Lets time pass: what is wanted comes first. */
  pass(seconds: number): void {
    if (this.readyState === haveNothing) return;
    if (this.#goal !== undefined) this.#approach(this.#goal);
    else if (!this.#paused && this.#position >= this.steps) this.#end();
    else if (!this.#paused) this.#move(seconds);
  }

  #move(seconds: number): void {
    const before = this.#position;
    this.#position = this.#host.reach(Math.min(this.#position + this.rate * this.#playbackRate * seconds, this.steps));
    this.#host.moved(before, this.#position);
    this.#untold += 1000 * seconds;
    if (this.#position >= this.steps && !this.loop) this.#end();
    else if (this.#untold >= pause) {
      this.#untold = 0;
      this.#host.tell("timeupdate");
    }
  }

  #end(): void {
    if (this.loop) {
      this.seek(0);
      return;
    }
    this.#host.tell("timeupdate");
    this.#paused = true;
    this.#host.tell("pause");
    this.#host.tell("ended");
  }

  #approach(goal: number): void {
    this.#position = this.#host.reach(goal);
    if (this.#goal === undefined || this.#position !== goal) return;
    this.#goal = undefined;
    this.#host.tell("timeupdate");
    this.#host.tell("seeked");
  }

  #begin(): void {
    const begun = this.#waiting.splice(0);
    if (begun.length === 0) return;
    this.#host.tell("playing");
    for (const { resolve } of begun) resolve();
  }
}
