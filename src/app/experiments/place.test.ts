import { expect, test } from "vitest";
import { linesOf } from "../../../test/lines.js";
import { placeHash, readPlace } from "./place.js";

test.each([
  [{ show: "hidden-units" }, "#show=hidden-units"],
  [{ show: "rare-feature", optimizer: "adagrad", step: 360 }, "#show=rare-feature"],
  [{ show: "rare-feature", optimizer: "adam", step: 12 }, "#show=rare-feature&optimizer=adam&step=12"],
  [{ show: "noisy-loss", batch: "1" }, "#show=noisy-loss&batch=1"],
  [{ show: "sum-or-mean", optimizer: "adam", rate: "no-epsilon" }, "#show=sum-or-mean&optimizer=adam&rate=no-epsilon"],
  [{ show: "dealt-or-drawn", epochs: 1, seed: 9 }, "#show=dealt-or-drawn&seed=9"],
  [{ show: "rates", surface: "beale" }, "#show=rates&surface=beale"],
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
  ["#show=noisy-loss&batch=3", 'batch: got "3", expected a size of batches: 1, 2, 4'],
  ["#show=batch-noise&epochs=2.5", "epochs: got 2.5, expected a whole number 0 … 60"],
  ["#show=window-or-average&length=11", 'length: got "11", expected a length of the window: 10, 50'],
  ["#show=rates&surface=saddle&rate=1", 'surface: got "saddle", expected a surface with a target'],
  ["#show=rare-feature&step=361", "step: got 361, expected a whole number 0 … 360"],
])("%s is told: %s", (hash, told) => {
  const { issues } = readPlace(hash);
  expect(linesOf(issues).join()).toContain(told);
});
