import { expect, test } from "vitest";
import type { Standing } from "../../index.js";
import { newArrivals } from "./announcer.js";

const standing = (lane: string, since?: number): Standing => ({
  lane,
  place: undefined,
  status: since === undefined ? "running" : "arrived",
  fate: since === undefined ? { kind: "running" } : { kind: "arrived", at: since },
  since,
  gradientEvaluations: since ?? 50,
  evaluations: 120,
  value: 1,
});

const names = new Map([
  ["adam", "Adam"],
  ["sgd", "SGD"],
]);

test("those are announced who have arrived since, by name and step", () => {
  const before = [standing("adam", 40), standing("sgd")];
  const now = [standing("adam", 40), standing("sgd", 1050)];
  expect(newArrivals(before, now, names)).toEqual(["SGD arrived at step 1,050"]);
});

test("nobody is announced while all are on their way, or where a lane is running again", () => {
  expect(newArrivals([standing("adam")], [standing("adam")], names)).toEqual([]);
  expect(newArrivals([standing("adam", 40)], [standing("adam")], names)).toEqual([]);
});
