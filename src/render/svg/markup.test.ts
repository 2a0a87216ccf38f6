import { describe, expect, it, test } from "vitest";
import { short, tag } from "./markup.js";

describe("markup", () => {
  it("has attributes that are given, and content", () => {
    expect(tag("circle", { r: 2.005, fill: "none", stroke: undefined })).toBe('<circle r="2.01" fill="none"/>');
    expect(tag("g", { id: 'a"b' }, "<i/>")).toBe('<g id="a&quot;b"><i/></g>');
  });

  test.each<[number, string]>([
    [1 / 3, "0.33"],
    [-0.001, "0"],
    [1e300, "1e+300"],
    [Number.NaN, "0"],
    [Number.NEGATIVE_INFINITY, "0"],
  ])("writes %s as %s", (value, text) => expect(short(value)).toBe(text));
});
