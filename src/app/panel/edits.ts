/** Changes that hold from a step of the race on: how they are recorded, what they come to, and what they are called. */
import type { Registry } from "../../core/registry.js";
import type { Edit, HyperparameterValue, HyperparameterValues, Race } from "../../race/race.js";
import { label } from "../i18n/labels.js";
import { settingText } from "../numbers.js";
import type { LaneChange } from "./changes.js";

/** What the lanes' folder shows and changes, of a race or of a training run. */
export type Laned = Pick<Race, "lanes" | "edits">;

/** The step that a change made now holds from; at 0 it is a change of the lane itself. */
export const holdsFrom = (state: { readonly recording: boolean; readonly position: number }): number =>
  state.recording ? Math.floor(state.position) : 0;

/** What was recorded for a lane, by ascending step: one edit a step, whatever the race file has. */
export function laneEdits({ lanes, edits }: Laned, index: number): Edit[] {
  const lane = lanes[index]?.id;
  const merged = new Map<number, Edit>();
  for (const edit of edits) {
    if (edit.lane !== lane) continue;
    const hyperparameters = { ...merged.get(edit.at)?.hyperparameters, ...edit.hyperparameters };
    merged.set(edit.at, { ...edit, hyperparameters });
  }
  return [...merged.values()].sort((a, b) => a.at - b.at);
}

/** Those of a lane's edits that a change from `from` on comes after: none where it is one of the lane itself. */
export const heldEdits = (race: Laned, index: number, from: number): Edit[] =>
  from > 0 ? laneEdits(race, index).filter(({ at }) => at <= from) : [];

/** What a change from `from` on takes the place of; undefined where it is the optimizer's default. */
export function heldValue(race: Laned, index: number, name: string, from: number): HyperparameterValue | undefined {
  const edit = heldEdits(race, index, from).findLast(({ hyperparameters }) => Object.hasOwn(hyperparameters, name));
  return (edit ?? race.lanes[index])?.hyperparameters[name];
}

/** Whether a lane's hyperparameter is anything but the same all the race. */
export function varies(race: Laned, index: number, name: string): boolean {
  const edited = laneEdits(race, index).some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name));
  return edited || typeof race.lanes[index]?.hyperparameters[name] === "object";
}

/** Has a hyperparameter hold from a step on, along with what else was recorded there; later edits stay. */
export const recordEdit =
  (index: number, at: number, name: string, value: HyperparameterValue): LaneChange =>
  (race) => {
    const lane = race.lanes[index]?.id;
    if (lane === undefined) return race;
    const there = laneEdits(race, index).find((edit) => edit.at === at)?.hyperparameters;
    const edit: Edit = { at, lane, hyperparameters: { ...there, [name]: value } };
    return { ...race, edits: [...withoutEdit(race, index, at), edit].sort((a, b) => a.at - b.at) };
  };

/** Takes back what was recorded for a lane at a step. */
export const removeEdit =
  (index: number, at: number): LaneChange =>
  (race) => ({ ...race, edits: withoutEdit(race, index, at) });

/** Takes back all that was recorded for a lane. */
export const removeEdits =
  (index: number): LaneChange =>
  (race) => ({ ...race, edits: race.edits.filter(({ lane }) => lane !== race.lanes[index]?.id) });

const withoutEdit = ({ lanes, edits }: Laned, index: number, at: number) =>
  edits.filter((edit) => edit.at !== at || edit.lane !== lanes[index]?.id);

/** Values in words: `learning rate 0.001, momentum 0.9 (Cosine)`. */
export function valuesText(values: HyperparameterValues, optimizer: string, registry: Registry): string {
  const params = registry.optimizers.get(optimizer)?.params ?? {};
  const texts = Object.entries(values).map(([name, value]) => {
    const called = label(params[name]?.label ?? name);
    if (typeof value === "number") return `${called} ${settingText(value)}`;
    const schedule = label(registry.schedules.get(value.schedule)?.name ?? value.schedule);
    return `${called} ${settingText(value.base)} (${schedule})`;
  });
  return texts.join(", ");
}
