import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anyExpression } from "../../test/formula/expressions.js";
import { type MathNode, mathMLText, toMathML } from "./mathml.js";
import { parseFormula } from "./parse.js";

function mathOf(text: string, params: readonly string[] = ["kappa", "angle", "a1", "beta_2"]): MathNode {
  const result = parseFormula(text, params);
  if (!result.ok) throw new Error(text);
  return toMathML(result.value);
}

/** MathML on one line for people: fractions as (a)/(b), exponents as ^{…}, invisible signs as nothing. */
function seen(node: MathNode | string): string {
  if (typeof node === "string") return node.replace(/[\u2061\u2062]/g, "");
  const [first = "", second = ""] = node.children.map(seen);
  const marks: Readonly<Record<string, string>> = {
    msup: `${first}^{${second}}`,
    msub: `${first}_${second}`,
    mfrac: `[${first}]/[${second}]`,
    msqrt: `√[${first}]`,
    mroot: `root${second}[${first}]`,
    mspace: " ",
    mtr: `${first}, ${second}; `,
  };
  return marks[node.tag] ?? node.children.map(seen).join("");
}

/** How the parentheses of a formula are to be drawn. */
function fences(node: MathNode | string): string[] {
  if (typeof node === "string") return [];
  const own = node.tag === "mo" && /[()]/.test(node.children.join());
  return own ? [node.attributes?.stretchy ?? "as high as needed"] : node.children.flatMap(fences);
}

test("parentheses grow only round what is higher than a line", () => {
  expect(fences(mathOf("(x + y^2)^2"))).toEqual(["false", "false"]);
  expect(fences(mathOf("(x/y + 1)^2"))).toEqual(["as high as needed", "as high as needed"]);
});

describe("what is seen", () => {
  it.each([
    // parentheses where they are needed
    ["(x + y) - 1", "x+y−1"],
    ["x + (y - 1)", "x+y−1"],
    ["x - (y - 1)", "x−(y−1)"],
    ["x + (-y)", "x+(−y)"],
    ["x - (-y)*2", "x−(−y·2)"],
    ["-(x + y)", "−(x+y)"],
    ["-(-x)", "−(−x)"],
    ["-x y", "−xy"],
    ["(x + 1)(y - 1)", "(x+1)(y−1)"],
    ["x (-y)", "x(−y)"],
    ["x (y x)", "xyx"],
    ["(-x)^2", "(−x)^{2}"],
    ["-x^2", "−x^{2}"],
    ["(x^2)^3", "(x^{2})^{3}"],
    ["x^(y^2)", "x^{y^{2}}"],
    ["(x y)^2", "(xy)^{2}"],
    ["x^(1 + y)", "x^{1+y}"],
    ["(x/y)^2", "([x]/[y])^{2}"],
    ["+x", "+x"],
    // fractions and roots group by themselves
    ["(x + 1)/(y - 1)", "[x+1]/[y−1]"],
    ["1/2x", "[1]/[2]x"],
    ["sqrt(x + y)^2", "√[x+y]^{2}"],
    ["cbrt(x)", "root3[x]"],
    ["2abs(x - y)^3", "2|x−y|^{3}"],
    ["floor(x) ceil(y)", "⌊x⌋⌈y⌉"],
    // factors that would run together
    ["2*3x", "2·3x"],
    ["x*2", "x·2"],
    ["x(y/2)", "x·[y]/[2]"],
    ["x*2^y", "x·2^{y}"],
    ["2 angle x", "2·angle·x"],
    ["x sin(y)", "x sin(y)"],
    ["sin(x)cos(y)", "sin(x) cos(y)"],
    // names and numbers
    ["kappa x", "κx"],
    ["2pi a1", "2πa_1"],
    ["beta_2", "β_2"],
    ["1.50", "1.50"],
    ["1e-3 x", "1×10^{−3}x"],
    ["(2E+5)^2", "(2×10^{5})^{2}"],
    // functions
    ["sin(x)^2", "sin^{2}(x)"],
    ["sin(x)^-1", "(sin(x))^{−1}"],
    ["log2(x) + log10(y)", "log_2(x)+log_10(y)"],
    ["asin(x) + sign(y)", "arcsin(x)+sgn(y)"],
    ["max(x, y + 1, 2)", "max(x,y+1,2)"],
    // conditions
    ["if(x <= 1, x, y)", "{x, if\u00a0x≤1; y, otherwise; "],
    ["if(x < 1, 1, if(y != 2, 2, 3))", "{1, if\u00a0x<1; 2, if\u00a0y≠2; 3, otherwise; "],
    ["2 if(x == 1, x, y)", "2({x, if\u00a0x=1; y, otherwise; )"],
  ])("%s is %s", (text, expected) => expect(seen(mathOf(text))).toBe(expected));
});

describe("the elements", () => {
  it.each([
    ["x^2", "<math><msup><mi>x</mi><mn>2</mn></msup></math>"],
    ["1/x", "<math><mfrac><mn>1</mn><mi>x</mi></mfrac></math>"],
    ["x y", "<math><mrow><mi>x</mi><mo>\u2062</mo><mi>y</mi></mrow></math>"],
    [
      "x exp(-y)",
      '<math><mrow><mi>x</mi><mo>\u2062</mo><mspace width="0.167em"></mspace><mi>exp</mi><mo>\u2061</mo>' +
        '<mrow><mo stretchy="false">(</mo><mo>−</mo><mi>y</mi><mo stretchy="false">)</mo></mrow></mrow></math>',
    ],
    [
      "if(x < 1, 0, y)",
      '<math><mrow><mo>{</mo><mtable columnalign="left">' +
        "<mtr><mtd><mn>0</mn></mtd><mtd><mtext>if\u00a0</mtext><mi>x</mi><mo>&lt;</mo><mn>1</mn></mtd></mtr>" +
        "<mtr><mtd><mi>y</mi></mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow></math>",
    ],
  ])("%s", (text, expected) => expect(mathMLText(mathOf(text))).toBe(expected));

  it("text and attributes are escaped", () => {
    const node = { tag: "mi", attributes: { title: 'a"<&' }, children: ["<b> & co"] };
    expect(mathMLText(node)).toBe('<mi title="a&quot;&lt;&amp;">&lt;b&gt; &amp; co</mi>');
  });

  it("those that take a fixed number of children have them", () => {
    const sizes: Readonly<Record<string, number>> = { mfrac: 2, msup: 2, msub: 2, mroot: 2, msqrt: 1, math: 1 };
    const check = (node: MathNode | string): void => {
      if (typeof node === "string") return;
      expect(node.children.length).toBe(sizes[node.tag] ?? node.children.length);
      node.children.forEach(check);
    };
    fc.assert(fc.property(anyExpression, (expression) => check(toMathML(expression))));
  });
});
