import type { Dataset } from "../core/dataset.js";
import { median } from "../core/median.js";
import { bundled, numberRows } from "./parts/bundled.js";

const rows = bundled("auto-mpg", async () => numberRows((await import("./data/auto-mpg.js")).autoMpg));

/** The columns of the data: mpg, the six measured inputs, the origin as 1 … 3. */
const measured = ["cylinders", "displacement", "horsepower", "weight", "acceleration", "year"];
const horsepower = 1 + measured.indexOf("horsepower");
const origin = 1 + measured.length;
const origins = 3;

/**
 * The fuel consumption of 398 cars, in miles per gallon. The horsepower that 6 of them lack is the median of the others,
 * 93.5. Displacement is in cubic inches, weight in pounds, acceleration the seconds from 0 to 60 mph, year 70 … 82 (the
 * source has the cars of 1981 under 1982).
 */
const autoMpg: Dataset = {
  id: "auto-mpg",
  name: "Auto MPG",
  reference:
    "Quinlan 1993; StatLib's cars, collected by Ramos and Donoho, free for education and science; by way of vega-datasets 3.2.1 (BSD-3-Clause)",
  params: {},
  task: "regression",
  inputs: [...measured, "American", "European", "Japanese"],
  outputs: ["mpg"],
  standardized: measured,
  suggestion: { hidden: [16], activation: "tanh", loss: 0.1, standardizedTargets: true },
  load: rows.load,
  samples() {
    const cars = rows.get();
    const standIn = median(cars.map((car) => car[horsepower]));
    const inputs = cars.flatMap((car) => [
      ...car.slice(1, origin).map((value) => (Number.isNaN(value) ? standIn : value)),
      ...Array.from({ length: origins }, (_, k) => (car[origin] === k + 1 ? 1 : 0)),
    ]);
    return {
      count: cars.length,
      inputs: Float64Array.from(inputs),
      targets: Float64Array.from(cars, ([mpg]) => mpg),
    };
  },
};
export default autoMpg;
