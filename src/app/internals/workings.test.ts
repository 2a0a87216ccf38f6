import { describe, expect, it } from "vitest";
import type { MathNode } from "../../formula/mathml.js";
import { registry } from "../../index.js";
import { lettersMath, numbersMath } from "./typeset.js";
import { type Working, workThrough } from "./workings.js";

const adam = registry.optimizers.get("adam") ?? expect.fail("there is no Adam");

const values = { learningRate: 0.1, beta1: 0.99999, m: -0.01234567, gradient: 2, t: 3 };
const settings = { learningRate: 0.1, beta1: 0.99999 };
const work = (name: string, formula: string): Working =>
  workThrough([[name, formula]], values, settings)[0] ?? expect.fail("there is no working");

/** Mathematics as a line of text: fractions as (a)/(b), exponents as a^b, indices as a_b. */
function read(node: MathNode | string): string {
  if (typeof node === "string") return node.replace(/[\u2061\u2062]/, "");
  const parts = node.children.map(read);
  const [first = "", second = ""] = parts;
  if (node.tag === "mfrac") return `(${first})/(${second})`;
  if (node.tag === "msup") return `${first}^${second}`;
  return node.tag === "msub" ? `${first}_${second}` : parts.join("");
}
const letters = (working: Working) => read(lettersMath(working, adam));
const numbers = (working: Working) => numbersMath(working, working.value).map(read);

describe("a working", () => {
  it("has every line's value, each made from those before it", () => {
    const lines = [
      ["m", "2 * m"],
      ["mHat", "m + gradient"],
      ["m", "m * mHat"],
    ] as const;
    const told = workThrough(lines, { m: 1, gradient: 3 }, {}).map(({ value, again }) => [value, again]);
    expect(told).toEqual([
      [2, true],
      [5, false],
      [10, true],
    ]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ["m", "beta1 * m + (1 - beta1) * gradient", "m←β_1m+(1−β_1)g", ["=0.99999(−0.0123)+(1−0.99999)·2.00", "=−0.0123"]],
    ["mHat", "m / (1 - beta1^t)", "m^=(m)/(1−β_1^t)", ["=(−0.0123)/(1−0.99999^3)", "=−412"]],
    ["move", "-learningRate * sign(m)", "Δθ=−ηsgn(m)", ["=−0.1sgn(−0.0123)", "=0.100"]],
    ["move", "0", "Δθ=0", ["=0"]],
    ["move", "-m", "Δθ=−m", ["=−(−0.0123)", "=0.0123"]],
    ["move", "m * 1e-6", "Δθ=m·1×10^−6", ["=−0.0123·1×10^−6", "=−1.23×10^−8"]],
  ])("of %s = %s is set in letters and in numbers", (name, formula, inLetters, inNumbers) => {
    const working = work(name, formula);
    expect([letters(working), numbers(working)]).toEqual([inLetters, inNumbers]);
  });

  it("tells a programmer of a formula with a mistake", () => {
    expect(() => work("move", "-learningRat * m")).toThrow("the equation -learningRat * m");
  });
});
