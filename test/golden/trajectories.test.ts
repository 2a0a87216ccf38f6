/** Every trajectory that PyTorch gave must come out of the engine, through parsing, to 1e-9. */
import { describe, expect, it } from "vitest";
import { createRace, parseRace } from "../../src/index.js";
import golden from "./trajectories.json" with { type: "json" };

const tolerance = (value: number) => 1e-9 * Math.max(1, Math.abs(value));

describe(`golden trajectories (${golden.source})`, () => {
  it("are as many as were computed", () => expect(golden.cases.length).toBe(68));

  for (const { race: file, at, iterates, losses } of golden.cases) {
    const [lane] = file.lanes;
    const name = `${lane.optimizer} ${JSON.stringify(lane.hyperparameters)} on ${file.surface.id}`;
    it(name, () => {
      const race = parseRace(file);
      if (!race.ok) expect.fail(JSON.stringify(race.issues));
      const engine = createRace(race.value);
      at.forEach((step, i) => {
        engine.seek(step);
        const { theta, value } = engine.lanes[0];
        for (const [got, wanted] of [
          [theta[0], iterates[i][0]],
          [theta[1], iterates[i][1]],
          [value[0], losses[i]],
        ]) {
          expect(Math.abs(got - wanted), `step ${step}: got ${got}, expected ${wanted}`).toBeLessThanOrEqual(
            tolerance(wanted),
          );
        }
      });
    });
  }
});
