/** The panel's folder on the lanes: one at a time, with what can be done with it and what it is told. */
import type { FolderApi } from "tweakpane";
import { registry } from "../../index.js";
import { identities } from "../../render/identity.js";
import { text } from "../i18n/settings.js";
import { laneNames } from "../laneNames.js";
import { addLane, chooseOptimizer, duplicateLane, type LaneChange, moveLane, removeLane } from "./changes.js";
import type { Changing } from "./fieldGroup.js";
import { LaneButtons } from "./laneButtons.js";
import { LaneColour } from "./laneColour.js";
import { LaneNote, laneOptionText, optimizerOptions } from "./laneNote.js";
import type { LanedRace, LaneStore } from "./laneStore.js";
import { LaneValues } from "./laneValues.js";
import { List, type Option } from "./list.js";
import { place } from "./place.js";

/** What the list of optimizers to add shows; no plug-in has an empty id. */
const nothingYet = { value: "", text: text("panel.choose") };

export class LaneSection {
  readonly folder: FolderApi;
  readonly #editor: Changing<LaneChange>;
  readonly #lanes: List;
  readonly #buttons: LaneButtons;
  readonly #optimizer: List;
  /** There is none where lanes keep the colours of their optimizers. */
  readonly #colour: LaneColour | undefined;
  readonly #note = new LaneNote();
  readonly #values: LaneValues;
  readonly #adding: List;
  readonly #store: LaneStore;
  #index: number;

  /**
   * Shows the highlighted lane first.
   * @param onSelect told when another lane is to be shown
   */
  constructor(folder: FolderApi, editor: Changing<LaneChange>, store: LaneStore, onSelect: () => void) {
    this.folder = folder;
    folder.element.classList.add("lane");
    this.#editor = editor;
    this.#store = store;
    const { race, highlighted } = store.getState();
    const first = race.lanes.findIndex(({ id }) => id === highlighted);
    this.#index = Math.max(0, first);
    this.#lanes = new List(folder, text("panel.laneList"), [], (chosen) => {
      this.#index = Number(chosen);
      onSelect();
    });
    this.#buttons = this.#createButtons();
    place(folder, this.#buttons.element);
    this.#optimizer = new List(folder, text("panel.optimizer"), this.#optimizers, (id) =>
      editor.change(chooseOptimizer(this.#index, id, registry)),
    );
    place(folder, this.#note.element);
    const { element } = this.#optimizer.blade;
    element.querySelector("select")?.setAttribute("aria-describedby", this.#note.element.id);
    this.#colour = store.setColour && this.#createColour(store.setColour);
    if (this.#colour) place(folder, this.#colour.element);
    this.#values = new LaneValues(folder, editor, store);
    this.#adding = new List(folder, text("panel.addLane"), [nothingYet, ...this.#optimizers], (id) => {
      this.#adding.show(nothingYet.value);
      if (id !== nothingYet.value) this.#changeLanes(addLane(id), Number.POSITIVE_INFINITY);
    });
  }

  /** The lane that is shown. */
  get index(): number {
    return this.#index;
  }

  show(race: LanedRace): void {
    const { lanes } = race;
    this.#index = Math.min(this.#index, lanes.length - 1);
    const names = laneNames(lanes);
    const isStepped = this.#isStepped;
    const optimizers = lanes.map(({ optimizer }) => registry.optimizers.get(optimizer));
    this.folder.title = names[this.#index] ?? "";
    this.#showColour(race);
    this.#lanes.show(
      String(this.#index),
      names.map((name, i) => ({ value: String(i), text: laneOptionText(name, optimizers[i], isStepped) })),
    );
    this.#buttons.show(this.#index, lanes.length);
    this.#optimizer.show(lanes[this.#index]?.optimizer ?? "", this.#optimizers);
    this.#note.show(optimizers[this.#index], isStepped);
    this.#adding.show(nothingYet.value, [nothingYet, ...this.#optimizers]);
    this.#values.show(race, this.#index);
  }

  /** Follows the position of the race, which may be another one with every frame. */
  follow(): void {
    this.#values.follow();
  }

  #showColour({ lanes }: LanedRace): void {
    const { colours } = this.#store.getState();
    const colour = identities(lanes, colours)[this.#index]?.colour ?? "";
    this.folder.element.style.setProperty("--lane", colour);
    this.#colour?.show(this.folder.title ?? "", colour, colours.has(this.#id));
  }

  get #isStepped(): boolean {
    return this.#store.isStepped?.() ?? false;
  }

  /** To choose from. */
  get #optimizers(): readonly Option[] {
    const taken = [...registry.optimizers.values()].filter((optimizer) => this.#store.takes?.(optimizer) ?? true);
    return optimizerOptions(taken, this.#isStepped);
  }

  get #id(): string {
    return this.#store.getState().race.lanes[this.#index]?.id ?? "";
  }

  #createColour(set: NonNullable<LaneStore["setColour"]>): LaneColour {
    return new LaneColour({
      choose: (colour) => set(this.#id, colour),
      back: () => set(this.#id, undefined),
    });
  }

  #createButtons(): LaneButtons {
    return new LaneButtons({
      up: () => this.#changeLanes(moveLane(this.#index, -1), this.#index - 1),
      down: () => this.#changeLanes(moveLane(this.#index, 1), this.#index + 1),
      duplicate: () => this.#changeLanes(duplicateLane(this.#index), this.#index + 1),
      remove: () => this.#changeLanes(removeLane(this.#index), Math.max(0, this.#index - 1)),
    });
  }

  /** Changes which lanes there are or their order, and shows another one from then on. */
  #changeLanes(change: LaneChange, index: number): void {
    this.#editor.change(change);
    this.#index = index;
  }
}
