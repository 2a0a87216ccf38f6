/**
 * A training run that is commanded by messages, here or in a worker. Whoever hosts it passes commands on and calls `work`
 * again and again while it says that there is more to do; the session never waits and has no clock but the host's.
 */
import type { Registry } from "../core/registry.js";
import type { TrainCommand, TrainMessage } from "./messages.js";

/** What a session needs of whoever hosts it. */
export interface TrainHost {
  readonly registry: Registry;
  /** Milliseconds, from anywhere. */
  now(): number;
  /** Passes a message on; the buffers may be moved rather than copied. */
  send(message: TrainMessage, buffers: ArrayBuffer[]): void;
  /** Told when there is work again after `work` said there was none: the host then calls `work` soon. */
  wake(): void;
}

export interface TrainSession {
  receive(command: TrainCommand): void;
  /** Works for about 12 ms, tells what came of it, and whether there is more to do. */
  work(): boolean;
}

export type CreateTrainSession = (host: TrainHost) => TrainSession;
