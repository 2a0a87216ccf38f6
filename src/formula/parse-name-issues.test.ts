import { describe, expect, it } from "vitest";
import { linesOf } from "../../test/lines.js";
import { parseFormula } from "./parse.js";

/** What is said of a formula with the param kappa that cannot be parsed. */
function issuesOf(text: string): readonly string[] {
  const result = parseFormula(text, ["kappa"]);
  return result.ok ? [] : linesOf(result.issues);
}

describe("names are unknown", () => {
  it.each([
    ["z", 'column 1: got "z", expected x or y or e'],
    ["X", 'column 1: got "X", expected x'],
    ["PI", 'column 1: got "PI", expected pi'],
    ["Sin(x)", 'column 1: got "Sin", expected sin'],
    ["sinn(x)", 'column 1: got "sinn", expected sin or sinh or sign'],
    ["sine(x)", 'column 1: got "sine", expected sin or sinh'],
    ["tg(x)", 'column 1: got "tg", expected tan'],
    ["ln(x)", 'column 1: got "ln", expected log'],
    ["lg(x)", 'column 1: got "lg", expected log10'],
    ["arcsin(x)", 'column 1: got "arcsin", expected asin'],
    ["arctan2(y,x)", 'column 1: got "arctan2", expected atan2'],
    ["sgn(x)", 'column 1: got "sgn", expected sign'],
    ["pow(x,2)", 'column 1: got "pow", expected ^'],
    ["log3(x)", 'column 1: got "log3", expected log or log2'],
    ["cot(x)", 'column 1: got "cot", expected cos'],
    ["kapa", 'column 1: got "kapa", expected kappa'],
    ["kappas", 'column 1: got "kappas", expected kappa'],
    ["true", 'column 1: got "true", expected a known name: kappa, x, y, pi, e'],
    ["NaN", 'column 1: got "NaN", expected a known name: kappa, x, y, pi, e'],
    ["Infinity", 'column 1: got "Infinity", expected a known name: kappa, x, y, pi, e'],
    ["teta", 'column 1: got "teta", expected a known name: kappa, x, y, pi, e'],
    ["where(x)", 'column 1: got "where", expected if'],
    ["_x", 'column 1: got "_x", expected x'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("digits follow a name", () => {
  it.each([
    ["x2", 'column 1: got "x2", expected an operator before 2: x^2 or x*2'],
    ["x2y", 'column 1: got "x2y", expected an operator before 2: x^2 or x*2'],
    ["xy2", 'column 1: got "xy2", expected an operator before 2: xy^2 or xy*2'],
    ["2x3", 'column 2: got "x3", expected an operator before 3: x^3 or x*3'],
    ["e2", 'column 1: got "e2", expected an operator before 2: e^2 or e*2'],
    ["pi2", 'column 1: got "pi2", expected an operator before 2: pi^2 or pi*2'],
    ["kappa2", 'column 1: got "kappa2", expected an operator before 2: kappa^2 or kappa*2'],
    ["x10", 'column 1: got "x10", expected an operator before 10: x^10 or x*10'],
    ["xy2 + x", 'column 1: got "xy2", expected an operator before 2: xy^2 or xy*2'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("characters are unknown", () => {
  it.each([
    ["x$y", 'column 2: got "$", expected numbers, names, operators and parentheses'],
    ["x&y", 'column 2: got "&", expected numbers, names, operators and parentheses'],
    ["x'", 'column 2: got "\'", expected numbers, names, operators and parentheses'],
    ["x%2", 'column 2: got "%", expected numbers, names, operators and parentheses'],
    ["|x", 'column 1: got "|", expected abs(…) for an absolute value'],
    ["[", 'column 1: got "[", expected "("'],
    ["√x", 'column 1: got "√", expected sqrt(…)'],
    ["x⁴", 'column 2: got "⁴", expected numbers, names, operators and parentheses'],
    ["x\u200by", "column 2: got U+200B, expected numbers, names, operators and parentheses"],
    ["😀", 'column 1: got "😀", expected numbers, names, operators and parentheses'],
    ["\u0000", "column 1: got U+0000, expected numbers, names, operators and parentheses"],
    ["x\ud800", "column 2: got U+D800, expected numbers, names, operators and parentheses"],
    ["x:y", 'column 2: got ":", expected numbers, names, operators and parentheses'],
    ["x;y", 'column 2: got ";", expected ","'],
    ["x!", 'column 2: got "!", expected != to compare, inside an if'],
    ["x=1", 'column 2: got "=", expected == to compare, inside an if'],
    ["y = x^2", 'column 3: got "=", expected == to compare, inside an if'],
    [".", 'column 1: got ".", expected digits around the decimal point'],
    ["x…", 'column 2: got "…", expected numbers, names, operators and parentheses'],
    ['"x', 'column 1: got "\\"", expected numbers, names, operators and parentheses'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("numbers are too large", () => {
  it.each([
    ["1e999", "column 1: got 1e999, expected a number below 1.8e308"],
    ["x + 1e309", "column 5: got 1e309, expected a number below 1.8e308"],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("several things are wrong", () => {
  it.each([
    ["z+w", 'column 1: got "z", expected x or y or e', 'column 3: got "w", expected x or y or e'],
    [
      "a b c",
      'column 1: got "a", expected x or y or e',
      'column 3: got "b", expected x or y or e',
      'column 5: got "c", expected x or y or e',
    ],
    ["sin(ln(z))", 'column 5: got "ln", expected log', 'column 8: got "z", expected x or y or e'],
    ["x+q(y", 'column 3: got "q", expected x or y or e', 'column 6: got the end, expected ")" for the "(" at column 4'],
    [
      "max(x, min(y)",
      "column 8: got min of 1 argument, expected min of 2 or more arguments",
      'column 14: got the end, expected ")" for the "(" at column 4',
    ],
    [
      "$ + foo",
      'column 1: got "$", expected numbers, names, operators and parentheses',
      'column 5: got "foo", expected a known name: kappa, x, y, pi, e',
    ],
    [
      "<script>",
      'column 1: got "<", expected a number, a name or "("',
      'column 2: got "script", expected a known name: kappa, x, y, pi, e',
    ],
    ["1e999+z", "column 1: got 1e999, expected a number below 1.8e308", 'column 7: got "z", expected x or y or e'],
    [
      "foo(bar, 1)",
      'column 1: got "foo", expected cos or log or floor',
      'column 5: got "bar", expected a known name: kappa, x, y, pi, e',
    ],
    [
      "sin(q, r",
      'column 5: got "q", expected x or y or e',
      'column 8: got "r", expected x or y or e',
      'column 9: got the end, expected ")" for the "(" at column 4',
    ],
    [
      "x @ # y",
      'column 3: got "@", expected numbers, names, operators and parentheses',
      'column 5: got "#", expected numbers, names, operators and parentheses',
    ],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});
