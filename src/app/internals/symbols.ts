/** What the parts of an optimizer are called: a letter, as in its paper, and a name. */
import type { Optimizer } from "../../core/optimizer.js";
import { element, type MathNode, single } from "../../formula/mathml-parts.js";
import { label } from "../i18n/labels.js";
import { text } from "../i18n/settings.js";

export interface Called {
  readonly symbol: string;
  readonly name: string;
}

const called = (symbol: string, name: string): Called => ({ symbol, name });

const slots: Readonly<Record<string, Called>> = {
  m: called("m", text("slot.m")),
  v: called("v", text("slot.v")),
  vMax: called("V", text("slot.vMax")),
  u: called("u", text("slot.u")),
  s: called("s", text("slot.s")),
  velocity: called("b", text("slot.velocity")),
  meanSquare: called("v", text("slot.meanSquare")),
  sum: called("G", text("slot.sum")),
  gradients: called("E", text("slot.gradients")),
  updates: called("U", text("slot.updates")),
  momentumProduct: called("P", text("slot.momentumProduct")),
  stepSize: called("Δ", text("slot.stepSize")),
  previousGradient: called("g₋", text("slot.previousGradient")),
  z: called("z", text("slot.z")),
  previousRate: called("η₋", text("slot.previousRate")),
  loss: called("f", text("slot.loss")),
  pairs: called("k", text("slot.pairs")),
  direction: called("d", text("slot.direction")),
  lastTheta: called("θ₋", text("slot.lastTheta")),
  lastGradient: called("g₋", text("slot.previousGradient")),
};

/** A slot that no table knows is called by its name in the code. */
export const slotCalled = (slot: string): Called => slots[slot] ?? called("", slot);

export function hyperparameterCalled({ params }: Optimizer, name: string): Called {
  return called(params[name]?.symbol ?? "", label(params[name]?.label ?? name));
}

/** Letters that only equations use. */
const letters: Readonly<Record<string, string>> = {
  gradient: "g",
  theta: "θ",
  t: "t",
  move: "Δθ",
  effectiveRate: "r",
  mHat: "m̂",
  vHat: "v̂",
  sHat: "ŝ",
  vMaxHat: "V̂",
  mTilde: "m̃",
  update: "Δ",
  direction: "c",
  agreement: "s",
  mu: "μ",
  muNext: "μ₊",
};

/** The letter of a name in an optimizer's equations. */
export function letterOf(optimizer: Optimizer, name: string): string {
  return letters[name] ?? (hyperparameterCalled(optimizer, name).symbol || slotCalled(name).symbol || name);
}

const shape = /^(?<base>.)(?<accent>[\u0302\u0303])?(?:(?<raised>[⁺⁻])|(?<lowered>[₀-₉₊₋]|[a-z]+))?$/u;
const accents: Readonly<Record<string, string>> = { "\u0302": "^", "\u0303": "~" };
const raisedSigns: Readonly<Record<string, string>> = { "⁺": "+", "⁻": "−" };
const loweredSigns = "₀₁₂₃₄₅₆₇₈₉₊₋";

/** A letter as mathematics: β₁ is β with an index, m̂ is m under a hat, Δmin is Δ with a word as its index. */
export function letterMath(letter: string): MathNode {
  const { base, accent, raised, lowered } = shape.exec(letter.normalize("NFD"))?.groups ?? {};
  if (base === undefined) return single(Array.from(letter, (character) => element("mi", character)));
  const plain = element("mi", base);
  const stem = accent === undefined ? plain : accented(plain, accents[accent] ?? accent);
  if (raised !== undefined) return element("msup", stem, element("mo", raisedSigns[raised] ?? raised));
  return lowered === undefined ? stem : element("msub", stem, indexMath(lowered));
}

const accented = (stem: MathNode, accent: string): MathNode => ({
  tag: "mover",
  attributes: { accent: "true" },
  children: [stem, { ...element("mo", accent), attributes: { stretchy: "false" } }],
});

function indexMath(lowered: string): MathNode {
  const at = loweredSigns.indexOf(lowered);
  if (at < 0) return element("mi", lowered);
  return at < 10 ? element("mn", String(at)) : element("mo", at === 10 ? "+" : "−");
}
