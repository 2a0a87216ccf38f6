/** Where a table stands that may be wider than a phone: it can be scrolled by keyboard, and has a name. */
import { element } from "../element.js";

export const tableRegion = (name: string): HTMLElement =>
  element("div", "lesson-table", "", { tabindex: "0", role: "region", "aria-label": name });
