/** Applies what a user changes to the race: checked like anybody's race file, once per frame. */
import { type Issue, parseRace, type Race } from "../../index.js";
import { actions, type Store } from "../store.js";
import type { Change } from "./changes.js";

export interface Editor {
  /** Changes the race with the next frame. */
  change(change: Change): void;
  stop(): void;
}

/** The race after all changes that give a valid race, and what was wrong with the others. */
export function applyChanges(race: Race, changes: readonly Change[]): { race: Race; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  for (const change of changes) {
    const result = parseRace(change(race));
    if (result.ok) race = result.value;
    else issues.push(...result.issues);
  }
  return { race, issues };
}

/** @param onApplied told after each frame's changes what was wrong with them: nothing, as a rule */
export function createEditor(store: Store, onApplied: (issues: readonly Issue[]) => void): Editor {
  let waiting: Change[] = [];
  let frame: number | undefined;
  const apply = () => {
    const before = store.getState().race;
    const { race, issues } = applyChanges(before, waiting);
    waiting = [];
    frame = undefined;
    if (race !== before) actions.setRace(store, race);
    onApplied(issues);
  };
  return {
    change(change) {
      waiting.push(change);
      frame ??= requestAnimationFrame(apply);
    },
    stop() {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
