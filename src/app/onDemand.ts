/**
 * Parts of a page that are loaded when they are asked for. Where that fails the page says so in words, and the next who
 * asks has it tried again: Chromium fetches a module anew after a failure, and who has a browser that does not is told to
 * load the page again.
 */
import { fetchOnce } from "../core/fetchOnce.js";
import { text } from "./i18n/language.js";
import { problemBox } from "./share/problems.js";
import { whenPresent } from "./whenPresent.js";

/** Stylesheets that failed: what loads modules asks for the styles of each only once. */
const lost = new Set<HTMLLinkElement>();
globalThis.addEventListener?.(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") lost.add(target);
  },
  { capture: true },
);

/** Whether the box tells of a part that is missing. */
let isTold = false;

/**
 * @param load imports the part, and no more: what goes wrong in it is told as a failure to load
 * @returns nothing where it could not be loaded, which has been told
 */
export async function onDemand<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    await Promise.all([...lost].map(fetchAgain));
    const loaded = await load();
    if (isTold) problemBox().clear(text("page.notLoaded"));
    isTold = false;
    return loaded;
  } catch (error) {
    console.error(error);
    problemBox().show(text("page.notLoaded"), [text("page.tryAgain")]);
    isTold = true;
    return undefined;
  }
}

/** The same for what is made once of what is loaded, however often it is asked for. */
export function onceOnDemand<T>(make: () => Promise<T>): () => Promise<T | undefined> {
  const { get, load } = fetchOnce(make);
  return () =>
    onDemand(async () => {
      await load();
      return get() as T;
    });
}

/** What is of use as soon as somebody is there; where it could not be loaded then, when the connection is back. */
export function oncePresent<T>(load: () => Promise<T>, use: (loaded: T) => void): void {
  const go = async () => {
    const loaded = await onDemand(load);
    if (loaded) use(loaded);
    else addEventListener("online", go, { once: true });
  };
  whenPresent(go);
}

function fetchAgain(link: HTMLLinkElement): Promise<unknown> {
  lost.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  const loaded = new Promise((resolve, reject) => {
    again.addEventListener("load", resolve);
    again.addEventListener("error", () => reject(new Error(`${again.href} could not be loaded`)));
  });
  link.replaceWith(again);
  return loaded;
}
