/**
 * The page's side of a training session: what a user does becomes commands, what the session tells becomes state. One run
 * is opened at a time; of those that are wanted meanwhile, as while a slider is dragged, only the last one is.
 */
import type { Issue } from "../../core/issue.js";
import type { Race } from "../../race/race.js";
import type { ExportFormat, TrainMessage } from "../../train/messages.js";
import type { PlaneChoice } from "../../train/runPlane.js";
import type { TrainRun } from "../../train/trainRun.js";
import { connectTraining, type Send } from "../../worker/connectTraining.js";
import { editsMade } from "./editsMade.js";
import { opened, told } from "./follow.js";
import type { CarriedRun } from "./share/carry.js";
import { closeLane, noPlane, type TrainState, type TrainStore } from "./store.js";
import { suitingSpeed } from "./transport/speed.js";
import { watchOf } from "./watch.js";

/** Where a run is taken up once it is open. */
export interface Begin {
  readonly step: number | "end";
  readonly playing: boolean;
  /** Whether it is to be played at the speed that suits its length. */
  readonly atSuitingSpeed?: boolean;
}

export interface DeskListener {
  /** Told what is wrong with a command. */
  readonly refused: (issues: readonly Issue[]) => void;
  /** Told of trouble that no command is to blame for. */
  readonly failed: (message: string) => void;
  /** Told the race on a plane that was to be raced on. */
  readonly raced: (race: Race) => void;
}

/** So many moments back may be what a user has seen last. */
const seenMoments = 5;

type Answer = TrainMessage["kind"];

export class Desk {
  readonly store: TrainStore;
  readonly #listener: DeskListener;
  readonly #send: Send;
  /** How the run that is being opened goes on. */
  #begin: Begin | undefined;
  /** The run that is to be opened after it. */
  #next: { readonly run: TrainRun; readonly begin: Begin } | undefined;
  /** The step from which it plays when it has come there. */
  #playFrom: number | undefined;
  readonly #asked = new Map<Answer, ((message: TrainMessage) => void)[]>();

  constructor(store: TrainStore, listener: DeskListener) {
    this.store = store;
    this.#listener = listener;
    this.#send = connectTraining((message) => this.#hear(message));
    store.subscribe((state, before) => this.#follow(state, before));
  }

  /** Trains something else, or the same from another point on. */
  open(run: TrainRun, begin: Begin, seen: Partial<TrainState> = {}): void {
    this.store.setState({ preset: undefined, ...seen, run, repeated: undefined, repeating: false });
    if (this.#begin) {
      this.#next = { run, begin };
      return;
    }
    this.#begin = begin;
    this.#send({ kind: "open", file: run });
  }

  /** Something new, from its start; where nothing may move by itself, its end. */
  start(run: TrainRun, preset?: string): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.open(run, { step: still ? "end" : 0, playing: !still, atSuitingSpeed: true }, { preset, hidden: [] });
  }

  /** The run as it was shown before the page was loaded again. */
  takeUp({ run, preset, step, playing }: CarriedRun): void {
    this.open(run, { step, playing, atSuitingSpeed: true }, { preset });
  }

  /** Changes the run. Where its steps are still the same moments, it comes back to the step shown. */
  change(changed: TrainRun): void {
    const { run, phase, step, moments, preset } = this.store.getState();
    // While it plays it has gone on since the user saw the step.
    const seen = phase === "playing" ? (moments.at(-seenMoments)?.step ?? 0) : step;
    const edits = this.#begin ? undefined : editsMade(seen, step, run, changed);
    if (edits) {
      for (const { at: _, ...edit } of edits) this.#send({ kind: "edit", edit });
      return;
    }
    if (!isSameCourse(run, changed)) {
      this.open(changed, this.#fromStart(phase));
      return;
    }
    const here: Begin = { step: phase === "ended" ? "end" : step, playing: phase === "playing" };
    this.open(changed, this.#next?.begin ?? this.#begin ?? here, { preset });
  }

  toggle(): void {
    const { phase } = this.store.getState();
    this.#playFrom = undefined;
    if (phase === "ended") this.#send({ kind: "seek", step: 0 });
    this.#send({ kind: phase === "playing" ? "pause" : "play" });
  }

  stepBy(steps: number): void {
    if (steps > 0) this.#send({ kind: "step", steps });
    else this.seek(this.store.getState().step + steps);
  }

  epoch(): void {
    this.#send({ kind: "epoch" });
  }

  seek(step: number): void {
    const last = this.store.getState().problem?.totalSteps ?? 0;
    this.#send({ kind: "seek", step: Math.min(Math.max(step, 0), last) });
  }

  /** Another seed for all that is random, from the start. */
  newSeed(): void {
    const { run, phase } = this.store.getState();
    this.open({ ...run, seed: (run.seed + 1) % 2 ** 32, edits: [] }, this.#fromStart(phase));
  }

  repeat(seeds: number): void {
    this.store.setState({ repeating: true, repeated: undefined, repeatShare: 0 });
    this.#send({ kind: "repeat", seeds });
  }

  cancelRepeat(): void {
    this.store.setState({ repeating: false });
    this.#send({ kind: "cancelRepeat" });
  }

  /** The plane to be told from now on; without a choice none. */
  choosePlane(choice: PlaneChoice | undefined): void {
    if (!choice) this.store.setState(noPlane);
    this.#send({ kind: "plane", ...(choice && { choice }) });
  }

  /** Has the race on the plane told, its surface called by a name. */
  racePlane(name: string): void {
    this.#send({ kind: "planeRace", name });
  }

  /** The run so far as a file's text. */
  async export(format: ExportFormat): Promise<string> {
    this.#send({ kind: "export", format });
    const message = await this.#answer("exported");
    return message.kind === "exported" ? message.text : "";
  }

  /** The weights of the lane that is looked at closely. */
  async weights(): Promise<Float64Array> {
    const state = this.store.getState();
    this.#send({ kind: "weights", lane: state.run.lanes[closeLane(state)]?.id ?? "" });
    const message = await this.#answer("weights");
    return message.kind === "weights" ? message.theta : new Float64Array(0);
  }

  #fromStart(phase: TrainState["phase"]): Begin {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const playing = phase !== "paused" && !still;
    return { step: still && phase === "ended" ? "end" : 0, playing, atSuitingSpeed: true };
  }

  #answer(kind: Answer): Promise<TrainMessage> {
    return new Promise((resolve) => this.#asked.set(kind, [...(this.#asked.get(kind) ?? []), resolve]));
  }

  #hear(message: TrainMessage): void {
    const [asked, ...others] = this.#asked.get(message.kind) ?? [];
    this.#asked.set(message.kind, others);
    asked?.(message);
    if (message.kind === "opened") this.#takeUp(message.problem.totalSteps, () => opened(this.store, message));
    else if (message.kind === "refused") {
      if (message.command === "open") this.#begin = undefined;
      if (message.command === "plane") this.store.setState({ ...noPlane, planeIssues: message.issues });
      else this.#listener.refused(message.issues);
    } else if (message.kind === "planeRace") this.#listener.raced(message.race);
    else if (message.kind === "failed") this.#listener.failed(message.message);
    else {
      told(this.store, message);
      if (message.kind === "snapshot") this.#playOn(message.step);
    }
  }

  #takeUp(totalSteps: number, show: () => void): void {
    const [begin, next] = [this.#begin, this.#next];
    this.#begin = undefined;
    this.#next = undefined;
    if (next) {
      this.open(next.run, next.begin, { preset: this.store.getState().preset });
      return;
    }
    show();
    if (begin?.atSuitingSpeed) this.store.setState({ speed: suitingSpeed(totalSteps) });
    const state = this.store.getState();
    this.#send(speedOf(state));
    this.#send({ kind: "watch", watch: watchOf(state) });
    const step = begin?.step === "end" ? totalSteps : (begin?.step ?? 0);
    if (step > 0) this.#send({ kind: "seek", step: Math.min(step, totalSteps) });
    this.#playFrom = begin?.playing ? Math.min(step, totalSteps) : undefined;
    this.#playOn(0);
  }

  /** Plays once it has come to where it is to be played from. */
  #playOn(step: number): void {
    if (this.#playFrom === undefined || step < this.#playFrom) return;
    this.#playFrom = undefined;
    this.#send({ kind: "play" });
  }

  /** Has the session follow how the page looks at the run. */
  #follow(state: TrainState, before: TrainState): void {
    if (!state.problem || state.problem !== before.problem) return;
    if (state.speed !== before.speed) this.#send(speedOf(state));
    const watch = watchOf(state);
    if (JSON.stringify(watch) !== JSON.stringify(watchOf(before))) this.#send({ kind: "watch", watch });
  }
}

const speedOf = ({ speed }: TrainState) =>
  ({ kind: "speed", ...(speed !== undefined && { stepsPerSecond: speed }) }) as const;

/** Whether a step of one run is the same moment of the other. */
const isSameCourse = (a: TrainRun, b: TrainRun) => JSON.stringify(courseOf(a)) === JSON.stringify(courseOf(b));

const courseOf = ({ lanes, edits, target, stop, l2, evaluateEvery, ...course }: TrainRun) => course;
