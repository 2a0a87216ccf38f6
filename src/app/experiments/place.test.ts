import { expect, test } from "vitest";
import { placeHash, readPlace } from "./place.js";

test.each([
  [{ show: "hidden-units" }, "#show=hidden-units"],
  [{ show: "rare-feature", optimizer: "adagrad", step: 360 }, "#show=rare-feature"],
  [{ show: "rare-feature", optimizer: "adam", step: 12 }, "#show=rare-feature&optimizer=adam&step=12"],
] as const)("%j is %s", (place, hash) => {
  expect(placeHash(place)).toBe(hash);
  expect(readPlace(hash)).toEqual({ place, issues: [] });
});

test("without a hash there are the hidden units", () => {
  expect(readPlace("")).toEqual({ place: { show: "hidden-units" }, issues: [] });
});

test.each([
  ["#show=hiden-units", 'show: got "hiden-units", expected an experiment; did you mean "hidden-units"?'],
  ["#show=hidden-units&step=3", "step: got an unknown key"],
  ["#show=rare-feature&optimizer=sgd", 'optimizer: got "sgd", expected an optimizer with a cache'],
  ["#show=rare-feature&step=361", "step: got 361, expected a whole number 0 … 360"],
])("%s is told: %s", (hash, told) => {
  const { issues } = readPlace(hash);
  expect(issues.map(({ path, got, expected }) => `${path}: got ${got}, expected ${expected}`).join()).toContain(told);
});
