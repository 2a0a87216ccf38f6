/** Tells who arrives and who diverges while a race plays: by events, and in words to those who listen to the page. */
import type { RaceEngine } from "../race/createRace.js";
import type { Entry } from "./standingsList.js";

/** Milliseconds in which what happens is said together. */
const together = 1000;

export interface Happening {
  readonly kind: "arrive" | "diverge";
  readonly lane: string;
  readonly name: string;
  readonly step: number;
}

/** What happens after a step and up to another one, in order: when all of a lane's marbles have arrived or diverged. */
export function happeningsBetween(run: RaceEngine, entries: readonly Entry[], from: number, to: number): Happening[] {
  const all = run.lanes.flatMap((lane, l): Happening[] => {
    const [first, last] = [lane.statusAt(from), lane.statusAt(to)];
    const entry = entries[l];
    if (last === "running" || first === last || !entry) return [];
    const step = Math.max(...(last === "arrived" ? lane.arrivedAt : lane.divergedAt));
    return [{ kind: last === "arrived" ? "arrive" : "diverge", lane: entry.id, name: entry.name, step }];
  });
  return all.sort((a, b) => a.step - b.step);
}

export class Happenings {
  readonly #live: HTMLElement;
  readonly #tell: (event: "arrive" | "diverge", detail: object) => void;
  readonly #say: (happening: Happening) => string;
  #run: RaceEngine | undefined;
  #entries: readonly Entry[] = [];
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    live: HTMLElement,
    tell: (event: "arrive" | "diverge", detail: object) => void,
    say: (happening: Happening) => string,
  ) {
    this.#live = live;
    this.#tell = tell;
    this.#say = say;
  }

  watch(run: RaceEngine, entries: readonly Entry[]): void {
    [this.#run, this.#entries] = [run, entries];
  }

  /** Playing has led from one position to another. */
  pass(from: number, to: number): void {
    if (!this.#run || Math.floor(to) === Math.floor(from)) return;
    for (const happening of happeningsBetween(this.#run, this.#entries, Math.floor(from), Math.floor(to))) {
      const { kind, ...detail } = happening;
      this.#tell(kind, detail);
      this.#waiting.push(this.#say(happening));
    }
    if (this.#waiting.length > 0) this.#timer ??= setTimeout(() => this.#speak(), together);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  #speak(): void {
    this.#timer = undefined;
    this.#live.textContent = this.#waiting.splice(0).join(", ");
  }
}
