import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMatches } from "./near.js";

const optimizers = ["adadelta", "adagrad", "adam", "adamw", "ftrl", "momentum", "nadam", "nesterov", "rmsprop", "sgd"];
const hyperparameters = ["learningRate", "beta1", "beta2", "epsilon", "weightDecay", "momentumDecay"];
const schedules = ["inverse-time", "one-cycle", "step", "warm-restarts", "warm-up"];

describe("a mistyped name is near to", () => {
  it.each([
    ["a missing letter", "adm", optimizers, ["adam"]],
    ["a letter too many", "adamm", optimizers, ["adam", "adamw"]],
    ["two letters swapped", "sdg", optimizers, ["sgd"]],
    ["another case", "AdaGrad", optimizers, ["adagrad"]],
    ["several slips in a long name", "nestrof", optimizers, ["nesterov"]],
    ["a part of it", "prop", optimizers, ["rmsprop"]],
    ["a part in another case", "rate", hyperparameters, ["learningRate"]],
    ["its numbered forms", "beta", hyperparameters, ["beta1", "beta2"]],
    ["all with the part", "decay", hyperparameters, ["weightDecay", "momentumDecay"]],
    ["initials", "lr", hyperparameters, ["learningRate"]],
    ["initials of words with hyphens", "wr", schedules, ["warm-restarts"]],
    ["a form without hyphens", "onecycle", schedules, ["one-cycle"]],
    ["at most three", "x", ["a", "b", "c", "d"], ["a", "b", "c"]],
    ["what it is, and nothing else", "adam", optimizers, ["adam"]],
  ])("%s: %s", (_, name, candidates, near) => expect(nearMatches(name, candidates)).toEqual(near));
});

describe("nothing is near to", () => {
  it.each([
    ["a name far from all", "bfgs", optimizers],
    ["two letters that are no initials", "id", ["at", "lane", "hyperparameters"]],
    ["a name among none", "adam", []],
    ["a very long name", "adam".repeat(1e5), optimizers],
  ])("%s", (_, name, candidates) => expect(nearMatches(name, candidates)).toEqual([]));
});

it("a single slip in a longer name finds it", () => {
  const slip = fc.tuple(fc.constantFrom("learningRate", "weightDecay", "epsilon"), fc.nat(), fc.constantFrom("", "q"));
  fc.assert(
    fc.property(slip, ([name, at, letter]) => {
      const k = at % name.length;
      expect(nearMatches(name.slice(0, k) + letter + name.slice(k + 1), hyperparameters)).toContain(name);
    }),
  );
});
