/** Schedules drawn: what each makes of a learning rate, and how many hyperparameters it adds. */
import { completeValues } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import type { Schedule } from "../core/schedule.js";

export interface ScheduleRow {
  readonly id: string;
  readonly name: string;
  /** What there is to be chosen besides the rate itself. */
  readonly params: readonly { readonly label: string; readonly value: number }[];
  /** The rate after so many updates. */
  at(updatesMade: number): number;
}

/** Every schedule with the usual values of its params, the constant rate first. */
export function scheduleRows(base: number, updates: number, { schedules }: Registry): ScheduleRow[] {
  const rows = [...schedules.values()].map((schedule) => rowOf(schedule, base, updates));
  return rows.sort((a, b) => a.params.length - b.params.length || (a.id < b.id ? -1 : 1));
}

function rowOf({ id, name, params, factor }: Schedule, base: number, updates: number): ScheduleRow {
  const values = completeValues(params);
  return {
    id,
    name,
    params: Object.entries(params).map(([key, { label }]) => ({ label, value: values[key] })),
    at: (updatesMade) => base * factor(updatesMade, updates, values),
  };
}
