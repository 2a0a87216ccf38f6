/** The small pieces of presentation MathML: elements, operators, names and numbers. */
import type { FunctionName } from "./functions.js";

/** An element; text stands in the leaves only. */
export interface MathNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly (MathNode | string)[];
}

export const element = (tag: string, ...children: readonly (MathNode | string)[]): MathNode => ({ tag, children });

/** The markup of an element. */
export function mathMLText({ tag, attributes = {}, children }: MathNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : mathMLText(child)));
  return `<${tag}${given.join("")}>${inside.join("")}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** Several elements as the one that most places take. */
export const single = (nodes: readonly MathNode[]): MathNode =>
  nodes.length === 1 ? nodes[0] : element("mrow", ...nodes);

const signs: Readonly<Record<string, string>> = { "-": "−", "<=": "≤", ">=": "≥", "==": "=", "!=": "≠" };

export const operator = (text: string): MathNode => element("mo", signs[text] ?? text);

/** Signs that are as high as a line, but round what is higher: browsers without a font for mathematics draw them too high. */
export function between(open: string, nodes: readonly MathNode[], close: string): MathNode {
  const sign = nodes.some(isHigh) ? operator : lineHigh;
  return element("mrow", sign(open), ...nodes, sign(close));
}

const lineHigh = (text: string): MathNode => ({ ...operator(text), attributes: { stretchy: "false" } });

const highTags: ReadonlySet<string> = new Set(["mfrac", "msqrt", "mroot", "mtable"]);

const isHigh = (node: MathNode | string): boolean =>
  typeof node !== "string" && (highTags.has(node.tag) || node.children.some(isHigh));

/** Tells screen readers that neighbours are multiplied, or that a function is applied; neither is seen. */
export const invisibleTimes = operator("\u2062");
export const application = operator("\u2061");
export const thinSpace: MathNode = { tag: "mspace", attributes: { width: "0.167em" }, children: [] };

const greek: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: "α",
    beta: "β",
    gamma: "γ",
    delta: "δ",
    epsilon: "ε",
    zeta: "ζ",
    eta: "η",
    theta: "θ",
    iota: "ι",
    kappa: "κ",
    lambda: "λ",
    mu: "μ",
    nu: "ν",
    xi: "ξ",
    pi: "π",
    rho: "ρ",
    sigma: "σ",
    tau: "τ",
    phi: "φ",
    chi: "χ",
    psi: "ψ",
    omega: "ω",
  }),
);

/** A variable's, constant's or param's name: `kappa` is κ, `beta1` is β with the index 1. */
export function nameMath(name: string): MathNode {
  const { stem, index } = /^(?<stem>\p{L}+)_?(?<index>\p{Nd}+)$/u.exec(name)?.groups ?? { stem: name };
  const letter = element("mi", greek.get(stem) ?? stem);
  return index === undefined ? letter : element("msub", letter, element("mn", index));
}

/** Whether a name is shown as a word, which needs room around it. */
export const isWord = (name: string): boolean => /\p{L}{2}/u.test(name) && !greek.has(name.replace(/_?\d+$/, ""));

/** A number as typed; `1e-3` is 1 × 10⁻³. */
export function numberMath(text: string): readonly MathNode[] {
  const [digits, exponent] = text.toLowerCase().split("e");
  if (exponent === undefined) return [element("mn", digits)];
  const power = element("mn", exponent.replace(/^[+-]/, ""));
  const signed = exponent.startsWith("-") ? element("mrow", operator("-"), power) : power;
  return [element("mn", digits), operator("×"), element("msup", element("mn", "10"), signed)];
}

const functionWords: Partial<Record<FunctionName, string>> = {
  asin: "arcsin",
  acos: "arccos",
  atan: "arctan",
  sign: "sgn",
};

/** A function's name: log2 has its base as an index. */
export function functionMath(name: FunctionName): MathNode {
  const base = /^log(\d+)$/.exec(name)?.[1];
  if (base !== undefined) return element("msub", element("mi", "log"), element("mn", base));
  return element("mi", functionWords[name] ?? name);
}
