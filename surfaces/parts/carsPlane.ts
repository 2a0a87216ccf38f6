/** Auto MPG as a linear fit of two weights. */
import autoMpg from "../../src/datasets/auto-mpg.js";
import type { SliceData } from "../../src/network/sliceSurface.js";

const weight = autoMpg.inputs.indexOf("weight");
const horsepower = autoMpg.inputs.indexOf("horsepower");
/** The least squares fit's, in raw units. */
const rawBias = 45.81003847971696;

/** The cars' weight and horsepower with their miles per gallon: standardised, or in 1000 lb and 100 hp. */
export async function carsPlane(units: "standardised" | "raw"): Promise<SliceData> {
  await autoMpg.load?.();
  const { inputs, targets, count } = autoMpg.samples({}, 0);
  const column = (index: number) =>
    Float64Array.from({ length: count }, (_, i) => inputs[i * autoMpg.inputs.length + index]);
  const isRaw = units === "raw";
  const x = isRaw ? column(weight).map((pounds) => pounds / 1000) : standardised(column(weight));
  const y = isRaw ? column(horsepower).map((power) => power / 100) : standardised(column(horsepower));
  return {
    inputs: Float64Array.from({ length: 2 * count }, (_, k) => (k % 2 === 0 ? x : y)[k >> 1]),
    targets: isRaw ? targets : standardised(targets),
    origin: Float64Array.of(0, 0, isRaw ? rawBias : 0),
    directions: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)],
  };
}

/** Of mean 0 and deviation 1, √(Σ(x − mean)² / n). */
function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
