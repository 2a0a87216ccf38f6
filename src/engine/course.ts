/** The value of a hyperparameter over a race: constant or scheduled, and changed by edits. */

import type { Values } from "../core/param.js";
import type { Schedule } from "../core/schedule.js";

/** A base value times a schedule's factor. */
export interface Scheduled {
  readonly base: number;
  readonly schedule: Schedule;
  readonly params: Values;
}

/** How one hyperparameter runs: a constant, or scheduled. */
export type Course = number | Scheduled;
export type Courses = Readonly<Record<string, Course>>;

/** From the update after `at` updates on, these hyperparameters run so. */
export interface CourseChange {
  readonly at: number;
  readonly courses: Courses;
}

/** The value a course gives the update that follows `updatesMade`. */
export function courseValue(course: Course, updatesMade: number, totalSteps: number): number {
  if (typeof course === "number") return course;
  return course.base * course.schedule.factor(updatesMade, totalSteps, course.params);
}

/** Holds the current values of a lane's hyperparameters; a pure function of the number of updates made. */
export class Timeline {
  /** The values for the next update. One object for the lane's life, changed in place. */
  readonly values: Record<string, number> = {};
  readonly #start: Courses;
  readonly #totalSteps: number;
  #changes: readonly CourseChange[];
  #applied = 0;
  #scheduled: [name: string, course: Scheduled][] = [];

  constructor(start: Courses, changes: readonly CourseChange[], totalSteps: number) {
    this.#start = start;
    this.#changes = inOrder(changes);
    this.#totalSteps = totalSteps;
    this.moveTo(0);
  }

  /** Sets the values from anywhere to anywhere. */
  moveTo(updatesMade: number): void {
    this.#applied = 0;
    this.#scheduled = [];
    this.#adopt(this.#start);
    this.advanceTo(updatesMade);
  }

  /** As `moveTo`, for a number of updates no smaller than at the last call. */
  advanceTo(updatesMade: number): void {
    while (this.#applied < this.#changes.length && this.#changes[this.#applied].at <= updatesMade) {
      this.#adopt(this.#changes[this.#applied++].courses);
    }
    for (const [name, course] of this.#scheduled) {
      this.values[name] = courseValue(course, updatesMade, this.#totalSteps);
    }
  }

  /** The values for the update that follows `updatesMade`, wherever the timeline itself is. */
  valuesAfter(updatesMade: number): Values {
    const there = new Timeline(this.#start, this.#changes, this.#totalSteps);
    there.moveTo(updatesMade);
    return there.values;
  }

  /** Adds a change; the caller then moves to where it is. */
  add(change: CourseChange): void {
    this.#changes = inOrder([...this.#changes, change]);
  }

  #adopt(courses: Courses): void {
    this.#scheduled = this.#scheduled.filter(([name]) => !(name in courses));
    for (const name in courses) {
      const course = courses[name];
      if (typeof course === "number") this.values[name] = course;
      else this.#scheduled.push([name, course]);
    }
  }
}

/** Sorted by step; of two changes at the same step the later one is applied last. */
const inOrder = (changes: readonly CourseChange[]) => [...changes].sort((a, b) => a.at - b.at);
