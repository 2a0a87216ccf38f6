import { expect, test } from "vitest";
import { chineseIssueLine } from "../../chinese/sentences.js";
import { issueText } from "../../core/issue.js";
import { refusalOf } from "./refusal.js";

const side = { min: 64, max: 4096, integer: true };

test.each([
  ["64", side],
  ["641", side],
  ["640", { ...side, even: true }],
  ["0.5", { min: 0.001, max: 240 }],
])("%j is taken by %j", (typed, rule) => {
  expect(refusalOf("Width", typed, rule)).toBeUndefined();
});

test.each([
  ["", side, "Width: got nothing, expected a whole number 64 … 4096", "Width：收到空值，应为 64 … 4096 的整数"],
  ["64.5", side, "Width: got 64.5, expected a whole number 64 … 4096", "Width：收到 64.5，应为 64 … 4096 的整数"],
  [
    "641",
    { ...side, even: true },
    "Width: got 641, expected an even number 64 … 4096",
    "Width：收到 641，应为 64 … 4096 的偶数",
  ],
  ["0", { min: 0.001, max: 240 }, "Width: got 0, expected 0.001 … 240", "Width：收到 0，应为 0.001 … 240"],
])("%j is refused by %j in both languages", (typed, rule, english, chinese) => {
  const issue = refusalOf("Width", typed, rule);
  expect(issue && [issueText(issue), chineseIssueLine(issue)]).toEqual([english, chinese]);
});
