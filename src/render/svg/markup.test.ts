import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { escaped, short, tag } from "./markup.js";

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

  it("holds any text without letting it out", () => {
    expect(escaped('<b>&"é山😀\u0000\ud800')).toBe("&lt;b&gt;&amp;&quot;é山😀");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escaped(text)).toMatch(/^(?:[^<>"&]|&(?:lt|gt|amp|quot);)*$/u);
        expect(escaped(text)).not.toMatch(/[\ud800-\udfff]/u);
      }),
    );
  });
});
