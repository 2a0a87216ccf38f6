/** Equations in pieces between which a line may break; each piece is set once with letters and once with numbers. */
import { between, element, type MathNode, operator } from "../formula/mathml-parts.js";

/** A quantity: its letter and what it comes to. */
export interface Quantity {
  readonly letter: MathNode;
  readonly value: number;
}

/** What is set in another way with numbers than with letters. */
export interface TwoWays {
  readonly letters: MathNode;
  readonly numbers: (set: SetNumber) => MathNode;
}

/** An operator or a sign is a string. */
export type Part = string | Quantity | TwoWays;
export type Piece = readonly Part[];

/** Sets a number in as many digits as the page wants; a minus is a sign of its own. */
export type SetNumber = (value: number) => MathNode;

/** An equation: `name = pieces = value`. */
export interface Working {
  readonly name: MathNode;
  readonly pieces: readonly Piece[];
  readonly value: number;
}

export const lettersOf = (piece: Piece): MathNode =>
  element(
    "mrow",
    ...piece.map((part) => (typeof part === "string" ? sign(part) : "letter" in part ? part.letter : part.letters)),
  );

export function numbersOf(piece: Piece, set: SetNumber): MathNode {
  const nodes = piece.map((part, k) => {
    if (typeof part === "string") return sign(part);
    if (!("letter" in part)) return part.numbers(set);
    const isFirst = k === 0;
    return part.value < 0 && !isFirst ? between("(", [set(part.value)], ")") : set(part.value);
  });
  return element("mrow", ...nodes);
}

/** Digits are a number, a word before a parenthesis is a function, all else is an operator. */
function sign(text: string): MathNode {
  if (/^[\d/.]+$/.test(text)) return element("mn", text);
  const [, called] = /^([a-z]+)\($/.exec(text) ?? [];
  return called === undefined ? operator(text) : element("mrow", element("mi", called), operator("("));
}

/** The text of a node: for tests, and where no mathematics can be set. */
export const mathText = ({ children }: MathNode): string =>
  children.map((child) => (typeof child === "string" ? child : mathText(child))).join("");

export const quantity = (letter: MathNode, value: number): Quantity => ({ letter, value });

/** Σ of products, a piece for each: `a·b`, `+ c·d`. */
export const sumOfProducts = (products: readonly (readonly Part[])[]): readonly Piece[] =>
  products.map((factors, k) => [
    ...(k > 0 ? ["+"] : []),
    ...factors.flatMap((factor, f) => (f > 0 ? ["·", factor] : [factor])),
  ]);

/** The square of a quantity; a negative one in parentheses. */
export const squared = ({ letter, value }: Quantity): TwoWays => ({
  letters: element("msup", letter, element("mn", "2")),
  numbers: (set) => element("msup", value < 0 ? between("(", [set(value)], ")") : set(value), element("mn", "2")),
});
