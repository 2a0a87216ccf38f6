/** A training session on a thread of its own, or on this one where workers are missing or forbidden. */
import type { TrainCommand, TrainMessage } from "../train/messages.js";

export type Send = (command: TrainCommand) => void;

/** @param tell told what the session tells, after this has returned */
export function connectTraining(tell: (message: TrainMessage) => void): Send {
  const worker = startWorker();
  if (!worker) return connectHere(tell, []);
  /** What a worker that does not come to life has not done. */
  let unheard: TrainCommand[] | undefined = [];
  let send: Send = (command) => {
    unheard?.push(command);
    worker.postMessage(command);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<TrainMessage>) => {
    unheard = undefined;
    tell(data);
  });
  // A policy may forbid a worker only after it was made.
  worker.addEventListener("error", () => {
    if (!unheard) return;
    worker.terminate();
    send = connectHere(tell, unheard);
    unheard = undefined;
  });
  return (command) => send(command);
}

/** What does the work is loaded first; commands wait for it. */
function connectHere(tell: (message: TrainMessage) => void, waiting: readonly TrainCommand[]): Send {
  const host = import("./hostTraining.js").then(({ hostTraining }) => hostTraining(tell));
  const send: Send = (command) => host.then((receive) => receive(command));
  waiting.forEach(send);
  return send;
}

function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./trainWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}
