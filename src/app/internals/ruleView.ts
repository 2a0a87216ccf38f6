/** The next update as equations: each line in letters, and beneath it in its current numbers. */
import { isGradientFree } from "../../core/optimizer.js";
import { element } from "../element.js";
import { mathElement } from "../formula/mathElement.js";
import { text } from "../i18n/settings.js";
import { equationsOf } from "./equations.js";
import type { Inspection } from "./inspection.js";
import { lettersMath, numbersMath } from "./typeset.js";
import { ingredients, type Working, workThrough } from "./workings.js";

export class RuleView {
  readonly element = element("div", "internals-rule");
  readonly #lines = element("div", "internals-lines");
  #key = "";
  #numbers: HTMLElement[] = [];

  constructor() {
    this.element.append(element("h3", "internals-heading", text("internals.rule")), this.#lines);
  }

  show(inspection: Inspection): void {
    const { internals, optimizer, step } = inspection;
    const values = ingredients(internals, 0, step + 1);
    const [move] = internals.move;
    const isTold = Number.isFinite(move) && !isGradientFree(optimizer);
    const equations = isTold ? equationsOf(optimizer.id, values) : [];
    const key = JSON.stringify([optimizer.id, Number.isFinite(move), equations]);
    const workings = workThrough(equations, values, internals.hyperparameters);
    if (key !== this.#key) this.#make(inspection, workings);
    this.#key = key;
    for (const [k, working] of workings.entries()) {
      // The step is the engine's own, which has one even where its formula divides 0 by 0.
      const value = working.name === "move" ? move : working.value;
      this.#numbers[k]?.replaceChildren(...numbersMath(working, value).map(mathElement));
    }
  }

  #make({ internals, optimizer }: Inspection, workings: readonly Working[]): void {
    this.#numbers = workings.map(() => element("div", "internals-numbers"));
    const lines = workings.map((working, k) => {
      const line = element("div", "internals-line");
      line.append(mathElement(lettersMath(working, optimizer)), this.#numbers[k] ?? "");
      return line;
    });
    const level = isGradientFree(optimizer) ? "internals.compares" : "internals.level";
    const reason = text(Number.isFinite(internals.move[0]) ? level : "internals.notFinite");
    this.#lines.replaceChildren(...(lines.length > 0 ? lines : [element("p", "internals-note", reason)]));
  }
}
