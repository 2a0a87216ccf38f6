/** Makes an engine out of a parsed race. */
import type { Objective } from "../core/objective.js";
import { isGradientFree } from "../core/optimizer.js";
import type { Registry } from "../core/registry.js";
import type { Surface } from "../core/surface.js";
import { LaneEngine, type Snapshot } from "../engine/engine.js";
import type { Lane } from "../engine/lane.js";
import { givenCourses, laneCourses } from "./courses.js";
import { checkedChange, inOrder } from "./edits.js";
import type { Engine } from "./engine.js";
import type { Edit, Race } from "./race.js";
import { createReferee } from "./referee.js";
import { startTheta } from "./start.js";
import { createSurface } from "./surface.js";

/**
 * A race that can be run, sought in and changed; its own length is no limit. What it holds is a pure function of its race
 * file and edits.
 */
export interface RaceEngine extends Engine {
  readonly surface: Surface;
  readonly lanes: readonly Lane[];
  /** The race file's edits and those made since, in the order of their steps. */
  readonly edits: readonly Edit[];
  /** Seeks in parts: makes at most so many updates on the way to a step, and tells whether it is there. */
  approach(step: number, most: number): boolean;
  /** What another engine of the same race and edits needs to go on from here. */
  snapshot(): Snapshot;
  /** Goes to where another engine of the same race and edits was; its tracks lack what they have not recorded. */
  resume(snapshot: Snapshot): void;
}

/**
 * An engine for a parsed race, at step 0.
 * @throws RangeError if the race names what the registry does not have
 */
export function createRace(race: Race, registry: Registry): RaceEngine {
  const surface = createSurface(race.surface, registry);
  const theta = startTheta(race.start, surface.domain, race.seed);
  const referee = createReferee(surface, race.target.distance);
  const common = { objective: objectiveOf(surface, race.seed, theta.length / 2), start: theta, referee };
  const lanes = race.lanes.map((lane) => {
    const made = laneCourses(lane, race.edits, registry);
    return { id: lane.id, ...made, ...common, isStill: surface.stepped === true && !isGradientFree(made.optimizer) };
  });
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

function objectiveOf(surface: Surface, seed: number, marbles: number): Objective {
  const stepwise = surface.stepwise?.(seed);
  const of = (count: number): Objective => {
    const layout = { dim: 2, count };
    const evaluate: Objective["evaluate"] = stepwise
      ? (at, t, gradient, value) => stepwise(at, t, layout, gradient, value)
      : (at, _t, gradient, value) => surface.evaluate(at, layout, gradient, value);
    return { layout, evaluate };
  };
  return { ...of(marbles), single: of(1) };
}
