/** What the training page shows: a run, what the session has told of it so far, and how that is looked at. */
import { createStore } from "zustand/vanilla";
import type { Issue } from "../../core/issue.js";
import type { Landscape } from "../../landscape/sample.js";
import type { PlaneView, ProblemView, Repeated } from "../../train/messages.js";
import type { TrainRun } from "../../train/trainRun.js";
import type { AxisName } from "./curves/axis.js";
import type { Quantity } from "./curves/quantities.js";
import type { PictureKind } from "./multiples/kinds.js";
import type { LaneRecord } from "./records.js";

/** How curves are drawn. Nothing in it changes a number. */
export interface CurveView {
  readonly axis: AxisName;
  /** What the two charts show. */
  readonly quantities: readonly [Quantity, Quantity];
  readonly log: boolean;
  /** Whether the loss of every batch is drawn behind the training loss. */
  readonly batches: boolean;
  /** 0 not at all … 1 to a line. */
  readonly smoothing: number;
}

/** A moment of the run: how much computing had led to a step. */
export interface Moment {
  readonly step: number;
  /** Milliseconds. */
  readonly elapsed: number;
}

export interface TrainState {
  readonly run: TrainRun;
  /** The preset it came from, by id, until something else is trained. */
  readonly preset: string | undefined;
  /** What is trained on; undefined until the session has opened the run. */
  readonly problem: ProblemView | undefined;
  readonly step: number;
  readonly phase: "playing" | "paused" | "ended";
  /** In the order of the run's lanes. */
  readonly lanes: readonly LaneRecord[];
  readonly moments: readonly Moment[];
  /** Steps per second; as fast as it can where undefined. */
  readonly speed: number | undefined;
  /** Whether a changed hyperparameter holds from the current step on, as an edit, rather than from the start. */
  readonly recording: boolean;
  /** The lane pointed at, and the one that is looked at closely, by id. */
  readonly highlighted: string | undefined;
  readonly selected: string | undefined;
  /** Lanes left out of curves and pictures, by id. */
  readonly hidden: readonly string[];
  readonly curves: CurveView;
  /** The kind of picture that is wanted; another is shown where the data have none such. */
  readonly picture: PictureKind | undefined;
  /** What repetitions have told, and whether they go on. */
  readonly repeated: Repeated | undefined;
  /** How much of a repetition is done, 0 … 1. */
  readonly repeatShare: number;
  readonly repeating: boolean;
  /** The plane that is shown with what of its losses is sampled, or why there is none. */
  readonly plane: PlaneView | undefined;
  readonly planeLosses: Landscape | undefined;
  readonly planeIssues: readonly Issue[] | undefined;
}

export const noPlane = { plane: undefined, planeLosses: undefined, planeIssues: undefined };

export type TrainStore = ReturnType<typeof createTrainStore>;

export const firstCurves: CurveView = {
  axis: "epoch",
  quantities: ["trainLoss", "testScore"],
  log: true,
  batches: true,
  smoothing: 0,
};

export function createTrainStore(run: TrainRun) {
  return createStore<TrainState>()(() => ({
    run,
    preset: undefined,
    problem: undefined,
    step: 0,
    phase: "paused",
    lanes: [],
    moments: [],
    speed: undefined,
    recording: false,
    highlighted: undefined,
    selected: undefined,
    hidden: [],
    curves: firstCurves,
    picture: undefined,
    repeated: undefined,
    repeatShare: 0,
    repeating: false,
    ...noPlane,
  }));
}

/** The lane that is looked at closely: the selected one, else the first. */
export function closeLane({ run, selected }: Pick<TrainState, "run" | "selected">): number {
  return Math.max(
    0,
    run.lanes.findIndex(({ id }) => id === selected),
  );
}

/** The lanes that curves and pictures show, each with its place in the run. */
export function shownLanes({ lanes, hidden }: Pick<TrainState, "lanes" | "hidden">): [LaneRecord, number][] {
  return lanes.map((lane, i): [LaneRecord, number] => [lane, i]).filter(([{ id }]) => !hidden.includes(id));
}
