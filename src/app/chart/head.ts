/** The heading of the chart: what it shows can be chosen there. */
import { quantityNames } from "../../core/quantity.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import type { State, Store } from "../store.js";

export class ChartHead {
  readonly element = element("div", "chart-head");
  readonly #quantity = element("select", "side-heading chart-quantity", "", { "aria-label": text("chart.quantity") });
  readonly #floor = element("span", "chart-floor");
  readonly #logSteps = element("input", "", "", { type: "checkbox" });

  constructor(store: Store) {
    const heading = element("h2", "side-heading");
    heading.append(this.#quantity);
    this.#quantity.append(...quantityNames.map((value) => element("option", "", text(`chart.${value}`), { value })));
    this.#quantity.addEventListener("change", () => {
      const quantity = quantityNames.find((name) => name === this.#quantity.value);
      if (quantity) store.setState({ quantity });
    });
    this.#logSteps.addEventListener("change", () => store.setState({ logSteps: this.#logSteps.checked }));
    const label = element("label", "chart-log", "", { title: text("chart.logTitle") });
    label.append(this.#logSteps, text("chart.logSteps"));
    this.element.append(heading, this.#floor, label);
  }

  /** @param floor what is said of what losses are counted from */
  show({ quantity, logSteps }: State, floor: string): void {
    this.#quantity.value = quantity;
    this.#floor.textContent = floor;
    this.#logSteps.checked = logSteps;
  }
}
