/** A training session at home on some thread: works in turns of about 12 ms and hears commands between them. */
import { registry } from "../index.js";
import { createTrainSession } from "../train/createSession.js";
import type { TrainCommand } from "../train/messages.js";
import type { TrainHost } from "../train/session.js";

/** @returns what takes commands */
export function hostTraining(send: TrainHost["send"]): (command: TrainCommand) => void {
  // A message to oneself comes back behind what has come meanwhile, and without the pause that timers make.
  const turns = new MessageChannel();
  let isWaiting = false;
  const wake = () => {
    if (isWaiting) return;
    isWaiting = true;
    turns.port2.postMessage(undefined);
  };
  const session = createTrainSession({ registry, now: () => performance.now(), send, wake });
  turns.port1.onmessage = () => {
    isWaiting = false;
    if (session.work()) wake();
  };
  return (command) => session.receive(command);
}
