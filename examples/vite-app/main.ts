/** A slider that decides a race: the element shows it, the library tells how it ends. */
import { createRace, parseRace, standings } from "optimizer-race";
import "optimizer-race/element/define";
import type { OptimizerRaceElement } from "optimizer-race/element";

const race = document.querySelector<OptimizerRaceElement>("#race");
const rate = document.querySelector<HTMLInputElement>("#rate");
const told = document.querySelector<HTMLOutputElement>("#told");
const steps = document.querySelector<HTMLParagraphElement>("#steps");

function show(): void {
  if (!race || !rate || !told || !steps) return;
  const learningRate = Number((10 ** Number(rate.value)).toPrecision(2));
  told.value = String(learningRate);
  const parsed = parseRace({
    version: 1,
    surface: { id: "himmelblau" },
    steps: 300,
    lanes: [{ optimizer: "adam", hyperparameters: { learningRate } }, { optimizer: "sgd" }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  race.raceFile = parsed.value;
  const engine = createRace(parsed.value);
  engine.advance(parsed.value.steps);
  const [first] = standings(engine);
  steps.textContent = first?.since === undefined ? "Nobody arrives." : `${first.lane} arrives at step ${first.since}.`;
}

rate?.addEventListener("input", show);
show();
