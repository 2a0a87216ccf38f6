import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText, show } from "./issue.js";

describe("an issue on one line", () => {
  it.each([
    [{ path: "steps", got: "-1", expected: "0 … 10" }, "steps: got -1, expected 0 … 10"],
    [{ path: "", got: "nothing", expected: "an object" }, "got nothing, expected an object"],
  ])("%j", (issue, line) => expect(issueText(issue)).toBe(line));
});

describe("a value is shown as", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [false, "false"],
    [-1.5, "-1.5"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    ["adm", '"adm"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ["x".repeat(1e6), `"${"x".repeat(58)}…`],
    [[], "[]"],
    [[1, "two", null], '[1, "two", null]'],
    [[1, 2, 3, 4, 5], "an array of 5"],
    [[[1]], "an array of 1"],
    [new Array(2), "[nothing, nothing]"],
    [new Array(1e6), "an array of 1000000"],
    [{}, "an object with no keys"],
    [{ id: 1, params: {} }, "an object with id, params"],
    [{ ["k".repeat(400)]: 1 }, `an object with ${"k".repeat(44)}…`],
    [10n, "a bigint"],
    [() => 1, "a function"],
    [Symbol("s"), "a symbol"],
  ])("case %#: %o is %s", (value, text) => expect(show(value)).toBe(text));

  it("what it is, where reading it throws", () => {
    const refuse = () => {
      throw new Error("not for you");
    };
    expect(show(new Proxy({}, { ownKeys: refuse }))).toBe("a value that cannot be read");
  });

  it("at most 60 characters, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (value) => {
        expect(show(value).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
