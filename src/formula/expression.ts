import type { FunctionName } from "./functions.js";

export type VariableName = "x" | "y";
export type ConstantName = "pi" | "e";
export type SignOperator = "+" | "-";
export type BinaryOperator = "+" | "-" | "*" | "/" | "^";
export type ComparisonOperator = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** A comparison; it stands only as the condition of an `if`. */
export interface Comparison {
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface NumberExpression {
  readonly kind: "number";
  readonly value: number;
  /** As it was typed. */
  readonly text: string;
}

export interface SignExpression {
  readonly kind: "sign";
  readonly operator: SignOperator;
  readonly operand: Expression;
}

export interface BinaryExpression {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface CallExpression {
  readonly kind: "call";
  readonly name: FunctionName;
  readonly args: readonly Expression[];
}

export interface IfExpression {
  readonly kind: "if";
  readonly condition: Comparison;
  readonly yes: Expression;
  readonly no: Expression;
}

/** A formula as it was typed, but for spaces and parentheses: nothing is simplified. */
export type Expression =
  | NumberExpression
  | { readonly kind: "variable"; readonly name: VariableName }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "param"; readonly name: string }
  | SignExpression
  | BinaryExpression
  | CallExpression
  | IfExpression;
