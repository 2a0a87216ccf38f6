/** The lesson of each scenario, as numbers. */
import { describe, expect, it } from "vitest";
import { createRace, parseRace, type RaceEngine, registry } from "../src/index.js";

function run(id: string): RaceEngine {
  const parsed = parseRace(registry.scenarios.get(id)?.race);
  if (!parsed.ok) throw new Error(`${id} is not a race`);
  const engine = createRace(parsed.value);
  engine.advance(parsed.value.steps);
  return engine;
}

describe("beale-eight", () => {
  const { lanes } = run("beale-eight");
  const arrivals = Object.fromEntries(lanes.map(({ id, arrivedAt }) => [id, arrivedAt[0]]));
  const lowestY = (id: string) => {
    const track = lanes.find((lane) => lane.id === id)?.track;
    return Math.min(...(track?.theta.filter((_, k) => k % 2 === 1) ?? []));
  };

  it("plain SGD is the only one that does not arrive", () => {
    const missing = Object.keys(arrivals).filter((id) => arrivals[id] < 0);
    expect(missing).toEqual(["sgd"]);
  });

  it("momentum and Nesterov swing wide and still arrive first", () => {
    const order = Object.keys(arrivals)
      .filter((id) => arrivals[id] >= 0)
      .sort((a, b) => arrivals[a] - arrivals[b]);
    expect(order.slice(0, 2).sort()).toEqual(["momentum", "nesterov"]);
    for (const id of ["momentum", "nesterov"]) expect(lowestY(id)).toBeLessThan(-1);
    for (const id of ["adagrad", "rmsprop", "adam", "nadam"]) expect(lowestY(id)).toBeGreaterThan(-0.5);
  });
});
