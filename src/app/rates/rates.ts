/**
 * Learning rates decide a race, so how they were chosen is said: own, as set for each lane; matched, one for all; tuned,
 * each lane's best out of an equal budget.
 */
import { registry } from "../../index.js";
import type { Race } from "../../race/race.js";
import { matchedRates } from "../../race/rates.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { ruleLine } from "../i18n/sentences.js";
import { laneNames } from "../laneNames.js";
import { settingText } from "../numbers.js";
import { announcer } from "../standings/announcer.js";
import { actions, type State, type Store } from "../store.js";
import { commonRate, ratesOf, withRatesOf } from "./ownRates.js";
import { isQuicklyTuned, runTuning, type TuningRun } from "./runTuning.js";

const modes = ["own", "matched", "tuned"] as const;
type Mode = (typeof modes)[number];

/** The rate all lanes get first when they are matched: what adaptive rules like, and plain ones survive. */
const firstMatched = 0.01;
/** The matched rate's slider: decades from 1e-5 to 10. */
const [lowest, highest] = [-5, 1];

export function mountRates(container: HTMLElement, store: Store): void {
  const view = new RatesView(container, store);
  store.subscribe((state, before) => view.update(state, before));
}

class RatesView {
  readonly #store: Store;
  readonly #buttons = new Map<Mode, HTMLButtonElement>();
  readonly #slider = element("input", "rates-slider", "", {
    type: "range",
    step: "0.05",
    "aria-label": text("rates.slider"),
  });
  readonly #words = element("p", "rates-words", "", { role: "status" });
  readonly #details = element("details", "rates-details");
  readonly #rule = element("p", "rates-rule");
  #mode: Mode = "own";
  #own: Race;
  #tuning: TuningRun | undefined;
  /** The race this control has set last: any other is somebody else's change. */
  #mine: Race | undefined;

  constructor(container: HTMLElement, store: Store) {
    this.#store = store;
    this.#own = store.getState().race;
    const head = element("div", "rates-head");
    const group = element("div", "segments", "", { role: "group", "aria-label": text("rates.heading") });
    for (const mode of modes) {
      const button = element("button", "segment", text(`rates.${mode}`), { type: "button" });
      button.addEventListener("click", () => this.#choose(mode));
      this.#buttons.set(mode, button);
      group.append(button);
    }
    head.append(element("h2", "side-heading", text("rates.heading")), group);
    this.#slider.min = String(lowest);
    this.#slider.max = String(highest);
    this.#slider.addEventListener("input", () => this.#match(10 ** this.#slider.valueAsNumber));
    this.#details.append(element("summary", "", text("rates.how")), this.#rule);
    this.#details.hidden = true;
    container.append(head, this.#slider, this.#words, this.#details);
    this.#show();
  }

  /** Follows changes made elsewhere; a newly chosen surface is tuned, so that every surface gives a good race. */
  update(state: State, before: State): void {
    if (state.race === before.race || state.race === this.#mine) return;
    this.#tuning?.cancel();
    this.#tuning = undefined;
    // What a link, a file or the way back shows has rates of its own.
    const isOpened = state.race === state.opened;
    const newSurface = JSON.stringify(state.race.surface) !== JSON.stringify(before.race.surface);
    const chosenHere =
      newSurface && !isOpened && !state.scenario && "id" in state.race.surface && sameLanes(state.race, before.race);
    if (chosenHere && isQuicklyTuned(state.race)) this.#tune((race) => this.#start(race));
    else if (chosenHere) this.#start(state.race);
    else if (this.#mode !== "own" && (isOpened || ratesChanged(state.race, before.race))) this.#setMode("own");
    if (this.#mode === "own") this.#own = state.race;
  }

  #choose(mode: Mode): void {
    if (mode === this.#mode && mode !== "tuned") return;
    this.#tuning?.cancel();
    if (this.#mode === "own") this.#own = this.#store.getState().race;
    if (mode === "tuned") this.#tune((race) => this.#setRace(race));
    else if (mode === "matched") this.#match(commonRate(this.#store.getState().race) ?? firstMatched);
    else {
      this.#setRace(withRatesOf(this.#store.getState().race, this.#own));
      this.#setMode("own");
    }
  }

  #match(rate: number): void {
    const rounded = Number(rate.toPrecision(3));
    this.#setRace(matchedRates(this.#store.getState().race, rounded, registry));
    this.#setMode("matched", text("rates.one", { rate: rounded }));
    this.#slider.value = String(Math.log10(rounded));
    this.#slider.setAttribute("aria-valuetext", String(rounded));
  }

  #tune(use: (race: Race) => void): void {
    this.#setMode("tuned", text("rates.tuning"));
    // How far it is is not read out, as it would be all the time.
    this.#words.setAttribute("aria-live", "off");
    this.#tuning = runTuning(this.#store.getState().race, {
      progress: (share) => this.#say(text("rates.progress", { percent: Math.round(100 * share) })),
      done: ({ race, rule }) => {
        this.#tuning = undefined;
        use(race);
        announcer().announce([tunedText(race)]);
        this.#say("");
        this.#rule.textContent = ruleLine(rule);
        this.#details.hidden = false;
      },
    });
  }

  #setRace(race: Race): void {
    this.#mine = race;
    actions.setRace(this.#store, race);
  }

  /** A race on a newly chosen surface begins at once. */
  #start(race: Race): void {
    this.#mine = race;
    actions.startRace(this.#store, race, !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  #setMode(mode: Mode, words = ""): void {
    this.#words.removeAttribute("aria-live");
    this.#mode = mode;
    this.#show();
    this.#say(words);
  }

  #say(words: string): void {
    this.#words.textContent = words;
    this.#details.hidden = true;
  }

  #show(): void {
    for (const [mode, button] of this.#buttons) button.setAttribute("aria-pressed", String(mode === this.#mode));
    this.#slider.hidden = this.#mode !== "matched";
  }
}

/** What tuning has come to, for those who listen. */
function tunedText({ lanes }: Race): string {
  const names = laneNames(lanes);
  const rates = lanes.flatMap(({ hyperparameters: { learningRate } }, l) => {
    const rate = typeof learningRate === "object" ? learningRate.base : learningRate;
    return rate === undefined ? [] : [`${names[l]} ${settingText(rate)}`];
  });
  return `${text("rates.tuned")}: ${rates.join(", ")}`;
}

const sameLanes = (a: Race, b: Race) =>
  a.lanes.map(({ id }) => id).join("\n") === b.lanes.map(({ id }) => id).join("\n");

const ratesChanged = (a: Race, b: Race) =>
  JSON.stringify([...ratesOf(a), a.edits]) !== JSON.stringify([...ratesOf(b), b.edits]);
