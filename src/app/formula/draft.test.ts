/** What the editor fills in, what it makes of it, and what it says of it. */
import { describe, expect, it } from "vitest";
import { plainFile } from "../../../test/race-files.js";
import { issueText, parseRace, type Race, registry } from "../../index.js";
import { createSurface } from "../../race/surface.js";
import { type Draft, draftOf, type Field, readDraft } from "./draft.js";

function raceWith(change: object): Race {
  const parsed = parseRace({ ...plainFile, start: undefined, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const draftFor = (race: Race) => draftOf(race, createSurface(race.surface, registry));

const bowl: Draft = { formula: "x^2 + y^2", xFrom: "-1", xTo: "1", yFrom: "-2", yTo: "2", minima: "0, 0" };
const beale = raceWith({ surface: { id: "beale" }, start: [0.5, 1.5] });

describe("a draft of the surface shown", () => {
  it.each([...registry.surfaces.values()].filter(({ formula }) => formula))(
    "of $id means a surface of the same losses and global minima",
    ({ id }) => {
      const race = raceWith({ surface: { id } });
      const typed = readDraft(draftFor(race), race).race;
      if (!typed) throw new Error("the draft is not valid");
      const [shown, own] = [typed.surface, race.surface].map((choice) => createSurface(choice, registry));
      const global = own!.minima.filter((minimum) => minimum.global).map(({ at }) => at);
      expect(shown!.domain).toEqual(own!.domain);
      expect(shown!.minima.map(({ at }) => at)).toEqual(global);
      expect(typed.start).toEqual(race.start);
    },
  );

  it("has the values its params have now", () => {
    const race = raceWith({ surface: { id: "rosenbrock", params: { b: 7 } } });
    expect(draftFor(race).formula).toBe("(1 - x)^2 + 7(y - x^2)^2");
  });

  it("of a typed surface is what was typed", () => {
    const surface = {
      formula: "x^2  +y",
      domain: [
        [-1, 1],
        [0, 1e-3],
      ],
      minima: [
        [0, 0.5],
        [1, 2],
      ],
    };
    const draft = { formula: "x^2  +y", xFrom: "-1", xTo: "1", yFrom: "0", yTo: "0.001", minima: "0, 0.5; 1, 2" };
    expect(draftFor(raceWith({ surface }))).toEqual(draft);
  });
});

describe("the race of a draft", () => {
  it("has its surface, and everything else from before", () => {
    const surface = {
      formula: "x^2 + y^2",
      domain: [
        [-1, 1],
        [-2, 2],
      ],
      minima: [[0, 0]],
    };
    expect(readDraft(bowl, beale).race).toEqual({ ...beale, surface });
  });

  it("reads numbers as formulas are read", () => {
    const draft = { ...bowl, xFrom: "−pi", xTo: "2pi", yFrom: "1/4", yTo: "1e3", minima: "pi/2, sqrt(4);" };
    expect(readDraft(draft, beale).race?.surface).toEqual({
      formula: bowl.formula,
      domain: [
        [-Math.PI, 2 * Math.PI],
        [0.25, 1000],
      ],
      minima: [[Math.PI / 2, 2]],
    });
  });

  it("needs no minima", () => {
    expect(readDraft({ ...bowl, minima: " " }, beale).race?.surface).not.toHaveProperty("minima");
  });

  it.each([
    ["a point within the domain stays", [0.5, 1.5], [0.5, 1.5]],
    ["a point on its border stays", [1, -2], [1, -2]],
    ["a point outside gives way to the surface's own", [1.01, 0], [-1 + 0.19 * 2, -2 + 0.77 * 4]],
    ["a grid stays", { grid: 3 }, { grid: 3 }],
    ["scattered points stay", { scatter: 9 }, { scatter: 9 }],
  ])("%s", (_, start, expected) => {
    expect(readDraft(bowl, { ...beale, start } as Race).race?.start).toEqual(expected);
  });
});

describe("a draft with something wrong", () => {
  it.each<[change: Partial<Draft>, field: Field, ...lines: string[]]>([
    [{ formula: "x^2 + foo y" }, "formula", 'column 7: got "foo", expected a known name: x, y, pi, e'],
    [{ formula: "" }, "formula", "column 1: got the end, expected a formula in x and y"],
    [{ xFrom: "" }, "xFrom", "x from: got nothing, expected a number such as -2.5 or 2pi"],
    [{ xTo: "x" }, "xTo", 'x to: got "x", expected a number such as -2.5 or 2pi'],
    [{ yTo: "1 2" }, "yTo", 'y to: got "1 2", expected a number such as -2.5 or 2pi'],
    [{ xTo: "1/0" }, "xTo", "x: got Infinity, expected -1000000000000 … 1000000000000"],
    [{ yFrom: "2" }, "yTo", "y: got [2, 2], expected [min, max], min below max and not too close to it for drawing"],
    [{ minima: "0, 0; 1" }, "minima", 'minimum 2: got "1", expected two numbers, x and y: 1, 0.5'],
    [{ minima: "0, y" }, "minima", 'minimum 1: got "0, y", expected two numbers, x and y: 1, 0.5'],
  ])("%j is told of it, and has no race", (change, field, ...lines) => {
    const { issues, race } = readDraft({ ...bowl, ...change }, beale);
    expect(race).toBeUndefined();
    expect(issues[field].map(issueText)).toEqual(lines);
    expect(Object.values(issues).flat()).toHaveLength(lines.length);
  });

  it("is told of everything at once, each in its place", () => {
    const { issues } = readDraft({ formula: "x +", xFrom: "a", xTo: "b", yFrom: "1", yTo: "0", minima: "1; 2" }, beale);
    const counts = Object.entries(issues).map(([field, { length }]) => `${field} ${length}`);
    expect(counts).toEqual(["formula 1", "xFrom 1", "xTo 1", "yFrom 0", "yTo 1", "minima 2"]);
  });
});
