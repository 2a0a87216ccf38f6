/** A race in Node: `npm install optimizer-race`, then `node node-script.mjs`. Who reaches Beale's minimum from where, by which rate? */
import { createRace, parseRace, standings } from "optimizer-race";
import beale from "optimizer-race/surfaces/beale";

const rates = [0.01, 0.03, 0.1, 0.3];

for (const start of [beale.start, [-1, 1]]) {
  const race = parseRace({
    version: 1,
    surface: { id: beale.id },
    start,
    steps: 1000,
    lanes: rates.map((learningRate) => ({
      id: `rate ${learningRate}`,
      optimizer: "adam",
      hyperparameters: { learningRate },
    })),
  });
  if (!race.ok)
    throw new Error(
      race.issues.map(({ path, got, expected }) => `${path}: got ${got}, expected ${expected}`).join("\n"),
    );
  const engine = createRace(race.value);
  engine.advance(race.value.steps);
  console.log(`from ${start.join(", ")}`);
  for (const { lane, status, since, value } of standings(engine)) {
    console.log(
      `  Adam at ${lane}: ${status}${since === undefined ? "" : ` at step ${since}`}, loss ${value.toPrecision(3)}`,
    );
  }
}
