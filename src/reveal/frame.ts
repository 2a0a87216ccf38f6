/** Commands to embed.html in an iframe. It may still be loading: what it has not answered is asked again for a while. */

/** Milliseconds between two times of asking, and how often it is asked. */
const pause = 250;
const most = 80;

export type Command = readonly [method: string, ...args: readonly unknown[]];

/** What ends the asking of a frame. */
const asked = new WeakMap<HTMLIFrameElement, () => void>();
let count = 0;

/**
 * Asks for some commands in turn; what the frame was asked before and has not answered is no longer wanted.
 * @param hear told each answer
 */
export function ask(
  frame: HTMLIFrameElement,
  commands: readonly Command[],
  hear: (result: unknown) => void = () => {},
): void {
  asked.get(frame)?.();
  const waiting = new Set(commands.map(([method, ...args]) => ({ method, args, id: `reveal-${++count}` })));
  const send = () => {
    // Nothing in it is secret, and where the frame has been led to is not known here.
    for (const command of waiting)
      frame.contentWindow?.postMessage({ type: "optimizer-race:command", ...command }, "*");
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || data?.type !== "optimizer-race:result") return;
    for (const command of waiting) if (command.id === data.id && waiting.delete(command)) hear(data.result);
    if (waiting.size === 0) stop();
  };
  let left = most;
  const timer = setInterval(() => (--left > 0 ? send() : stop()), pause);
  const stop = () => {
    clearInterval(timer);
    removeEventListener("message", listen);
  };
  addEventListener("message", listen);
  asked.set(frame, stop);
  send();
}
