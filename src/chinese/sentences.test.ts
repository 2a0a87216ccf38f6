/**
 * What the Chinese page says of bad input, by example. That nothing is left in English is asserted wherever a table says
 * what a user reads in English: see `linesOf` in test/lines.ts.
 */
import { describe, expect, it } from "vitest";
import { englishIn } from "../../test/language.js";
import { linesOf } from "../../test/lines.js";
import { plainFile, raceOf } from "../../test/race-files.js";
import { parseFormula } from "../formula/parse.js";
import { parseRace, registry } from "../index.js";
import { tune } from "../race/tune.js";
import { fromHash } from "../share/hash.js";
import { chineseIssueLine, chineseRule } from "./sentences.js";

const ofFile = (change: object) => {
  const result = parseRace({ ...plainFile, ...change });
  return result.ok ? [] : result.issues;
};
const ofFormula = (text: string) => {
  const result = parseFormula(text);
  return result.ok ? [] : result.issues;
};
const ofLink = (link: string) => fromHash(`#v=1&surface=beale&lanes=adam&${link}`, registry).issues;

describe("issues", () => {
  it.each([
    [ofFile({ steps: -1 }), "steps：收到 -1，应为 0 … 1000000 的整数"],
    [ofFile({ lanes: [{ optimizer: "adm" }] }), 'lanes[0].optimizer：收到 "adm"，应为优化器；是不是 "adam"？'],
    [ofFile({ lanes: undefined }), "lanes：收到空值，应为赛道的数组"],
    [ofLink("theme=blue"), 'theme：收到 "blue"，应为主题：light, dark'],
    [ofLink("hidden=an%20or"), 'hidden[0]：收到 "an or"，应为某条赛道的标识：adam'],
    [ofLink("start=a%20or%20b"), 'start：收到 "a or b"，应为 x,y 或 grid:n 或 scatter:n'],
    [ofFormula("(x"), '第 3 列：收到公式的结尾，应为与第 1 列的 "(" 对应的 ")"'],
    [ofFormula("x2"), '第 1 列：收到 "x2"，应为 2 前面有运算符：x^2 或 x*2'],
    [ofFormula("min(x)"), "第 1 列：收到有 1 个参数的 min，应为有 2 个或更多参数的 min"],
  ])("%j", (issues, line) => expect(issues.map(chineseIssueLine)).toEqual([line]));

  it.each([
    ["of formulas that are too deep", ofFormula("(".repeat(200))],
    ["of formulas that are too long", ofFormula("x+".repeat(600))],
    ["of formulas that are far too long", ofFormula("x".repeat(3000))],
    ["of links that are too long", ofLink("x".repeat(70_000))],
  ])("%s leave nothing in English", (_, issues) => {
    expect(issues.length).toBeGreaterThan(0);
    linesOf(issues);
  });
});

describe("the rule of tuning", () => {
  it.each([
    ["from a point to a star", {}],
    ["from many starts", { start: { scatter: 9 } }],
    ["on a surface without a star", { surface: { id: "monkey-saddle" } }],
  ])("%s", (_, change) => {
    const { rule } = tune(raceOf({ ...plainFile, steps: 20, ...change }), registry);
    expect(englishIn(rule)).not.toEqual([]);
    expect(englishIn(chineseRule(rule))).toEqual([]);
    expect(
      chineseRule(rule)
        .match(/\d+(\.\d+)?/g)
        ?.sort(),
    ).toEqual(rule.match(/\d+(\.\d+)?/g)?.sort());
  });
});
