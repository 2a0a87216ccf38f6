/** Where the network is drawn, and the clock that plays its moments one after the other. */
import { element } from "../element.js";
import type { Desk } from "./desk.js";
import { Drawing } from "./drawing/drawing.js";
import { headingOf, sentenceOf } from "./step/sentence.js";
import { type BackpropState, momentOf } from "./store.js";
import { words } from "./words.js";

/** Milliseconds of a moment at the usual speed: signals travel, then what came of them can be read. */
const travel = 650;
const rest = 550;

export const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

export class Stage {
  readonly #desk: Desk;
  readonly #drawing = new Drawing();
  readonly #box = element("div", "net-box");
  #timer = 0;
  /** Whether playing stops before new weights are made: so that what plays by itself changes nothing. */
  #isPreview = false;
  speed = 1;

  constructor(container: HTMLElement, desk: Desk) {
    this.#desk = desk;
    this.#box.append(this.#drawing.element);
    container.append(this.#box);
    new ResizeObserver(() => this.#draw()).observe(this.#box);
    desk.store.subscribe((state, before) => this.#follow(state, before));
  }

  /** Plays the first sample's way forward and back, and stops there. */
  preview(): void {
    if (reducedMotion.matches) return;
    this.#isPreview = true;
    this.#desk.play(true);
  }

  #follow(state: BackpropState, before: BackpropState): void {
    if (!state.playing) this.#isPreview = false;
    const isOther = state.update !== before.update || state.shown !== before.shown;
    if (!isOther && state.playing === before.playing && state.page === before.page) return;
    clearTimeout(this.#timer);
    const isForward = state.shown === (state.update === before.update ? before.shown + 1 : 0);
    if (isOther && isForward && !state.job && !reducedMotion.matches) this.#travel(state);
    else {
      this.#drawing.stop();
      this.#draw();
      this.#goOnAfter(state, rest);
    }
  }

  #travel(state: BackpropState): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#drawing.draw(state, width, height, true);
    const arrive = () => {
      this.#draw();
      this.#goOnAfter(state, rest);
    };
    const isCarried = this.#drawing.signals(state).length > 0;
    if (isCarried) this.#drawing.send(state, travel / this.speed, arrive);
    else {
      this.#drawing.stop();
      this.#draw();
      this.#goOnAfter(state, rest + travel / 2);
    }
  }

  #goOnAfter(state: BackpropState, milliseconds: number): void {
    if (!state.playing) return;
    this.#timer = window.setTimeout(() => {
      const now = this.#desk.store.getState();
      if (!now.playing) return;
      const next = now.moments[now.shown + 1];
      if (this.#isPreview && next?.phase === "update") this.#desk.play(false);
      else this.#desk.step(1);
    }, milliseconds / this.speed);
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height === 0) return;
    const state = this.#desk.store.getState();
    this.#drawing.draw(state, width, height);
    const { sizes } = state.model.exercise.spec;
    const label = words("drawing.label", {
      sizes: sizes.join("-"),
      heading: headingOf(state),
      sentence: sentenceOf(state),
    });
    this.#drawing.element.setAttribute("aria-label", label);
    this.#box.dataset.phase = momentOf(state).phase;
  }
}
