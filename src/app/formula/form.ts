/** The open editor: what is typed is shown at once, and becomes the race's surface as soon as it is valid and typing rests. */
import { registry } from "../../index.js";
import type { Race } from "../../race/race.js";
import { createSurface } from "../../race/surface.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { actions, type Store } from "../store.js";
import { type Draft, draftOf, type Field, type Reading, readDraft } from "./draft.js";
import { createFields, fieldNames } from "./fields.js";
import { keepDraft } from "./keptDraft.js";
import { createPreview } from "./preview.js";
import { createProblems } from "./problems.js";
import "../style/formula.css";

/** Milliseconds without a keystroke after which the race follows. */
const pause = 150;

const descriptionOf = (field: Field) => `formula-issues-${field}`;

export class FormulaForm {
  readonly #store: Store;
  readonly #fields = createFields();
  readonly #preview = createPreview();
  readonly #problems = createProblems();
  readonly #discard = element("button", "formula-discard", text("formula.discard"), { type: "button" });
  /** Whether the fields hold something that is not the race's surface: typing not yet taken over, or not valid. */
  #edited = false;
  /** What was filled in: its minima hold for its formula only, unless the user has typed them. */
  #filled: Draft | undefined;
  #timer: number | undefined;

  constructor(container: HTMLElement, store: Store) {
    this.#store = store;
    const form = element("form", "formula-form");
    const below = element("div", "formula-below");
    below.append(this.#problems.element, this.#discard, this.#preview.element);
    form.append(this.#fields.element, below);
    form.addEventListener("input", ({ target }) => this.#type(this.#fields.fieldOf(target)));
    form.addEventListener("focusout", () => this.apply());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.apply();
    });
    this.#discard.addEventListener("click", () => {
      this.#fill();
      this.#fields.focus();
    });
    store.subscribe((state, before) => {
      if (!container.hidden && state.race !== before.race) this.#follow();
    });
    addEventListener("pagehide", () => keepDraft(this.#edited ? this.#fields.read() : undefined));
    container.replaceChildren(form);
  }

  /** @param draft what was being typed, where that is to go on */
  open(draft?: Draft): void {
    this.#follow();
    if (draft) this.#resume(draft);
    this.#fields.focus();
  }

  /** Makes what is typed the race's surface, if it is valid. */
  apply(): void {
    clearTimeout(this.#timer);
    if (!this.#edited) return;
    const { race } = this.#read();
    if (!race) return;
    this.#edited = false;
    if (!isSame(race, this.#store.getState().race)) actions.setRace(this.#store, race);
  }

  #read(): Reading {
    return readDraft(this.#fields.read(), this.#store.getState().race);
  }

  #type(field: Field | undefined): void {
    this.#edited = true;
    if (field === "minima") this.#filled = undefined;
    if (field === "formula") this.#fitMinima();
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.apply(), pause);
  }

  #resume(draft: Draft): void {
    this.#fields.write(draft);
    this.#edited = true;
    this.#show();
  }

  /** Takes filled-in minima out when the formula becomes another one, and in again with the formula. */
  #fitMinima(): void {
    if (!this.#filled) return;
    const draft = this.#fields.read();
    const minima = draft.formula === this.#filled.formula ? this.#filled.minima : "";
    this.#fields.write({ ...draft, minima });
  }

  /** Fills in the surface of the race. */
  #fill(): void {
    clearTimeout(this.#timer);
    this.#edited = false;
    const { race, run } = this.#store.getState();
    this.#filled = draftOf(race, run.surface);
    this.#fields.write(this.#filled);
    this.#show();
  }

  /** Fills in a surface that was chosen elsewhere; but nothing that was typed is lost for it. */
  #follow(): void {
    if (this.#edited) return;
    const own = this.#read().race;
    if (!own || !isSame(own, this.#store.getState().race)) this.#fill();
  }

  #show(): void {
    const { formula, issues, race } = this.#read();
    this.#problems.showFormula(this.#fields.read().formula, formula.ok ? [] : formula.issues);
    const invalid = fieldNames.filter((field) => issues[field].length > 0);
    this.#problems.showIssues(new Map(invalid.map((field) => [descriptionOf(field), issues[field]])));
    this.#fields.mark(invalid, descriptionOf);
    this.#discard.hidden = invalid.length === 0;
    this.#preview.element.hidden = !formula.ok;
    if (formula.ok) this.#preview.show(formula.value, race && createSurface(race.surface, registry));
  }
}

const isSame = ({ surface }: Race, other: Race) => JSON.stringify(surface) === JSON.stringify(other.surface);
