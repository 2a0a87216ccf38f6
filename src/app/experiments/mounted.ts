/** An experiment on the page. */
import type { Place, PlaceOf } from "./place.js";
import type { Show } from "./placeFields.js";

/** Puts an experiment into a container. @param go told what is chosen */
export type Mount<S extends Show> = (container: HTMLElement, go: (place: PlaceOf<S>) => void) => Mounted<PlaceOf<S>>;

export interface Mounted<P = Place> {
  /** Shows what is chosen. */
  see(place: P): void;
  /** Ends what still computes. */
  end?(): void;
}
