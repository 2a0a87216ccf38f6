/** A session's open run: where it is to go, and what is told of it. */
import { parseMade } from "../race/edits.js";
import type { Edit } from "../race/race.js";
import type { ExportFormat, TrainCommand, TrainMessage, TrainSnapshot } from "./messages.js";
import { PlaneWork } from "./planeWork.js";
import { Repetition } from "./repetition.js";
import { curvesCsv, tableCsv } from "./runCsv.js";
import { runJson } from "./runRecord.js";
import type { TrainHost } from "./session.js";
import { Snapshots } from "./snapshots.js";
import type { Trainer } from "./trainer.js";

/** Milliseconds of work in a row. */
const slice = 12;
/** Milliseconds between two snapshots of a run that is under way. */
const pause = 40;
/** Milliseconds between two words on how far a repetition is. */
const repeatingPause = 250;

export class OpenRun {
  readonly #trainer: Trainer;
  readonly #host: TrainHost;
  readonly #snapshots: Snapshots;
  readonly #plane: PlaneWork;
  /** It goes on to this step. */
  #goal = 0;
  /** The last step that was reached since the last edit: up to there, seeking is quick. */
  #furthest = 0;
  #isPlaying = false;
  /** Steps per second of playing, and when and where playing at that speed began. */
  #tempo = { speed: Number.POSITIVE_INFINITY, time: 0, step: 0 };
  #repetition: Repetition | undefined;
  #repeatingToldAt = Number.NEGATIVE_INFINITY;
  #elapsed = 0;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(trainer: Trainer, host: TrainHost) {
    this.#trainer = trainer;
    this.#host = host;
    this.#snapshots = new Snapshots(trainer);
    this.#plane = new PlaneWork(trainer, (message) => this.#send(message));
    this.#send(this.#snapshots.opened());
  }

  command(command: Exclude<TrainCommand, { kind: "open" }>): void {
    const { step, problem } = this.#trainer;
    this.#isShown = false;
    if (command.kind === "play") this.#goTo(problem.totalSteps, true);
    else if (command.kind === "pause") this.#goTo(step);
    else if (command.kind === "speed") this.#keepTempo(command.stepsPerSecond);
    else if (command.kind === "step") this.#goTo(step + command.steps);
    else if (command.kind === "epoch")
      this.#goTo(problem.stepsPerEpoch * (1 + Math.floor(step / problem.stepsPerEpoch)));
    else if (command.kind === "seek") this.#seek(command.step);
    else if (command.kind === "edit") this.#edit(command.edit);
    else if (command.kind === "watch") this.#snapshots.watch(command.watch);
    else if (command.kind === "weights") this.#sendWeights(command.lane);
    else if (command.kind === "plane") this.#plane.choose(command.choice);
    else if (command.kind === "planeRace") this.#plane.sendRace(command.name, this.#host.registry);
    else if (command.kind === "export") this.#export(command.format);
    else this.#repeat(command.kind === "repeat" ? command.seeds : 0);
  }

  /** Works for a slice of time; gives after how many milliseconds it wants to go on, or nothing. */
  work(): number | undefined {
    const began = this.#host.now();
    const due = this.#due(began);
    for (let now = began; now < began + slice; now = this.#host.now()) if (!this.#workOnce(due)) break;
    this.#furthest = Math.max(this.#furthest, this.#trainer.step);
    const now = this.#host.now();
    if (!this.#isShown && (!this.#isUnderWay || now >= this.#shownAt + pause)) this.#show(now);
    if (this.#repetition || this.#plane.isSampling || this.#hasSteps(due)) return 0;
    return this.#isUnderWay ? Math.min(pause, 1000 / this.#tempo.speed) : undefined;
  }

  /** A point of the plane, and a step, of the run or else of a repetition; tells whether there was any to make. */
  #workOnce(due: number): boolean {
    const isSampled = this.#plane.sample();
    return this.#stepOnce(due) || isSampled;
  }

  #stepOnce(due: number): boolean {
    if (this.#hasSteps(due)) {
      const began = this.#host.now();
      this.#trainer.advance(1);
      this.#elapsed += this.#host.now() - began;
      this.#isShown = false;
      return true;
    }
    if (!this.#repetition) return false;
    const { done } = this.#repetition;
    this.#repetition.advance(1);
    if (this.#repetition.done > done) this.#sendRepetition(this.#repetition);
    else this.#tellRepeating(this.#repetition.share);
    return true;
  }

  #hasSteps(due: number): boolean {
    return this.#trainer.step < due && !this.#trainer.ended;
  }

  get #isUnderWay(): boolean {
    return this.#hasSteps(this.#goal);
  }

  /** The step to be at by now. */
  #due(now: number): number {
    const { speed, time, step } = this.#tempo;
    if (!this.#isPlaying || speed === Number.POSITIVE_INFINITY) return this.#goal;
    return Math.min(this.#goal, step + Math.floor((speed * (now - time)) / 1000));
  }

  #goTo(goal: number, isPlaying = false): void {
    this.#goal = goal;
    this.#isPlaying = isPlaying;
    this.#keepTempo(this.#tempo.speed);
  }

  #keepTempo(speed = Number.POSITIVE_INFINITY): void {
    this.#tempo = { speed, time: this.#host.now(), step: this.#trainer.step };
  }

  #seek(step: number): void {
    this.#trainer.seek(Math.min(step, this.#furthest));
    this.#goTo(step);
  }

  #edit(edit: Omit<Edit, "at">): void {
    const made = parseMade(edit, this.#trainer.run.lanes, this.#host.registry);
    if (made.ok) {
      this.#trainer.edit(made.value);
      this.#snapshots.forget();
      this.#furthest = this.#trainer.step;
    } else this.#send({ kind: "refused", command: "edit", issues: made.issues });
  }

  #repeat(seeds: number): void {
    const { run, edits } = this.#trainer;
    this.#repetition = seeds > 0 ? new Repetition({ ...run, edits }, seeds, this.#host.registry) : undefined;
  }

  #tellRepeating(share: number): void {
    const now = this.#host.now();
    if (now < this.#repeatingToldAt + repeatingPause) return;
    this.#repeatingToldAt = now;
    this.#send({ kind: "repeating", share });
  }

  #sendRepetition(repetition: Repetition): void {
    const { done, of, lanes } = repetition;
    if (done === of) this.#repetition = undefined;
    this.#send({ kind: "repeated", done, of, lanes });
  }

  #sendWeights(id: string): void {
    const { step, lanes } = this.#trainer;
    const lane = lanes.find((known) => known.id === id);
    if (lane) this.#send({ kind: "weights", lane: id, step, theta: lane.lane.theta.slice() });
  }

  #export(format: ExportFormat): void {
    const runs = [{ trainer: this.#trainer }];
    const text =
      format === "json" ? runJson(this.#trainer) : [...(format === "curves" ? curvesCsv : tableCsv)(runs)].join("");
    this.#send({ kind: "exported", format, text });
  }

  #show(now: number): void {
    this.#send(this.#snapshots.take(this.#state, this.#elapsed));
    this.#shownAt = now;
    this.#isShown = true;
  }

  get #state(): TrainSnapshot["state"] {
    if (this.#trainer.ended) return "ended";
    return this.#isUnderWay ? "playing" : "paused";
  }

  #send(message: TrainMessage): void {
    this.#host.send(message, buffersIn(message));
  }
}

/** The buffers of the typed arrays in plain data. */
function buffersIn(value: unknown): ArrayBufferLike[] {
  if (value instanceof Float64Array) return [value.buffer];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(buffersIn);
}
