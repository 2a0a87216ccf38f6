/** A training session at home on some thread: works in turns of about 12 ms and hears commands between them. */

import type { TrainCommand, TrainMessage } from "../train/messages.js";
import { TrainSession } from "../train/session.js";
import { registry } from "../training.js";

/** @returns what takes commands */
export function hostTraining(
  send: (message: TrainMessage, buffers: readonly ArrayBufferLike[]) => void,
): (command: TrainCommand) => void {
  // A message to oneself comes back behind what has come meanwhile, and without the pause that timers make.
  const turns = new MessageChannel();
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    clearTimeout(timer);
    if (isDue) return;
    isDue = true;
    turns.port2.postMessage(undefined);
  };
  const session = new TrainSession({ registry, now: () => performance.now(), send, wake });
  turns.port1.onmessage = () => {
    isDue = false;
    const pause = session.work();
    if (pause === undefined) return;
    if (pause > 0) timer = setTimeout(wake, pause);
    else wake();
  };
  return (command) => session.receive(command);
}
