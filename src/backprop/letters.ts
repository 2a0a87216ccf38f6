/** The letters of the equations: v, y, δ … with the unit or weight they are of as index. */
import { element, type MathNode, operator } from "../formula/mathml-parts.js";

const indexed = (letter: string, index: string): MathNode =>
  element("msub", element("mi", letter), element("mtext", index));

export const letters = {
  v: (unit: string) => indexed("v", unit),
  y: (unit: string) => indexed("y", unit),
  t: (unit: string) => indexed("t", unit),
  e: (unit: string) => indexed("e", unit),
  s: (unit: string) => indexed("s", unit),
  delta: (unit: string) => indexed("δ", unit),
  weight: (name: string) => indexed(/^B\d/.test(name) ? "b" : "w", name),
  move: (name: string) => indexed("Δ", name),
  size: (name: string) => indexed("r", name),
  slope: (name: string) =>
    element("mfrac", element("mi", "∂E"), element("mrow", element("mi", "∂"), letters.weight(name))),
  /** What was before: with a prime index of its own. */
  before: (letter: MathNode) => element("msup", letter, element("mtext", "−")),
  ofSample: (letter: MathNode, number: number) =>
    element("msup", letter, element("mrow", operator("("), element("mn", String(number)), operator(")"))),
  rate: element("mi", "η"),
  momentum: element("mi", "α"),
};
