import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schedule } from "../core/schedule.js";
import { type Course, type CourseChange, courseValue, Timeline } from "./course.js";

const falling: Schedule = {
  id: "falling",
  name: "Falling",
  params: {},
  factor: (updatesMade, totalSteps) => 1 - updatesMade / totalSteps,
};
const scheduled = (base: number): Course => ({ base, schedule: falling, params: {} });

describe("the value of a course", () => {
  it.each([
    ["a constant", 0.5, 7, 0.5],
    ["a schedule at the start", scheduled(8), 0, 8],
    ["a schedule half-way", scheduled(8), 50, 4],
  ])("%s", (_, course, updatesMade, value) => expect(courseValue(course, updatesMade, 100)).toBe(value));
});

describe("a timeline", () => {
  const changes: CourseChange[] = [
    { at: 60, courses: { rate: scheduled(8) } },
    { at: 20, courses: { rate: 2 } },
    { at: 20, courses: { rate: 3, decay: 0.1 } },
    { at: 80, courses: { decay: scheduled(1) } },
  ];
  const make = () => new Timeline({ rate: scheduled(1), decay: 0 }, changes, 100);

  it.each([
    ["at first as it starts", 0, { rate: 1, decay: 0 }],
    ["scheduled", 10, { rate: 0.9, decay: 0 }],
    ["before an edit's step", 19, { rate: 0.81, decay: 0 }],
    ["from an edit's step on as the later edit says", 20, { rate: 3, decay: 0.1 }],
    ["constant after an edit that ends a schedule", 59, { rate: 3, decay: 0.1 }],
    ["scheduled after an edit, counted from the start", 60, { rate: 3.2, decay: 0.1 }],
    ["with two schedules", 90, { rate: 0.8, decay: 0.1 }],
  ])("is %s", (_, updatesMade, values) => {
    const timeline = make();
    timeline.moveTo(updatesMade);
    for (const [name, value] of Object.entries(values)) expect(timeline.values[name]).toBeCloseTo(value, 14);
  });

  it("gives the same values wherever it comes from", () => {
    const step = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(fc.array(step), step, (walk, end) => {
        const [wanderer, walker] = [make(), make()];
        for (const place of [...walk, end]) wanderer.moveTo(place);
        for (let place = 0; place <= end; place++) walker.advanceTo(place);
        expect(wanderer.values).toStrictEqual(walker.values);
      }),
    );
  });

  it("with a change added is as if it had been there", () => {
    const timeline = new Timeline({ rate: scheduled(1), decay: 0 }, changes.slice(1), 100);
    timeline.add(changes[0]);
    for (const place of [0, 20, 60, 90]) {
      const whole = make();
      whole.moveTo(place);
      timeline.moveTo(place);
      expect(timeline.values).toStrictEqual(whole.values);
    }
  });
});
