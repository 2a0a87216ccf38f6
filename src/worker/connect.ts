/** A worker, or what it does on this thread where workers are missing or forbidden. */

export interface Line<Command> {
  readonly send: (command: Command) => void;
  /** Ends it, whatever it is doing; nothing is told any more. */
  readonly close: () => void;
}

/** What does the work, on any thread; gives what takes commands. */
export type Host<Command, Message> = (tell: (message: Message) => void) => (command: Command) => void;

/**
 * @param start makes the worker
 * @param here loads what does the same on this thread
 * @param tell told what the worker tells, after this has returned
 */
export function connect<Command, Message>(
  start: () => Worker,
  here: () => Promise<Host<Command, Message>>,
  tell: (message: Message) => void,
): Line<Command> {
  const worker = made(start);
  if (!worker) return connectHere(here, tell, []);
  /** What a worker that does not come to life has not done. */
  let unheard: Command[] | undefined = [];
  let line: Line<Command> = {
    send(command) {
      unheard?.push(command);
      worker.postMessage(command);
    },
    close: () => worker.terminate(),
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    unheard = undefined;
    tell(data);
  });
  // A policy may forbid a worker only after it was made.
  worker.addEventListener("error", () => {
    if (!unheard) return;
    worker.terminate();
    line = connectHere(here, tell, unheard);
    unheard = undefined;
  });
  return { send: (command) => line.send(command), close: () => line.close() };
}

/** What does the work is loaded first; commands wait for it. */
function connectHere<Command, Message>(
  here: () => Promise<Host<Command, Message>>,
  tell: (message: Message) => void,
  waiting: readonly Command[],
): Line<Command> {
  let isOpen = true;
  const host = here().then((open) => open((message) => isOpen && tell(message)));
  const send = (command: Command) => void host.then((receive) => isOpen && receive(command));
  waiting.forEach(send);
  const close = () => {
    isOpen = false;
  };
  return { send, close };
}

function made(start: () => Worker): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return start();
  } catch {
    return undefined;
  }
}
