/** Defines `<optimizer-race>`, once, where there are custom elements. */
import { OptimizerRaceElement } from "./element.js";

if (globalThis.customElements && !customElements.get("optimizer-race"))
  customElements.define("optimizer-race", OptimizerRaceElement);

export { OptimizerRaceElement };
