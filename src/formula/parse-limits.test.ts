import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits, parseFormula } from "./parse.js";

function issueOf(text: string) {
  const result = parseFormula(text);
  return result.ok ? undefined : result.issues[0];
}

const nested = (open: string, depth: number, close = "") => `${open.repeat(depth)}x${close.repeat(depth)}`;

/** Of that many nodes: n variables and the operations between them. */
const sumOf = (nodes: number) => `${"x+".repeat((nodes - 1) / 2)}x`;

describe("limits", () => {
  it("2,000 characters", () => {
    expect(issueOf("x".padEnd(2000))).toBeUndefined();
    expect(issueOf("x".padEnd(2001))).toEqual({
      path: "column 2001",
      column: 2001,
      got: "2001 characters",
      expected: "at most 2000 characters",
    });
  });

  it.each([
    ["(", ")"],
    ["sin(", ")"],
    ["-", ""],
    ["x^", ""],
    ["min(1,", ")"],
    ["if(x<1,0,", ")"],
  ])("100 levels of %s", (open, close) => {
    expect(issueOf(nested(open, limits.depth, close))).toBeUndefined();
    expect(issueOf(nested(open, limits.depth + 1, close))).toMatchObject({
      got: "deeper nesting",
      expected: "at most 100 levels",
    });
  });

  it("the column of what is nested too deeply", () => {
    expect(issueOf(nested("(", 101, ")"))?.column).toBe(101);
    expect(issueOf(nested("x^", 101))?.column).toBe(202);
  });

  it("1,000 nodes", () => {
    expect(issueOf(sumOf(999))).toBeUndefined();
    expect(issueOf(`-(${sumOf(999)})`)).toBeUndefined();
    expect(issueOf(sumOf(1001))).toEqual({
      path: "column 1001",
      column: 1001,
      got: "a longer formula",
      expected: "at most 1000 numbers, names and operations",
    });
  });
});

describe("any text gives a result whose issues lie within it", () => {
  const pieces = fc.constantFrom(
    ..."xyz(),+-*/^<=>.²³ 0123456789e",
    "sin",
    "if(",
    "atan2(",
    "1e999",
    "\u0000",
    "pi",
    "ln",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join("")),
    fc.array(pieces, { minLength: 400, maxLength: 1200, size: "max" }).map((parts) => parts.join("")),
  );

  it("holds for random text", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.string(), { maxLength: 3 }), (text, params) => {
        const result = parseFormula(text, params);
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { path, column, got, expected } of result.issues) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(text.length + 1);
          expect(path).toBe(`column ${column}`);
          expect(got).not.toBe("");
          expect(expected).not.toBe("");
        }
        const columns = result.issues.map(({ column }) => column);
        expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["one long unknown name", "z".repeat(2000)],
    ["one long product", "xy".repeat(250)],
    ["many unknown names", "z ".repeat(1000)],
    ["many unknown characters", "$ ".repeat(1000)],
    ["many superscripts", "x²".repeat(333)],
    ["names that nearly split", `${"sin".repeat(600)}q`],
  ])("does not take long for %s", (_, text) => {
    const before = performance.now();
    parseFormula(text, ["alpha", "kappa"]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
