/** What the page shows one of at a time. */
import type { Shown } from "../../curve/hash.js";

export interface View<S extends Shown = Shown> {
  show(shown: S): void;
  /** What is shown now, for the link. */
  shown(): S;
  hide(): void;
  /** A key that nothing else has heard; tells whether it was one of the view's. */
  press(event: KeyboardEvent): boolean;
}
