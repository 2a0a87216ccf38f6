/** What a lane is told: its hyperparameters, the learning rate's schedule and course, and what was recorded. */
import type { BladeApi } from "@tweakpane/core";
import type { FolderApi } from "tweakpane";
import { registry } from "../../index.js";
import type { RaceLane } from "../../race/race.js";
import { label } from "../i18n/labels.js";
import { text } from "../i18n/settings.js";
import { isScheduled, type LaneChange, setSchedule } from "./changes.js";
import { CourseView } from "./courseView.js";
import { EditList } from "./editList.js";
import { heldEdits, heldValue, holdsFrom, type Laned, laneEdits, removeEdit, removeEdits, varies } from "./edits.js";
import { type Changing, FieldGroup } from "./fieldGroup.js";
import { hyperparameterFields, scheduleFields } from "./fields.js";
import type { LanedRace, LaneStore } from "./laneStore.js";
import { List, optionsOf } from "./list.js";
import { place } from "./place.js";
import { RecordingSwitch } from "./recordingSwitch.js";

/** The hyperparameter whose schedule can be chosen here. */
const rate = "learningRate";
const constant = "constant";

export class LaneValues {
  readonly #store: LaneStore;
  readonly #recording: RecordingSwitch;
  readonly #hyperparameters: FieldGroup<Laned, LaneChange>;
  readonly #schedule: List;
  readonly #scheduleParams: FieldGroup<Laned, LaneChange>;
  readonly #course = new CourseView();
  readonly #coursePlace: BladeApi;
  readonly #edits: EditList;
  readonly #editsPlace: BladeApi;
  #index = 0;
  /** How many of the lane's edits come to the values that are shown. */
  #held = 0;

  constructor(folder: FolderApi, editor: Changing<LaneChange>, store: LaneStore) {
    this.#store = store;
    this.#recording = new RecordingSwitch(store);
    this.#hyperparameters = new FieldGroup(folder, editor, place(folder, this.#recording.element));
    this.#schedule = new List(folder, text("panel.schedule"), schedules(), (id) =>
      editor.change(setSchedule(this.#index, rate, id === constant ? undefined : id, registry, this.#from())),
    );
    this.#scheduleParams = new FieldGroup(folder, editor, this.#schedule.blade);
    this.#coursePlace = place(folder, this.#course.element);
    this.#edits = new EditList({
      remove: (at) => editor.change(removeEdit(this.#index, at)),
      removeAll: () => editor.change(removeEdits(this.#index)),
    });
    this.#editsPlace = place(folder, this.#edits.element);
  }

  /** Shows the lane at an index of the race. */
  show(race: LanedRace, index: number): void {
    this.#index = index;
    const lane = race.lanes[index];
    if (!lane) return;
    this.#showValues(race, lane);
    this.#showCourse(race, lane);
    const edits = laneEdits(race, index);
    this.#editsPlace.hidden = edits.length === 0;
    this.#edits.show(edits, lane.optimizer);
    this.follow();
  }

  /** Follows the position and the switch: the values are others only where an edit lies between. */
  follow(): void {
    const state = this.#store.getState();
    const lane = state.race.lanes[this.#index];
    this.#recording.show(state);
    if (!this.#coursePlace.hidden) this.#course.moveTo(state.position);
    if (lane && this.#held !== this.#countHeld(state.race)) this.#showValues(state.race, lane);
  }

  /** What holds where a change would hold from. */
  #showValues(race: LanedRace, { optimizer }: RaceLane): void {
    const from = () => this.#from();
    this.#held = this.#countHeld(race);
    const fields = hyperparameterFields(
      race,
      this.#index,
      registry,
      from,
      () => this.#store.curvature?.() ?? Number.NaN,
    );
    this.#hyperparameters.show(race, fields);
    const value = heldValue(race, this.#index, rate, from());
    this.#schedule.show(isScheduled(value) ? value.schedule : constant);
    this.#schedule.blade.hidden = !rateParam(optimizer);
    this.#scheduleParams.show(race, scheduleFields(race, this.#index, rate, registry, from));
  }

  #showCourse(race: LanedRace, lane: RaceLane): void {
    const param = rateParam(lane.optimizer);
    this.#coursePlace.hidden = !param || !varies(race, this.#index, rate);
    if (param && !this.#coursePlace.hidden) this.#course.show(race, lane, rate, label(param.label));
  }

  #from(): number {
    return holdsFrom(this.#store.getState());
  }

  #countHeld(race: LanedRace): number {
    return heldEdits(race, this.#index, this.#from()).length;
  }
}

const schedules = () => optionsOf(registry.schedules);

const rateParam = (optimizer: string) => registry.optimizers.get(optimizer)?.params[rate];
