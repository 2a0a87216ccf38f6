/** A session's plane: told as it was asked for, then sampled point by point, then raced on. */
import type { Registry } from "../core/registry.js";
import { parseRace } from "../race/parseRace.js";
import type { TrainMessage } from "./messages.js";
import { planeLosses } from "./planeLosses.js";
import { raceOnPlane } from "./planeRace.js";
import { type PlaneChoice, planeOfRun, type RunPlane } from "./runPlane.js";
import type { Trainer } from "./trainer.js";

export class PlaneWork {
  readonly #trainer: Trainer;
  readonly #send: (message: TrainMessage) => void;
  #plane: Omit<RunPlane, "lanes"> | undefined;
  #losses: ReturnType<typeof planeLosses> | undefined;

  /** @param send may take the buffers of what it sends */
  constructor(trainer: Trainer, send: (message: TrainMessage) => void) {
    this.#trainer = trainer;
    this.#send = send;
  }

  /** Whether there are points left to be sampled. */
  get isSampling(): boolean {
    return this.#losses !== undefined;
  }

  /** Without a choice there is no plane any more. */
  choose(choice: PlaneChoice | undefined): void {
    this.#plane = undefined;
    this.#losses = undefined;
    const made = choice && planeOfRun(this.#trainer, choice);
    if (made && !made.ok) this.#send({ kind: "refused", command: "plane", issues: made.issues });
    if (!made?.ok) return;
    const { origin, directions, ...plane } = made.value;
    this.#plane = { origin, directions, ...plane };
    this.#losses = planeLosses(this.#trainer.problem, this.#plane);
    this.#send({ kind: "plane", plane });
  }

  /** Samples a point; tells whether there was one left. */
  sample(): boolean {
    const next = this.#losses?.next();
    if (!next || next.done) {
      this.#losses = undefined;
      return false;
    }
    const { landscape, share } = next.value;
    if (landscape) this.#send({ kind: "planeLosses", landscape, share });
    return true;
  }

  sendRace(name: string, registry: Registry): void {
    if (!this.#plane) return;
    const parsed = parseRace(raceOnPlane(this.#trainer, this.#plane, name), registry);
    if (parsed.ok) this.#send({ kind: "planeRace", race: parsed.value });
    else this.#send({ kind: "refused", command: "planeRace", issues: parsed.issues });
  }
}
