/** What the surface of a race file must not be, and every line its user then reads. */
import { describe, expect, it } from "vitest";
import { issuesOf, plainFile, raceOf } from "../../test/race-files.js";
import { registry } from "../registry.js";

type Row = [surface: unknown, ...lines: string[]];

const refuses = (rows: Row[]) =>
  it.each(rows)("%j", (surface, ...lines) => expect(issuesOf({ ...plainFile, surface })).toEqual(lines));

const form = '{"id": …}, {"formula": …, "domain": …} or {"network": …, "inputs": …}';
const domain = [
  [-1, 1],
  [-1, 1],
];
const typed = (change: object) => ({ formula: "x^2 + y^2", domain, ...change });

describe("neither named nor typed", () => {
  refuses([
    [undefined, `surface: got nothing, expected ${form}`],
    [null, `surface: got null, expected ${form}`],
    ["beale", `surface: got "beale", expected ${form}`],
    [7, `surface: got 7, expected ${form}`],
    [["beale"], `surface: got ["beale"], expected ${form}`],
    [{}, `surface: got an object with no keys, expected ${form}`],
    [
      { Id: "beale" },
      'surface.Id: got an unknown key, expected "id"',
      `surface: got an object with Id, expected ${form}`,
    ],
    [{ id: "beale", formula: "x" }, `surface: got an object with id, formula, expected ${form}, only one of them`],
    [{ id: "beale", domain }, `surface: got an object with id, domain, expected ${form}, only one of them`],
  ]);
});

describe("a named surface", () => {
  const all = [...registry.surfaces.keys()].join(", ");
  refuses([
    [{ id: "bele" }, 'surface.id: got "bele", expected a surface; did you mean "beale"?'],
    [{ id: "Beale" }, 'surface.id: got "Beale", expected a surface; did you mean "beale"?'],
    [{ id: "rosenbrok" }, 'surface.id: got "rosenbrok", expected a surface; did you mean "rosenbrock"?'],
    [
      { id: "camel" },
      'surface.id: got "camel", expected a surface; did you mean "six-hump-camel" or "three-hump-camel"?',
    ],
    [{ id: "volcano" }, `surface.id: got "volcano", expected a surface: ${all}`],
    [{ id: "" }, `surface.id: got "", expected a surface: ${all}`],
    [{ id: 3 }, `surface.id: got 3, expected a surface: ${all}`],
    [{ id: "constructor" }, `surface.id: got "constructor", expected a surface: ${all}`],
    [{ id: "__proto__" }, `surface.id: got "__proto__", expected a surface: ${all}`],
    [{ params: {} }, `surface.id: got nothing, expected a surface: ${all}`],
    [{ id: "beale", param: {} }, 'surface.param: got an unknown key, expected "params"'],
    [{ id: "beale", params: { a: 1 } }, "surface.params.a: got an unknown key, expected no keys"],
    [{ id: "ravine", params: 3 }, "surface.params: got 3, expected an object of numbers"],
    [{ id: "ravine", params: null }, "surface.params: got null, expected an object of numbers"],
    [
      { id: "ravine", params: { conditionNumber: 0.5 } },
      "surface.params.conditionNumber: got 0.5, expected 1 … 100000",
    ],
    [
      { id: "ravine", params: { conditionNumber: "9" } },
      'surface.params.conditionNumber: got "9", expected 1 … 100000',
    ],
    [
      { id: "ravine", params: { condition: 10, angel: 1 } },
      'surface.params.condition: got an unknown key, expected "conditionNumber"',
      'surface.params.angel: got an unknown key, expected "angle"',
    ],
  ]);
});

describe("a formula", () => {
  refuses([
    [{ formula: "x" }, "surface.domain: got nothing, expected [[xMin, xMax], [yMin, yMax]]"],
    [{ domain }, "surface.formula: got nothing, expected a formula in x and y"],
    [typed({ formula: 3 }), "surface.formula: got 3, expected a formula in x and y"],
    [typed({ formula: null }), "surface.formula: got null, expected a formula in x and y"],
    [typed({ formula: "x +" }), 'surface.formula, column 4: got the end, expected a number, a name or "("'],
    [typed({ formula: "x + zeta" }), 'surface.formula, column 5: got "zeta", expected a known name: x, y, pi, e'],
    [
      typed({ formula: "x".repeat(2001) }),
      "surface.formula, column 2001: got 2001 characters, expected at most 2000 characters",
    ],
    [typed({ formla: "x" }), 'surface.formla: got an unknown key, expected "formula"'],
    [
      typed({ minima: [0, 0] }),
      "surface.minima[0]: got 0, expected a point [x, y]",
      "surface.minima[1]: got 0, expected a point [x, y]",
    ],
    [typed({ minima: { at: [0, 0] } }), "surface.minima: got an object with at, expected an array of points [x, y]"],
    [
      typed({ minima: new Array(1001).fill([0, 0]) }),
      "surface.minima: got an array of 1001, expected at most 1000 points [x, y]",
    ],
    [typed({ minima: [[0, null]] }), "surface.minima[0][1]: got null, expected -1000000000000 … 1000000000000"],
  ]);

  it("is told of with its domain at once", () => {
    expect(issuesOf({ ...plainFile, surface: { formula: "x+", domain: 1 } })).toEqual([
      'surface.formula, column 3: got the end, expected a number, a name or "("',
      "surface.domain: got 1, expected [[xMin, xMax], [yMin, yMax]]",
    ]);
  });
});

describe("a domain", () => {
  const close = "expected [min, max], min below max and not too close to it for drawing";
  const y = [-1, 1];
  refuses([
    [typed({ domain: null }), "surface.domain: got null, expected [[xMin, xMax], [yMin, yMax]]"],
    [
      typed({ domain: [-1, 1] }),
      "surface.domain[0]: got -1, expected [min, max]",
      "surface.domain[1]: got 1, expected [min, max]",
    ],
    [typed({ domain: [y] }), "surface.domain: got an array of 1, expected [[xMin, xMax], [yMin, yMax]]"],
    [typed({ domain: [y, y, y] }), "surface.domain: got an array of 3, expected [[xMin, xMax], [yMin, yMax]]"],
    [typed({ domain: [[-1, 0, 1], y] }), "surface.domain[0]: got [-1, 0, 1], expected [min, max]"],
    [typed({ domain: [y, ["a", 1]] }), 'surface.domain[1][0]: got "a", expected -1000000000000 … 1000000000000'],
    [typed({ domain: [[3, -3], y] }), `surface.domain[0]: got [3, -3], ${close}`],
    [typed({ domain: [y, [2, 2]] }), `surface.domain[1]: got [2, 2], ${close}`],
    [typed({ domain: [[1e12 - 1, 1e12], y] }), `surface.domain[0]: got [999999999999, 1000000000000], ${close}`],
    [typed({ domain: [[0, 1e-13], y] }), `surface.domain[0]: got [0, 1e-13], ${close}`],
    [
      typed({ domain: [y, [0, Number.POSITIVE_INFINITY]] }),
      "surface.domain[1][1]: got Infinity, expected -1000000000000 … 1000000000000",
    ],
  ]);
});

describe("valid surfaces", () => {
  it.each([
    { id: "beale" },
    { id: "ravine", params: {} },
    { id: "ravine", params: { angle: 1 } },
    typed({}),
    typed({ minima: [] }),
    typed({ minima: [[0, 0]] }),
    {
      formula: "1e-3 x",
      domain: [
        [0, 1e-11],
        [-1e12, 1e12],
      ],
    },
  ])("%j stay as they are", (surface) => expect(raceOf({ ...plainFile, surface }).surface).toEqual(surface));

  it("lose keys without a value, as in JSON", () => {
    const surface = { id: "beale", params: undefined, formula: undefined, other: undefined };
    expect(raceOf({ ...plainFile, surface }).surface).toStrictEqual({ id: "beale" });
  });
});
