/** The page's state when an exercise is opened: nothing done yet, its first sample about to be shown. */
import type { PageState } from "../../backprop/link.js";
import { type Exercise, Model } from "../../backprop/model.js";
import { momentsOf } from "../../backprop/moments.js";
import { firstState, randomTheta, type State } from "../../backprop/state.js";
import { makeUpdate, type Task } from "../../backprop/update.js";
import { walkOf } from "../../backprop/walk.js";
import { workedTheta } from "../../backprop/worked.js";
import { heatonTheta } from "../../backprop/xor.js";
import { initialize } from "../../network/initializers.js";
import type { BackpropState } from "./store.js";

/** Of two samples or more the second: an input of zeros sends no signal. */
const firstShown = (samples: number) => (samples > 1 ? 1 : 0);

/** The first weights: the lecture's own, or by the seed. */
function thetaOf({ show, seed }: PageState, { network }: Model): Float64Array {
  if (seed === undefined) return Float64Array.from(show === "worked" ? workedTheta : heatonTheta);
  if (show === "network") {
    const theta = new Float64Array(network.parameterCount);
    initialize(network.layers, { kind: "glorot" }, seed, theta);
    return theta;
  }
  const theta = randomTheta(network.parameterCount, seed);
  const biases = show === "worked" ? network.layers : [];
  for (const { biases: at, outputs } of biases) theta.fill(theta[at] ?? 0, at, at + outputs);
  return theta;
}

export function opened(page: PageState, exercise: Exercise, theta?: Float64Array): BackpropState {
  const model = new Model(exercise);
  const first = firstState(theta ?? thetaOf(page, model));
  const { count } = exercise.samples;
  const task: Task = { way: "online", rows: [firstShown(count)], settings: page.settings, before: first };
  return {
    page: { ...page, done: [] },
    isOwn: theta !== undefined,
    model,
    first,
    walks: [walkOf(task, [], count)],
    at: 0,
    ...workedOut(model, task),
    shown: 0,
    playing: false,
    errors: [errorOf(model, first)],
    job: undefined,
    stopped: undefined,
  };
}

export function workedOut(model: Model, task: Task): Pick<BackpropState, "update" | "moments"> {
  return { update: makeUpdate(model, task), moments: momentsOf(model.exercise.spec.sizes, task.rows.length) };
}

export const errorOf = (model: Model, { theta, shown }: State) => ({ shown, meanSquare: model.meanSquare(theta) });
