import { expect, test } from "vitest";
import { notchOf, speedAt, suitingSpeed } from "./speed.js";

test("every notch is found again by its speed", () => {
  for (let notch = 0; notch <= 81; notch++) expect(notchOf(speedAt(notch))).toBe(notch);
});

test.each([
  [0, 1],
  [20, 10],
  [80, 10_000],
  [81, undefined],
])("notch %i is %s steps a second", (notch, speed) => expect(speedAt(notch)).toBe(speed));

test.each([
  ["a short run", 450, 45],
  ["a few steps", 3, 1],
  ["a very long run, as fast as it can", 1e6, undefined],
])("%s", (_, steps, speed) => expect(suitingSpeed(steps)).toBe(speed));
