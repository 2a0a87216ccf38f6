/** Everything a race holds at its step, bit by bit, for comparing two of them. */
import type { Lane, RaceEngine } from "../src/index.js";

/** A lane's iterate, loss, gradient, calls, memory, hyperparameters and what has become of its marbles. */
export function laneBits(lane: Lane, step: number): string {
  const numbers = [lane.theta, lane.value, lane.gradient, lane.calls, ...Object.values(lane.slots)];
  const hyperparameters = Float64Array.from(Object.values(lane.hyperparameters));
  const statuses = Array.from(lane.arrivedAt, (_, i) => lane.statusOf(i, step));
  return [...numbers.map((array) => hex(Float64Array.from(array))), hex(hyperparameters), statuses].join("|");
}

export const bits = ({ lanes, step }: RaceEngine): string[] =>
  lanes.map((lane) => `${lane.id}: ${laneBits(lane, step)}`);

const hex = ({ buffer }: Float64Array) => Buffer.from(buffer).toString("hex");
