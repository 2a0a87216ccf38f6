/** What the page that embeds this one says: commands are answered, the rest, as reveal.js sends it, is passed on. Nobody else is heard. */
import type { OptimizerRaceElement } from "../../element/element.js";

/**
 * @param opened when the address has been read: what is said earlier is heard then, in its order
 * @param show what is to be told messages that are no commands, and whether the race has been sent to a step
 */
export function listenToParent(
  race: OptimizerRaceElement,
  opened: Promise<void>,
  show: (message: unknown, isLed: boolean) => void,
): void {
  if (parent === window) return;
  let isLed = false;
  addEventListener("message", async ({ source, data, origin }) => {
    if (source !== parent) return;
    // At once: what comes next is not to overtake it.
    isLed ||= data?.method === "seekToStep";
    await opened;
    const { answer } = await import("./commands.js");
    const answered = await answer(race, data);
    if (answered) parent.postMessage(answered, origin === "null" ? "*" : origin);
    else show(data, isLed);
  });
}
