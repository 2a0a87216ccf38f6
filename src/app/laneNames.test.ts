import { expect, test } from "vitest";
import { laneNames } from "./laneNames.js";

const lanes = (optimizer: string, ...ids: string[]) => ids.map((id) => ({ id, optimizer }));

test.each([
  ["optimizers' names", [...lanes("adam", "adam"), ...lanes("sgd", "sgd-2")], ["Adam", "SGD"]],
  ["numbered where ids are", lanes("adam", "adam", "adam-2", "adam-17"), ["Adam", "Adam 2", "Adam 17"]],
  ["ids of their own", [...lanes("sgd", "η = 0.1", "slow"), ...lanes("adam", "mine")], ["η = 0.1", "slow", "mine"]],
  ["ids where there is no such optimizer", lanes("rocket", "rocket", "b"), ["rocket", "b"]],
])("lanes are called by %s", (_, given, names) => expect(laneNames(given)).toEqual(names));
