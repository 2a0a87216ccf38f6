/** The notice of long work over the map: what is computed, how far it is, about how long it takes, and a way to cancel it. */
import { element } from "../element.js";
import { computingText } from "../i18n/computingTexts.js";
import { countText } from "../numbers.js";
import { actions, type State, type Store } from "../store.js";
import { secondsLeft, type Work, workOf } from "./work.js";

/** Work that is over sooner is not worth a word, in milliseconds; and so long its pace is watched before it is told. */
const delay = 250;

export function mountNotice(map: HTMLElement, store: Store): void {
  const notice = new Notice(store);
  map.append(notice.element);
  notice.update();
  store.subscribe(() => notice.update());
}

class Notice {
  readonly element = element("div", "computing");
  readonly #words = element("span", "", "", { role: "status" });
  readonly #left = element("span", "computing-left");
  readonly #bar = element("progress", "computing-bar", "", {
    max: "1",
    "aria-label": computingText("computing.progress"),
  });
  readonly #button = element("button", "computing-button", "", { type: "button" });
  #begun: Begun | undefined;
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    this.element.hidden = true;
    this.element.append(this.#words, this.#left, this.#bar, this.#button);
    this.#button.addEventListener("click", () => (store.getState().stopped ? actions.goOn : actions.stop)(store));
    // A click here means the button and not the map.
    for (const type of ["pointerdown", "click", "dblclick"])
      this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  update(): void {
    const state = this.#store.getState();
    const work = workOf(state);
    if (work && this.#isOther(work, state)) this.#begin(work, state);
    else if (!work) this.#begun = undefined;
    const milliseconds = this.#begun ? performance.now() - this.#begun.at : 0;
    this.element.hidden = !work || (!work.stopped && milliseconds < delay);
    if (work && !this.element.hidden) this.#show(work, milliseconds / 1000);
  }

  /** Another race, another goal, or one further back. */
  #isOther({ at, to, stopped }: Work, { run }: State): boolean {
    const begun = this.#begun;
    return begun?.run !== run || begun.to !== to || begun.stopped !== stopped || at < begun.from;
  }

  #begin({ at, to, stopped }: Work, { run }: State): void {
    this.#begun = { run, to, stopped, from: at, at: performance.now() };
    setTimeout(() => this.update(), delay);
  }

  #show(work: Work, seconds: number): void {
    const { at, to, stopped, words } = work;
    const left = stopped ? undefined : secondsLeft(work, this.#begun?.from ?? at, seconds);
    setText(this.#words, words);
    setText(this.#left, left === undefined ? "" : leftText(left));
    setText(this.#button, computingText(stopped ? "computing.goOn" : "computing.cancel"));
    this.#bar.value = at / to;
  }
}

interface Begun {
  readonly run: State["run"];
  readonly to: number;
  readonly stopped: boolean;
  /** The step and the time, in milliseconds, when it was first seen. */
  readonly from: number;
  readonly at: number;
}

const leftText = (seconds: number) =>
  computingText("computing.left", { seconds: countText(Math.max(1, Math.round(seconds))) });

/** Leaves the document alone where nothing changes, so that only news are read out. */
function setText(target: HTMLElement, words: string): void {
  if (target.textContent !== words) target.textContent = words;
}
