/** One sample's outputs calculated from scratch: every equation of its way forward, and its error. */
import type { Moment } from "../../../backprop/moments.js";
import { element } from "../../element.js";
import { equationElement } from "../step/equation.js";
import { workingsOf } from "../step/workings.js";
import { momentOf } from "../store.js";
import type { Lens } from "./lenses.js";

export const calculationLens: Lens = (place, state) => {
  const { sample } = momentOf(state);
  const isOf = ({ phase, sample: own }: Moment) => own === sample && (phase === "forward" || phase === "error");
  const list = element("ol", "calculation");
  for (const moment of state.moments.filter(isOf)) {
    const item = element("li", "");
    item.append(...workingsOf(state, moment).map(equationElement));
    list.append(item);
  }
  place.replaceChildren(list);
};
