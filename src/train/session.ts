/**
 * A training run that is commanded by messages, here or in a worker. Whoever hosts it passes commands on and calls `work`
 * again and again while it says that there is more to do; the session never waits and has no clock but the host's. How
 * its work is cut into portions never changes a number.
 */
import type { Issue } from "../core/issue.js";
import type { Registry } from "../core/registry.js";
import { loadData } from "./createProblem.js";
import { makeTrainer } from "./createTrainer.js";
import type { TrainCommand, TrainMessage } from "./messages.js";
import { OpenRun } from "./openRun.js";
import { parseTrainRun } from "./parseTrainRun.js";
import type { TrainRun } from "./trainRun.js";

/** What a session needs of whoever hosts it. */
export interface TrainHost {
  readonly registry: Registry;
  /** Milliseconds, from anywhere. */
  now(): number;
  /** Passes a message on. The buffers are those of its arrays and nobody else's: they may be moved rather than copied. */
  send(message: TrainMessage, buffers: readonly ArrayBufferLike[]): void;
  /** Told when there is work after `work` said that there was none: the host then calls `work` soon. */
  wake(): void;
}

export class TrainSession {
  readonly #host: TrainHost;
  #inbox: TrainCommand[] = [];
  #open: OpenRun | undefined;
  #isLoading = false;

  constructor(host: TrainHost) {
    this.#host = host;
  }

  receive(command: TrainCommand): void {
    this.#inbox.push(command);
    this.#host.wake();
  }

  /**
   * Carries out what was commanded and works for about 12 ms; a step of all lanes is never divided.
   * @returns after how many milliseconds it wants to work again; nothing where it waits for a command
   */
  work(): number | undefined {
    // What follows a file that is being opened is about that file: it waits until the data are there.
    while (!this.#isLoading && this.#inbox.length > 0) {
      const [command] = this.#inbox;
      this.#inbox = this.#inbox.slice(1);
      if (command.kind === "open") this.#load(command.file);
      else this.#open?.command(command);
    }
    return this.#isLoading ? undefined : this.#open?.work();
  }

  #load(file: unknown): void {
    this.#open = undefined;
    const parsed = parseTrainRun(file, this.#host.registry);
    if (parsed.ok) void this.#fetch(parsed.value);
    else this.#refuse(parsed.issues);
  }

  async #fetch(run: TrainRun): Promise<void> {
    this.#isLoading = true;
    try {
      await loadData(run, this.#host.registry);
      this.#begin(run);
    } catch (error) {
      this.#host.send({ kind: "failed", message: String(error) }, []);
    }
    this.#isLoading = false;
    this.#host.wake();
  }

  #begin(run: TrainRun): void {
    const made = makeTrainer(run, this.#host.registry);
    if (made.ok) this.#open = new OpenRun(made.value, this.#host);
    else this.#refuse(made.issues);
  }

  #refuse(issues: readonly Issue[]): void {
    this.#host.send({ kind: "refused", command: "open", issues }, []);
  }
}
