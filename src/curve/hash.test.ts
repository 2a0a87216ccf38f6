import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf as saidOf } from "../../test/lines.js";
import { registry } from "../library.js";
import { examples, shows } from "./examples.js";
import { readHash, writeHash } from "./hash.js";
import { curveIssues } from "./parseCurve.js";

const linesOf = (hash: string) => saidOf(readHash(hash, registry).issues);

describe("a link", () => {
  test.each([
    "#show=tangent",
    "#show=tangent&start=1.4&at=3",
    "#show=hump&lanes=momentum,learningRate:0.01,momentum:0.95&at=120",
    "#show=hump&lanes=sgd,learningRate:0.1*cosine;adam&edits=5,adam,learningRate:0.2",
    "#show=too-large&formula=3x^2/2&from=-4&to=4&start=2&steps=50",
    "#show=schedules&base=0.3&updates=500&at=20",
    "#show=slice&lanes=sgd,learningRate:1&weights=1,2,3,4,5,6,7,8,9&at=7",
  ])("%s is written as it is read", (link) => {
    const { shown, issues } = readHash(link, registry);
    expect(issues).toEqual([]);
    expect(writeHash(shown, registry)).toBe(link);
  });

  test.each(shows)("show=%s alone is the example", (show) => {
    expect(readHash(`#show=${show}`, registry)).toMatchObject({ shown: { show }, issues: [] });
  });

  test.each(
    Object.entries(examples).flatMap(([show, { tries }]) => tries.map(({ fields }) => `#show=${show}&${fields}`)),
  )("%s, which the page offers to try, is valid", (link) => expect(linesOf(link)).toEqual([]));

  test("nothing shows the first example", () => {
    expect(readHash("", registry).shown.show).toBe("tangent");
  });
});

describe("a bad link", () => {
  test.each<[string, ...string[]]>([
    ["#show=hmp", 'show: got "hmp", expected what can be shown; did you mean "hump"?'],
    ["#show=hump&start=far", 'start: got "far", expected -1000000000000 … 1000000000000'],
    ["#show=hump&at=-1", "at: got -1, expected 0 … 240"],
    [
      "#show=hump&base=1",
      "base: got an unknown key, expected one of show, formula, from, to, start, steps, lanes, edits, at",
    ],
    ["#show=tangent&formula=x+y", 'formula, column 3: got "y", expected x: a curve has one weight'],
    ["#show=tangent&formula=x+sin(", 'formula, column 7: got the end, expected a number, a name or "("'],
    ["#show=slice&weights=1,2", 'weights: got "1,2", expected 9 numbers'],
    ["#show=slice&lanes=sgd;adam;adam,id:b", "lanes: got 3 lanes, expected one lane: the first one runs"],
    [
      "#show=slice&lanes=nelder-mead;sgd",
      "lanes: got 2 lanes, expected one lane: the first one runs",
      'lanes[0].optimizer: got "nelder-mead", expected an optimizer that takes one gradient a step',
    ],
    ["#show=schedules&updates=0.5", "updates: got 0.5, expected a whole number 1 … 1000000"],
  ])("%s says so", (link, ...lines) => expect(linesOf(link)).toEqual(lines));

  test("of a slice runs its first lane, or the usual one", () => {
    const laneOf = (lanes: string) => {
      const { shown } = readHash(`#show=slice&lanes=${lanes}`, registry);
      return shown.show === "slice" ? shown.lanes.map(({ optimizer }) => optimizer) : [];
    };
    expect(laneOf("sgd,learningRate:1;adam")).toEqual(["sgd"]);
    expect(laneOf("nelder-mead")).toEqual(["adam"]);
  });

  test("tells everything at once, and keeps what is right", () => {
    const { shown, issues } = readHash("#show=hump&start=far&steps=-1&from=-3&lanes=adm", registry);
    expect(issues.map(({ path }) => path).sort()).toEqual(["lanes[0].optimizer", "start", "steps"]);
    expect(shown.show === "hump" && shown.race.surface).toMatchObject({
      domain: [
        [-3, 1.75],
        [-1, 1],
      ],
    });
  });

  test("of any kind shows something, and throws nothing", () => {
    const key = fc.constantFrom("show", "formula", "from", "to", "start", "lanes", "at", "weights", "base");
    const value = fc.oneof(fc.constantFrom(...shows), fc.string(), fc.double().map(String));
    const link = fc.array(fc.tuple(key, value), { maxLength: 6 });
    fc.assert(
      fc.property(link, (parts) => {
        const { shown } = readHash(`#${parts.map(([k, v]) => `${k}=${v}`).join("&")}`, registry);
        expect(shows).toContain(shown.show);
      }),
    );
  });
});

test.each([
  ["x^2 + y", [7]],
  ["xy + y", [2, 6]],
  ["sin(x) + cosh(x)", []],
  ["x +* 2", [4]],
  ["y + zz", [1, 5]],
])("in %s the columns %j are told", (formula, columns) => {
  expect(curveIssues(formula).map(({ column }) => column)).toEqual(columns);
});
