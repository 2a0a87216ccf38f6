import type { Lane, Status } from "../engine/lane.js";
import type { LaneRecord } from "./laneRecord.js";
import type { TrainLane } from "./trainer.js";

/** A lane's record, read as of the step that its trainer is at. */
export class TrainedLane implements TrainLane {
  readonly lane: Lane;
  readonly #record: LaneRecord;
  readonly #trainer: { readonly step: number };

  constructor(lane: Lane, record: LaneRecord, trainer: { readonly step: number }) {
    this.lane = lane;
    this.#record = record;
    this.#trainer = trainer;
  }

  get id() {
    return this.lane.id;
  }

  get theta() {
    return this.lane.theta;
  }

  get gradient() {
    return this.lane.gradient;
  }

  get value() {
    return this.lane.value;
  }

  get status(): Status {
    if (this.divergedAt >= 0) return "diverged";
    return this.arrivedAt >= 0 ? "arrived" : "running";
  }

  get steps() {
    return this.#record.steps;
  }

  get evaluations() {
    return this.#record.evaluations;
  }

  get track() {
    return this.#record.track;
  }

  get arrivedAt() {
    return this.#sofar(this.#record.arrivedAt);
  }

  get divergedAt() {
    return this.#sofar(this.#record.divergedAt);
  }

  get stopped() {
    return this.#record.endsAt <= this.#trainer.step ? this.#record.stop : undefined;
  }

  get best() {
    return this.#record.bestUntil(this.#trainer.step);
  }

  get before() {
    return this.#record.updatesBefore === this.#trainer.step - 1 ? this.#record.before : undefined;
  }

  /** The step from which it makes no updates any more, as far as it is known. */
  get endsAt(): number {
    return this.#record.endsAt;
  }

  #sofar(step: number): number {
    return step <= this.#trainer.step ? step : -1;
  }
}
