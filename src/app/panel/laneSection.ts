/** The panel's folder on the lanes: one at a time, with its optimizer, hyperparameters and schedule. */
import type { ButtonApi, FolderApi } from "tweakpane";
import { registry } from "../../index.js";
import type { Race, RaceLane } from "../../race/race.js";
import { identities } from "../../render/identity.js";
import { laneNames } from "../laneNames.js";
import {
  addLane,
  type Change,
  chooseOptimizer,
  duplicateLane,
  isScheduled,
  removeLane,
  setSchedule,
} from "./changes.js";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { hyperparameterFields, scheduleFields } from "./fields.js";
import { List, optionsOf } from "./list.js";
import type { Section } from "./section.js";

/** The hyperparameter whose schedule can be chosen here. */
const rate = "learningRate";
const constant = "constant";
/** What the list of optimizers to add shows; no plug-in has an empty id. */
const nothingYet = { value: "", text: "choose an optimizer" };

export class LaneSection implements Section {
  readonly folder: FolderApi;
  readonly #editor: Editor;
  readonly #lanes: List;
  readonly #optimizer: List;
  readonly #hyperparameters: FieldGroup;
  readonly #schedule: List;
  readonly #scheduleParams: FieldGroup;
  readonly #remove: ButtonApi;
  readonly #onSelect: () => void;
  #index: number;

  /**
   * @param index the lane that is shown first
   * @param onSelect told when another lane is to be shown
   */
  constructor(folder: FolderApi, editor: Editor, index: number, onSelect: () => void) {
    this.folder = folder;
    folder.element.classList.add("lane");
    this.#editor = editor;
    this.#index = index;
    this.#onSelect = onSelect;
    const optimizers = optionsOf(registry.optimizers);
    this.#lanes = new List(folder, "lane", [], (chosen) => this.#select(Number(chosen)));
    this.#optimizer = new List(folder, "optimizer", optimizers, (id) =>
      editor.change(chooseOptimizer(this.#index, id, registry)),
    );
    this.#hyperparameters = new FieldGroup(folder, editor, this.#optimizer.blade);
    this.#schedule = new List(folder, "schedule", optionsOf(registry.schedules), (id) =>
      editor.change(setSchedule(this.#index, rate, id === constant ? undefined : id, registry)),
    );
    this.#scheduleParams = new FieldGroup(folder, editor, this.#schedule.blade);
    folder
      .addButton({ title: "Duplicate" })
      .on("click", () => this.#changeLanes(duplicateLane(this.#index), this.#index + 1));
    this.#remove = folder.addButton({ title: "Remove" });
    this.#remove.on("click", () => this.#changeLanes(removeLane(this.#index), Math.max(0, this.#index - 1)));
    const adding = new List(folder, "add a lane", [nothingYet, ...optimizers], (id) => {
      adding.show(nothingYet.value);
      if (id !== nothingYet.value) this.#changeLanes(addLane(id), Number.POSITIVE_INFINITY);
    });
  }

  /** The lane that is shown. */
  get index(): number {
    return this.#index;
  }

  show(race: Race): void {
    const { lanes } = race;
    this.#index = Math.min(this.#index, lanes.length - 1);
    const names = laneNames(lanes);
    const options = names.map((text, i) => ({ value: String(i), text }));
    this.folder.title = names[this.#index] ?? "";
    this.folder.element.style.setProperty("--lane", identities(lanes)[this.#index]?.colour ?? "");
    this.#lanes.show(String(this.#index), options);
    this.#remove.disabled = lanes.length === 1;
    const lane = lanes[this.#index];
    if (lane) this.#showLane(race, lane);
  }

  #showLane(race: Race, { optimizer, hyperparameters }: RaceLane): void {
    this.#optimizer.show(optimizer);
    this.#hyperparameters.show(race, hyperparameterFields(race, this.#index, registry));
    const value = hyperparameters[rate];
    this.#schedule.show(isScheduled(value) ? value.schedule : constant);
    this.#schedule.blade.hidden = !Object.hasOwn(registry.optimizers.get(optimizer)?.params ?? {}, rate);
    this.#scheduleParams.show(race, scheduleFields(race, this.#index, rate, registry));
  }

  #select(index: number): void {
    this.#index = index;
    this.#onSelect();
  }

  /** Changes which lanes there are, and shows another one from then on. */
  #changeLanes(change: Change, index: number): void {
    this.#editor.change(change);
    this.#index = index;
  }
}
