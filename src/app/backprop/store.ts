/** What the backpropagation page shows: an exercise, the update that is gone through, and how far. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Done, settingsAfter } from "../../backprop/done.js";
import type { PageState } from "../../backprop/link.js";
import type { Model } from "../../backprop/model.js";
import type { Moment } from "../../backprop/moments.js";
import type { State } from "../../backprop/state.js";
import type { StopReason } from "../../backprop/stopping.js";
import type { Settings, Update, Way } from "../../backprop/update.js";
import type { Walk } from "../../backprop/walk.js";

/** The error after so many samples were shown. */
export interface ErrorPoint {
  readonly shown: number;
  readonly meanSquare: number;
}

export interface Job {
  readonly way: Way;
  readonly epoch: number;
  readonly epochs: number;
}

export interface BackpropState {
  /** The exercise and its first weights and settings; what was done is in the walks. */
  readonly page: PageState;
  /** Whether network and samples are from a file: they do not go into a link. */
  readonly isOwn: boolean;
  readonly model: Model;
  readonly first: State;
  readonly walks: readonly Walk[];
  readonly at: number;
  /** The walk that is shown, worked out. */
  readonly update: Update;
  readonly moments: readonly Moment[];
  /** The moment that is shown. */
  readonly shown: number;
  readonly playing: boolean;
  readonly errors: readonly ErrorPoint[];
  readonly job: Job | undefined;
  /** Why the last training ended. */
  readonly stopped: StopReason | undefined;
}

export type BackpropStore = StoreApi<BackpropState>;

export const createBackpropStore = (first: BackpropState): BackpropStore => createStore(() => first);

export function momentOf({ moments, shown }: BackpropState): Moment {
  const moment = moments[shown];
  if (!moment) throw new Error(`there is no moment ${shown} of ${moments.length}`);
  return moment;
}

export function walkShown({ walks, at }: BackpropState): Walk {
  const walk = walks[at];
  if (!walk) throw new Error(`there is no walk ${at} of ${walks.length}`);
  return walk;
}

/** Whether the new weights have begun to be shown: then the update counts as made. */
export const isMade = (state: BackpropState): boolean => momentOf(state).phase === "update";

export const isAtEnd = ({ moments, shown }: BackpropState): boolean => shown === moments.length - 1;

/** The state that whatever is done next begins at. */
export const standing = (state: BackpropState): State => (isMade(state) ? state.update.after : state.update.before);

export const doneSoFar = (state: BackpropState): readonly Done[] =>
  isMade(state) ? walkShown(state).doneAfter : walkShown(state).doneBefore;

/** The settings that the next update has. */
export const settingsNow = (state: BackpropState): Settings => settingsAfter(state.page.settings, doneSoFar(state));

/** The weights as a whole: the new ones when the last of them is shown. */
export const thetaNow = (state: BackpropState): Float64Array =>
  isAtEnd(state) ? state.update.after.theta : state.update.before.theta;
