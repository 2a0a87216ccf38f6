/** Keeps the race as it was before a drag began, to be shown faintly until the pointer is let go. */
import type { Store } from "./store.js";

export function keepGhosts(store: Store): void {
  let pressed = false;
  addEventListener("pointerdown", () => (pressed = true), { capture: true });
  const release = () => {
    pressed = false;
    if (store.getState().ghost) store.setState({ ghost: undefined });
  };
  addEventListener("pointerup", release, { capture: true });
  addEventListener("pointercancel", release, { capture: true });
  store.subscribe((state, before) => {
    if (pressed && state.run !== before.run && !state.ghost && sameGround(state, before)) {
      store.setState({ ghost: before.run });
    }
  });
}

type Grounded = ReturnType<Store["getState"]>;

const sameGround = (a: Grounded, b: Grounded) =>
  JSON.stringify(a.race.surface) === JSON.stringify(b.race.surface) &&
  a.run.lanes[0]?.layout.count === b.run.lanes[0]?.layout.count;
