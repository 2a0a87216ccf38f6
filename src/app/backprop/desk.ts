/** What can be done on the page; everything shown follows from the store. */
import { type NetworkChoice, readChoice } from "../../backprop/choice.js";
import { addDone, type DoneStep, replay, settingsAfter, trainFrom } from "../../backprop/done.js";
import type { PageLink, PageState } from "../../backprop/link.js";
import type { NetworkFile } from "../../backprop/networkFile.js";
import type { StopRules } from "../../backprop/stopping.js";
import { train } from "../../backprop/training.js";
import type { Settings, Task, Way } from "../../backprop/update.js";
import { nextRows, type Walk, walkOf, walksOf } from "../../backprop/walk.js";
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { type RunningJob, runJob } from "./job.js";
import { errorOf, opened, workedOut } from "./opening.js";
import {
  type BackpropState,
  type BackpropStore,
  doneSoFar,
  type ErrorPoint,
  isAtEnd,
  isMade,
  settingsNow,
  standing,
  walkShown,
} from "./store.js";

/** Updates that can be gone back to. */
const mostWalks = 200;
const mostErrors = 1_000;

export class Desk {
  readonly store: BackpropStore;
  #job: RunningJob | undefined;

  constructor(store: BackpropStore) {
    this.store = store;
  }

  get #state(): BackpropState {
    return this.store.getState();
  }

  /** Opens what a link says and does again what was done there. */
  open({ state: page, exercise }: PageLink): void {
    this.#begin(opened(page, exercise));
    if (page.done.length === 0) return;
    const { model, first } = this.#state;
    const epochs = page.done.reduce((sum, one) => sum + ("way" in one ? one.epochs : 0), 0);
    this.#run(replay(model, first, page.settings, page.done), "online", epochs, page.done);
  }

  openFile({ exercise, theta }: NetworkFile): void {
    const page: PageState = { ...this.#state.page, show: "network" };
    this.#begin(opened(page, exercise, theta));
  }

  #begin(state: BackpropState): void {
    this.#job?.cancel();
    this.store.setState(state, true);
  }

  /** Another network on the same page; gives every issue where it cannot be. */
  choose(change: Partial<Record<keyof NetworkChoice, unknown>>): readonly Issue[] {
    const read = new Reader();
    const { page } = this.#state;
    const found = readChoice(read, { ...page.choice, ...change });
    if (found && read.issues.length === 0)
      this.#begin(opened({ ...page, settings: settingsNow(this.#state), choice: found.choice }, found.exercise));
    return read.issues;
  }

  /** The same first weights again. */
  startAgain(): void {
    const { page, model, isOwn, first } = this.#state;
    const settings = settingsNow(this.#state);
    this.#begin(opened({ ...page, settings }, model.exercise, isOwn ? first.theta : undefined));
  }

  /** First weights by a seed; undefined for the lecture's own. */
  seed(seed: number | undefined): void {
    const { page, model } = this.#state;
    this.#begin(opened({ ...page, seed, settings: settingsNow(this.#state) }, model.exercise));
  }

  /** A setting from here on; an update that is not made yet has it at once. */
  set(setting: keyof Settings, value: number): void {
    this.#job?.cancel();
    const state = this.#state;
    const done = doneSoFar(state);
    const page =
      done.length > 0 ? state.page : { ...state.page, settings: { ...state.page.settings, [setting]: value } };
    const doneNow = done.length > 0 ? addDone(done, { setting, value }, state.model.exercise.samples.count) : done;
    const walk = walkShown(state);
    if (isMade(state)) {
      this.#put({ ...state, page }, [{ ...walk, doneAfter: doneNow }], state.shown);
      return;
    }
    const task = { ...walk.task, settings: settingsAfter(page.settings, doneNow) };
    this.#put({ ...state, page }, [walkOf(task, doneNow, state.model.exercise.samples.count)], state.shown);
  }

  /** Begins to go through an update by one sample. */
  showSample(row: number): void {
    this.#walkOn("online", [row]);
  }

  #walkOn(way: Way, rows: readonly number[]): void {
    this.#job?.cancel();
    const state = this.#state;
    const task: Task = { way, rows, settings: settingsNow(state), before: standing(state) };
    this.#append([walkOf(task, doneSoFar(state), state.model.exercise.samples.count)], 0);
  }

  /** Whole epochs at once, until they are done or a rule ends them. */
  train(way: Way, rules: StopRules): void {
    this.#job?.cancel();
    const state = this.#state;
    const began = performance.now();
    const clock = () => (performance.now() - began) / 1000;
    const epochs = train(state.model, way, settingsNow(state), standing(state), rules, clock);
    const { count } = state.model.exercise.samples;
    this.#run(trainFrom(doneSoFar(state), epochs, way, count), way, rules.epochs);
  }

  cancel(): void {
    this.#job?.cancel();
  }

  /** @param done what it comes to, where more is said of it than updates */
  #run(steps: Generator<DoneStep, void, void>, way: Way, epochs: number, done?: BackpropState["page"]["done"]): void {
    this.store.setState({ playing: false, stopped: undefined, errors: errorsUntil(this.#state) });
    let last: DoneStep | undefined;
    let total = 0;
    const tell = (told: readonly DoneStep[]) => {
      last = told.at(-1) ?? last;
      total += told.length;
      const { errors } = this.#state;
      const points = told.map(({ state, meanSquare }) => ({ shown: state.shown, meanSquare }));
      this.store.setState({ job: { way, epoch: total, epochs }, errors: thinned([...errors, ...points]) });
    };
    const finish = () => {
      this.#job = undefined;
      this.store.setState({ job: undefined });
      if (!last) return;
      const walks = walksOf(last.tasks, last.doneBefore, this.#state.model.exercise.samples.count);
      const [final] = walks.slice(-1);
      const whole = done && final && last.stopped ? [...walks.slice(0, -1), { ...final, doneAfter: done }] : walks;
      this.#append(whole, Number.POSITIVE_INFINITY);
      this.store.setState({ stopped: done ? undefined : last.stopped });
    };
    let isOver = false;
    const job = runJob(steps, tell, () => {
      isOver = true;
      finish();
    });
    this.#job = isOver ? undefined : job;
    if (!isOver) this.store.setState({ job: { way, epoch: total, epochs } });
  }

  /** Walks after the one that is shown, or in its place where it was not made. */
  #append(walks: readonly Walk[], moment: number): void {
    const state = this.#state;
    const kept = state.walks.slice(0, isMade(state) ? state.at + 1 : state.at);
    this.#putAll(state, [...kept, ...walks].slice(-mostWalks), moment);
  }

  /** Other walks in the place of the one shown and those after it. */
  #put(state: BackpropState, walks: readonly Walk[], moment: number): void {
    this.#putAll(state, [...state.walks.slice(0, state.at), ...walks], moment);
  }

  #putAll(state: BackpropState, walks: readonly Walk[], moment: number): void {
    this.#goTo({ ...state, walks }, walks.length - 1, moment);
  }

  #goTo(state: BackpropState, at: number, moment: number): void {
    const walk = state.walks[at];
    if (!walk) return;
    const { update, moments } = workedOut(state.model, walk.task);
    const shown = Math.min(moment, moments.length - 1);
    const next = { ...state, at, update, moments, shown };
    this.store.setState({ ...next, errors: withError(next) });
  }

  /** One moment on, or back; beyond the end the next update begins, before the beginning is the end of the one before. */
  step(by: 1 | -1): void {
    if (this.#state.job) return;
    const state = this.#state;
    const shown = state.shown + by;
    if (shown >= 0 && shown < state.moments.length) this.seek(shown);
    else if (by < 0) this.#goTo(state, state.at - 1, Number.POSITIVE_INFINITY);
    else if (state.at < state.walks.length - 1) this.#goTo(state, state.at + 1, 0);
    else {
      const { task } = walkShown(state);
      this.#walkOn(task.way, nextRows(task, state.model.exercise.samples.count));
    }
  }

  seek(shown: number): void {
    const state = { ...this.#state, shown };
    this.store.setState({ shown, errors: withError(state) });
  }

  /** To the beginning of the update that is shown, or its end. */
  toEdge(edge: "first" | "last"): void {
    this.store.setState({ playing: false });
    this.seek(edge === "first" ? 0 : this.#state.moments.length - 1);
  }

  play(playing = !this.#state.playing): void {
    if (!this.#state.job && playing !== this.#state.playing) this.store.setState({ playing });
  }
}

/** The curve with the error after the update that is shown, once it is made. */
function withError(state: BackpropState): readonly ErrorPoint[] {
  const { errors, update, model } = state;
  if (!isAtEnd(state) || errors.some(({ shown }) => shown === update.after.shown)) return errors;
  return thinned([...errorsUntil(state), errorOf(model, update.after)]);
}

/** What was gone back behind does not count any more. */
function errorsUntil(state: BackpropState): readonly ErrorPoint[] {
  const { shown } = standing(state);
  return state.errors.filter((point) => point.shown <= shown);
}

/** Every other one where there are too many, the last one always. */
function thinned(errors: readonly ErrorPoint[]): readonly ErrorPoint[] {
  if (errors.length <= mostErrors) return errors;
  return errors.filter((_, k) => k % 2 === 0 || k === errors.length - 1);
}
