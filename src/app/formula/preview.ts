/** What is being typed, as mathematics: the formula, its gradient, and where it is not defined. */
import type { Surface } from "../../core/surface.js";
import type { Expression } from "../../formula/expression.js";
import { type MathNode, toMathML } from "../../formula/mathml.js";
import { application, between, element as node, operator } from "../../formula/mathml-parts.js";
import { gradientExpressions } from "../../formula/raise.js";
import { sampleSurface } from "../../landscape/sample.js";
import { element } from "../element.js";
import { language } from "../i18n/language.js";
import { text } from "../i18n/settings.js";
import { mathElement } from "./mathElement.js";

const percent = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });

/** Samples along each axis, to find out where a formula is not defined. */
const samples = 41;

export interface Preview {
  readonly element: HTMLElement;
  /** @param surface the formula on its domain, where that is valid */
  show(expression: Expression, surface: Surface | undefined): void;
}

export function createPreview(): Preview {
  const rows = element("div", "formula-rows", "", {
    role: "group",
    "aria-label": text("formula.preview"),
    tabindex: "0",
  });
  const note = element("p", "formula-note");
  const root = element("div", "formula-preview");
  root.append(rows, note);
  return {
    element: root,
    show(expression, surface) {
      const [x, y] = gradientExpressions(expression, {}) ?? [];
      rows.replaceChildren(
        ...rowOf(functionName, expression),
        ...rowOf(slopeName("x"), x),
        ...rowOf(slopeName("y"), y),
      );
      const share = surface ? undefinedShare(surface) : 0;
      note.textContent = share > 0 ? text("formula.undefined", { part: percent.format(share) }) : "";
    },
  };
}

/** A name, and what it is equal to. */
function rowOf(name: MathNode, value: Expression | undefined): readonly HTMLElement[] {
  const [left, right] = [element("div", "formula-name"), element("div", "formula-value")];
  left.append(mathElement(node("math", name, operator("="))));
  right.append(value ? mathElement(toMathML(value)) : text("formula.tooLong"));
  return [left, right];
}

const letter = (name: string) => node("mi", name);
const functionName = node(
  "mrow",
  letter("f"),
  application,
  between("(", [letter("x"), operator(","), letter("y")], ")"),
);

/** ∂f/∂x */
const slopeName = (variable: "x" | "y") =>
  node("mfrac", node("mrow", letter("∂"), letter("f")), node("mrow", letter("∂"), letter(variable)));

/** The share of a grid over the domain where the loss is not finite. */
function undefinedShare(surface: Surface): number {
  const { value } = sampleSurface(surface, surface.domain, samples, samples);
  return value.reduce((count, loss) => count + (Number.isFinite(loss) ? 0 : 1), 0) / value.length;
}
