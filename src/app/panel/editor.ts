/** Applies what a user changes to a race, or to whatever else is checked like a file: once per frame. */
import { type Issue, parseRace, type Race, type Result } from "../../index.js";
import { actions, type Store } from "../store.js";
import type { Change } from "./changes.js";
import type { Changing } from "./fieldGroup.js";

export interface Editing<C> extends Changing<C> {
  /** Changes it with the next frame. */
  change(change: C): void;
  stop(): void;
}

export type Editor = Editing<Change>;

/** Gives a file of R, still to be checked. */
type ChangeOf<R> = (subject: R) => unknown;

/** The race after all changes that give a valid race, and what was wrong with the others. */
export function applyChanges<R>(
  race: R,
  changes: readonly ChangeOf<R>[],
  parse: (file: unknown) => Result<R>,
): { race: R; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  for (const change of changes) {
    const result = parse(change(race));
    if (result.ok) race = result.value;
    else issues.push(...result.issues);
  }
  return { race, issues };
}

/** @param onApplied told after each frame's changes what was wrong with them: nothing, as a rule */
export function createEditor(store: Store, onApplied: (issues: readonly Issue[]) => void): Editor {
  return editing<Race>({
    get: () => store.getState().race,
    set: (race) => actions.setRace(store, race),
    parse: (file) => parseRace(file),
    onApplied,
  });
}

export interface Edited<R> {
  get(): R;
  set(changed: R): void;
  parse(file: unknown): Result<R>;
  onApplied(issues: readonly Issue[]): void;
}

export function editing<R>({ get, set, parse, onApplied }: Edited<R>): Editing<ChangeOf<R>> {
  let waiting: ChangeOf<R>[] = [];
  let frame: number | undefined;
  const apply = () => {
    const before = get();
    const { race, issues } = applyChanges(before, waiting, parse);
    waiting = [];
    frame = undefined;
    if (race !== before) set(race);
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
