/** What the page is computing, in words: what it is, how far it is and how long it may take. */
import { computingText } from "../i18n/computingTexts.js";
import { countText } from "../numbers.js";
import { isRecorded } from "../run.js";
import type { State } from "../store.js";

export interface Work {
  /** What is the same thing has the same words. */
  readonly words: string;
  /** The step it has come to and the one it goes to. */
  readonly at: number;
  readonly to: number;
  /** Whether it was stopped and can go on. */
  readonly stopped: boolean;
}

/** The work under way or stopped; none as a rule. */
export function workOf(state: State): Work | undefined {
  const { race, run, computed, goal, stopped } = state;
  if (computed < race.steps) {
    return { words: raceWords(state), at: computed, to: race.steps, stopped };
  }
  if (goal === undefined || isRecorded(run)) return undefined;
  const marbles = run.lanes.reduce((sum, { layout }) => sum + layout.count, 0);
  const to = Math.floor(goal);
  const words = computingText("computing.swarm", { marbles: countText(marbles), step: countText(to) });
  return { words, at: run.step, to, stopped: false };
}

function raceWords({ race, run, computed, stopped }: State): string {
  const [steps, lanes] = [countText(race.steps), countText(run.lanes.length)];
  if (stopped) return computingText("computing.stopped", { computed: countText(computed), steps });
  return run.lanes.length === 1
    ? computingText("computing.lane", { steps })
    : computingText("computing.lanes", { steps, lanes });
}

/** How long what is left will take at the pace so far; nothing where that is not known yet. */
export function secondsLeft({ at, to }: Pick<Work, "at" | "to">, from: number, seconds: number): number | undefined {
  return at > from && seconds > 0 ? ((to - at) * seconds) / (at - from) : undefined;
}
