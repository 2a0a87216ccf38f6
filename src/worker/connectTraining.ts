/** A training session on a thread of its own, or on this one where workers are missing or forbidden. */
import type { TrainCommand, TrainMessage } from "../train/messages.js";
import { connect } from "./connect.js";

export type Send = (command: TrainCommand) => void;

/** @param tell told what the session tells, after this has returned */
export function connectTraining(tell: (message: TrainMessage) => void): Send {
  const start = () => new Worker(new URL("./trainWorker.ts", import.meta.url), { type: "module" });
  const here = async () => (await import("./hostTraining.js")).hostTraining;
  return connect(start, here, tell).send;
}
