import { describe, expect, it } from "vitest";
import { linesOf } from "../../test/lines.js";
import { parseFormula } from "./parse.js";

/** What is said of a formula with the param kappa that cannot be parsed. */
function issuesOf(text: string): readonly string[] {
  const result = parseFormula(text, ["kappa"]);
  return result.ok ? [] : linesOf(result.issues);
}

describe('a number, a name or "(" is missing', () => {
  it.each([
    ["x+", 3, "the end"],
    ["+", 2, "the end"],
    ["*x", 1, '"*"'],
    ["x*", 3, "the end"],
    ["x^", 3, "the end"],
    ["^x", 1, '"^"'],
    ["/", 1, '"/"'],
    ["(", 2, "the end"],
    ["()", 2, '")"'],
    ["(x+", 4, "the end"],
    ["x^y^", 5, "the end"],
    ["--", 3, "the end"],
    ["x+-", 4, "the end"],
    ["x//y", 3, '"/"'],
    ["x+*y", 3, '"*"'],
    ["1e+", 4, "the end"],
    ["2(", 3, "the end"],
    ["x(", 3, "the end"],
    ["x+)", 3, '")"'],
    [")", 1, '")"'],
    [",", 1, '","'],
    ["min(x,)", 7, '")"'],
    ["min(,x)", 5, '","'],
    ["sin(", 5, "the end"],
    ["(x+1)/", 7, "the end"],
    ["-", 2, "the end"],
    ["x-", 3, "the end"],
    ["2^", 3, "the end"],
  ])("%s at column %i: got %s", (text, column, got) => {
    expect(issuesOf(text)).toEqual([`column ${column}: got ${got}, expected a number, a name or "("`]);
  });

  it.each([
    ["", "column 1: got the end, expected a formula in x and y"],
    ["  ", "column 3: got the end, expected a formula in x and y"],
  ])("%j has nothing at all", (text, issue) => expect(issuesOf(text)).toEqual([issue]));
});

describe("parentheses do not match", () => {
  it.each([
    ["(x", 'column 3: got the end, expected ")" for the "(" at column 1'],
    ["((x)", 'column 5: got the end, expected ")" for the "(" at column 1'],
    ["x)", 'column 2: got ")", expected no ")" without a "(" before it'],
    ["x y)", 'column 4: got ")", expected no ")" without a "(" before it'],
    ["(x]", 'column 3: got "]", expected ")"'],
    ["cos(x", 'column 6: got the end, expected ")" for the "(" at column 4'],
    ["min(x y", 'column 8: got the end, expected ")" for the "(" at column 4'],
    ["max(x, (y)", 'column 11: got the end, expected ")" for the "(" at column 4'],
    ["((x+1)*(y)", 'column 11: got the end, expected ")" for the "(" at column 1'],
    ["{x", 'column 1: got "{", expected "("'],
    ["[x]", 'column 1: got "[", expected "("', 'column 3: got "]", expected ")"'],
    ["(x, y)", 'column 3: got ",", expected ")" for the "(" at column 1'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("an operator is missing or doubled", () => {
  it.each([
    ["2 3", 'column 3: got "3", expected an operator before 3, like * or ^'],
    ["x 2", 'column 3: got "2", expected an operator before 2, like * or ^'],
    ["x^2 3", 'column 5: got "3", expected an operator before 3, like * or ^'],
    ["(x)2", 'column 4: got "2", expected an operator before 2, like * or ^'],
    ["sin(x)2", 'column 7: got "2", expected an operator before 2, like * or ^'],
    ["x.5", 'column 2: got ".5", expected an operator before .5, like * or ^'],
    ["1.2.3", 'column 4: got ".3", expected an operator before .3, like * or ^'],
    ["1..2", 'column 3: got ".2", expected an operator before .2, like * or ^'],
    ["x²2", 'column 3: got "2", expected an operator before 2, like * or ^'],
    ["x**2", 'column 3: got "*", expected ^ for a power'],
    ["2**3", 'column 3: got "*", expected ^ for a power'],
    ["2x 3", 'column 4: got "3", expected an operator before 3, like * or ^'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("a comparison stands outside the condition of an if", () => {
  it.each([
    ["x<1", 2, "<"],
    ["x==1", 2, "=="],
    ["(x<1)", 3, "<"],
    ["if((x<1),1,2)", 6, "<"],
    ["sin(x<1)", 6, "<"],
    ["x≤1", 2, "<="],
  ])("%s at column %i: %s", (text, column, got) => {
    const expected = "comparisons only as the condition of an if(condition, a, b)";
    expect(issuesOf(text)).toEqual([`column ${column}: got "${got}", expected ${expected}`]);
  });
});

describe("conditions are wrong", () => {
  it.each([
    ["if", 'column 3: got the end, expected "(" after if: if(condition, a, b)'],
    ["if x<1", 'column 4: got "x", expected "(" after if: if(condition, a, b)'],
    ["if(", 'column 4: got the end, expected a number, a name or "("'],
    ["if(x)", 'column 5: got ")", expected a comparison such as x < 1'],
    ["if(x,1,2)", 'column 5: got ",", expected a comparison such as x < 1'],
    ["if(x<1)", 'column 7: got ")", expected "," after the condition'],
    ["if(x<1,2)", 'column 9: got ")", expected "," and what it is otherwise, for the if at column 1'],
    ["if(x<1,2,3,4)", 'column 11: got ",", expected ")" for the "(" at column 3'],
    ["if(x<1<2,1,2)", 'column 7: got "<", expected "," after the condition'],
    ["if(<1,1,2)", 'column 4: got "<", expected a number, a name or "("'],
    ["if(x<,1,2)", 'column 6: got ",", expected a number, a name or "("'],
    ["if(x<1 1,2)", 'column 8: got "1", expected an operator before 1, like * or ^'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("something only functions take stands elsewhere", () => {
  it.each([
    ["x,y", 'column 2: got ",", expected "," only between the arguments of a function'],
    ["x,", 'column 2: got ",", expected "," only between the arguments of a function'],
    ["sin(x),y", 'column 7: got ",", expected "," only between the arguments of a function'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("functions have the wrong number of arguments", () => {
  it.each([
    ["sin()", "column 1: got sin of no arguments, expected sin of 1 argument"],
    ["sin(x,y)", "column 1: got sin of 2 arguments, expected sin of 1 argument"],
    ["sin(x,y,1)", "column 1: got sin of 3 arguments, expected sin of 1 argument"],
    ["atan2(x)", "column 1: got atan2 of 1 argument, expected atan2 of 2 arguments"],
    ["atan2(x,y,1)", "column 1: got atan2 of 3 arguments, expected atan2 of 2 arguments"],
    ["min(x)", "column 1: got min of 1 argument, expected min of 2 or more arguments"],
    ["max()", "column 1: got max of no arguments, expected max of 2 or more arguments"],
    ["hypot(x)", "column 1: got hypot of 1 argument, expected hypot of 2 or more arguments"],
    ["1 + log(x, 10)", "column 5: got log of 2 arguments, expected log of 1 argument"],
    ["sqrt()", "column 1: got sqrt of no arguments, expected sqrt of 1 argument"],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});

describe("functions lack parentheses", () => {
  it.each([
    ["sin", 'column 4: got the end, expected "(" after sin: sin(…)'],
    ["sin)", 'column 4: got ")", expected "(" after sin: sin(…)'],
    ["sin x", 'column 5: got "x", expected "(" after sin: sin(…)'],
    ["abs x", 'column 5: got "x", expected "(" after abs: abs(…)'],
    ["exp", 'column 4: got the end, expected "(" after exp: exp(…)'],
    ["log10", 'column 6: got the end, expected "(" after log10: log10(…)'],
    ["sinx", 'column 1: got "sinx", expected parentheses: sin(x)'],
    ["sinxy", 'column 1: got "sinxy", expected parentheses: sin(xy)'],
    ["sin2x", 'column 1: got "sin2x", expected parentheses: sin(2x)'],
    ["sqrt2", 'column 1: got "sqrt2", expected parentheses: sqrt(2)'],
    ["sqrtx", 'column 1: got "sqrtx", expected parentheses: sqrt(x)'],
    ["cosx + 1", 'column 1: got "cosx", expected parentheses: cos(x)'],
    ["sin²(x)", 'column 4: got a raised 2, expected "(" after sin: sin(…)'],
    ["xsin", 'column 5: got the end, expected "(" after sin: sin(…)'],
    ["2 tan", 'column 6: got the end, expected "(" after tan: tan(…)'],
  ])("%j: %s", (text, ...issues) => expect(issuesOf(text)).toEqual(issues));
});
