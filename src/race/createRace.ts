/** Makes an engine out of a parsed race. */
import { issueText } from "../core/issue.js";
import type { Objective } from "../core/objective.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import type { Surface } from "../core/surface.js";
import { LaneEngine, type Snapshot } from "../engine/engine.js";
import type { Lane, LaneSpec } from "../engine/lane.js";
import { allCourses, givenCourses } from "./courses.js";
import { parseChange } from "./parseEdits.js";
import type { Edit, Race, RaceLane } from "./race.js";
import { createReferee } from "./referee.js";
import { startTheta } from "./start.js";
import { createSurface } from "./surface.js";

/** A race that can be run, sought in and changed. What it holds is a pure function of its race file and edits. */
export interface RaceEngine {
  readonly surface: Surface;
  /** How many updates every lane has made. */
  readonly step: number;
  readonly lanes: readonly Lane[];
  /** The race file's edits and those made since, in the order of their steps. */
  readonly edits: readonly Edit[];
  /** Makes so many updates more; the race's own length is no limit. */
  advance(steps: number): void;
  /** Goes to any step: the same numbers as advancing to it from the start, bit for bit. */
  seek(step: number): void;
  /** Seeks in parts: makes at most so many updates on the way to a step, and tells whether it is there. */
  approach(step: number, most: number): boolean;
  /** What another engine of the same race and edits needs to go on from here. */
  snapshot(): Snapshot;
  /** Goes to where another engine of the same race and edits was; its tracks lack what they have not recorded. */
  resume(snapshot: Snapshot): void;
  /**
   * Changes hyperparameters of a lane from the current step on, and remembers it as an edit.
   * @throws RangeError with every issue if the lane or a value is not valid
   */
  edit(edit: Omit<Edit, "at">): void;
}

/**
 * An engine for a parsed race, at step 0.
 * @throws RangeError if the race names what the registry does not have
 */
export function createRace(race: Race, registry: Registry): RaceEngine {
  const surface = createSurface(race.surface, registry);
  const theta = startTheta(race.start, surface.domain, race.seed);
  const layout = { dim: 2, count: theta.length / 2 };
  const referee = createReferee(surface, race.target.distance);
  const stepwise = surface.stepwise?.(race.seed);
  const objective: Objective = {
    layout,
    evaluate: stepwise
      ? (at, t, gradient, value) => stepwise(at, t, layout, gradient, value)
      : (at, _t, gradient, value) => surface.evaluate(at, layout, gradient, value),
  };
  const lanes = race.lanes.map((lane) => laneSpec(lane, race, registry, { objective, start: theta, referee }));
  const noise = { seed: race.seed, sigma: race.gradientNoise };
  const engine = new LaneEngine({ lanes, totalSteps: race.steps, noise });
  let edits = inOrder(race.edits);
  return {
    surface,
    lanes: engine.lanes,
    get step() {
      return engine.step;
    },
    get edits() {
      return edits;
    },
    advance: (steps) => engine.advance(steps),
    seek: (step) => engine.seek(step),
    approach: (step, most) => engine.approach(step, most),
    snapshot: () => engine.snapshot(),
    resume: (snapshot) => engine.resume(snapshot),
    edit(change) {
      const { lane: id, hyperparameters } = checkedChange(change, race.lanes, registry);
      const lane = engine.lanes.find((known) => known.id === id);
      if (lane) engine.change(lane, givenCourses(hyperparameters, registry));
      edits = inOrder([...edits, { at: engine.step, lane: id, hyperparameters }]);
    },
  };
}

function laneSpec(
  lane: RaceLane,
  race: Race,
  registry: Registry,
  common: Pick<LaneSpec, "objective" | "start" | "referee">,
): LaneSpec {
  const optimizer = registry.optimizers.get(lane.optimizer);
  if (!optimizer) throw new RangeError(`optimizer: got ${lane.optimizer}, which the registry does not have`);
  const changes = race.edits
    .filter((edit) => edit.lane === lane.id)
    .map(({ at, hyperparameters }) => ({ at, courses: givenCourses(hyperparameters, registry) }));
  return { id: lane.id, optimizer, courses: allCourses(optimizer, lane.hyperparameters, registry), changes, ...common };
}

function checkedChange(change: Omit<Edit, "at">, lanes: readonly RaceLane[], registry: Registry): Omit<Edit, "at"> {
  const read = new Reader();
  const json = read.object(change, "", "an edit: a lane and its hyperparameters", ["lane", "hyperparameters"]);
  const checked = json && parseChange(read, json, "", lanes, registry);
  if (!checked || read.issues.length > 0) throw new RangeError(read.issues.map(issueText).join("\n"));
  return checked;
}

/** Sorted by step; of two edits at the same step the later one is applied last. */
const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.at - b.at);
