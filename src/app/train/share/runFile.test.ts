import { expect, test } from "vitest";
import { runJson } from "../../../train/runRecord.js";
import { createTrainer, parseTrainRun } from "../../../training.js";
import { readRunText } from "./runFile.js";

const file = { version: 1, dataset: { id: "moons" }, epochs: 2, lanes: [{ optimizer: "adam" }] };
const parsed = parseTrainRun(file);
if (!parsed.ok) throw new Error("the test's run is none");
const run = parsed.value;

test("a run file is opened", () => {
  expect(readRunText(JSON.stringify(file))).toEqual({ ok: true, run, results: undefined, isDamaged: false });
});

test("a record is opened as the run it is of, with its results", () => {
  const hash = expect.stringMatching(/^[0-9a-f]{8}$/);
  const results = { step: 0, initialHash: hash, lanes: [{ id: "adam", hash, theta: expect.any(Float64Array) }] };
  expect(readRunText(runJson(createTrainer(run)))).toEqual({ ok: true, run, results, isDamaged: false });
});

test.each([
  ["no JSON", "{", /JSON/],
  ["a file that is no run", "{}", /dataset/],
  ["a record without a run that can be run", '{"run": {"version": 1}}', /lanes/],
])("%s is refused in words", (_, text, words) => {
  const opened = readRunText(text);
  expect(opened.ok ? "" : opened.lines.join(" ")).toMatch(words);
});
