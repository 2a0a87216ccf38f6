/** Says of a lane what its optimizer goes by, where that is not the gradient or where there is none. */
import { isGradientFree, type Optimizer } from "../../core/optimizer.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { text } from "../i18n/settings.js";
import { type Option, optionsOf } from "./list.js";

/** Whether an optimizer makes no updates on a surface, for want of a gradient. */
const standsStill = (optimizer: Optimizer, isStepped: boolean) => isStepped && !isGradientFree(optimizer);

/** Optimizers to choose from; those that would stand still say so. */
export function optimizerOptions(optimizers: readonly Optimizer[], isStepped: boolean): Option[] {
  const options = optionsOf(new Map(optimizers.map((optimizer) => [optimizer.id, optimizer])));
  const still = new Set(optimizers.filter((optimizer) => standsStill(optimizer, isStepped)).map(({ id }) => id));
  return options.map(({ value, text: name }) => ({ value, text: still.has(value) ? stillName(name) : name }));
}

const stillName = (name: string) => text("panel.standsStill", { name });

/** What a lane is called in the list of lanes. */
export const laneOptionText = (name: string, optimizer: Optimizer | undefined, isStepped: boolean): string =>
  optimizer && standsStill(optimizer, isStepped) ? stillName(name) : name;

export class LaneNote {
  readonly element = element("p", "lane-note", "", { id: "lane-note" });

  show(optimizer: Optimizer | undefined, isStepped: boolean): void {
    this.element.textContent = optimizer ? noteOn(optimizer, isStepped) : "";
  }
}

function noteOn(optimizer: Optimizer, isStepped: boolean): string {
  const name = label(optimizer.name);
  if (isGradientFree(optimizer)) return text(isStepped ? "panel.byLossesOnSteps" : "panel.byLosses", { name });
  return isStepped ? text("panel.needsGradient", { name }) : "";
}
