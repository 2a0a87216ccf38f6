/** The race on a plane of a training run: there the plane is an exact landscape, with the run's optimizers on it. */
import { textOfNumbers } from "../core/base64.js";
import { type NetworkSurface, type Race, raceLimits } from "../race/race.js";
import type { RunPlane } from "./runPlane.js";
import type { Trainer } from "./trainer.js";

/** Parameters times samples, marbles and steps: some half a minute of computing. */
const mostWork = 5e9;

/**
 * A race file, still to be parsed: it may be larger than races may be. Every step takes all samples, and the loss is their
 * mean, without the run's L2 penalty, as training curves show it. The race is as long as the run unless that takes long.
 * @param name what the surface is called
 */
export function raceOnPlane(
  trainer: Trainer,
  plane: Omit<RunPlane, "lanes">,
  name: string,
): Omit<Race, "gradientNoise" | "target"> {
  const { run, problem } = trainer;
  const { lanes, seed } = run;
  const { network, train, totalSteps } = problem;
  const work = network.parameterCount * train.count * lanes.length;
  const most = Math.min(raceLimits.steps, raceLimits.recordedMarbleSteps / lanes.length, mostWork / work);
  const steps = Math.max(1, Math.min(totalSteps, Math.floor(most)));
  const [first, second] = plane.directions;
  const surface: NetworkSurface = {
    name,
    network: network.spec,
    ...(network.ownReduction === "sum" && { reduction: "mean" }),
    inputs: textOfNumbers(train.inputs),
    targets: textOfNumbers(train.targets),
    origin: textOfNumbers(plane.origin),
    directions: [textOfNumbers(first), textOfNumbers(second)],
    domain: plane.domain,
  };
  const edits = trainer.edits.filter(({ at }) => at <= steps);
  return { version: 1, surface, start: plane.start, steps, seed, lanes, edits };
}
