/** What units and weights are called, in any language: I1, H1, O1, the biases B1 and B2; H2.1 where there are more hidden layers. */

export function unitName(sizes: readonly number[], layer: number, unit: number): string {
  const last = sizes.length - 1;
  if (layer === 0) return `I${unit + 1}`;
  if (layer === last) return `O${unit + 1}`;
  return last === 2 ? `H${unit + 1}` : `H${layer}.${unit + 1}`;
}

/** The bias that the units of a layer have: it stands with the layer before. */
export const biasName = (layer: number): string => `B${layer}`;

/** A parameter and where it lies: in theta, and in the network. */
export interface WeightPlace {
  readonly index: number;
  /** The layer it leads into, the unit there, and the unit it comes from; none for a bias. */
  readonly layer: number;
  readonly unit: number;
  readonly from: number | undefined;
  readonly name: string;
}

/** Every parameter in theta's order. Where biases are shared, the first stands for all of its layer. */
export function weightPlaces(sizes: readonly number[], sharedBiases: boolean): readonly WeightPlace[] {
  const places: WeightPlace[] = [];
  let index = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    for (let unit = 0; unit < sizes[layer]; unit++)
      for (let from = 0; from < sizes[layer - 1]; from++) {
        const name = `${unitName(sizes, layer - 1, from)}→${unitName(sizes, layer, unit)}`;
        places.push({ index: index++, layer, unit, from, name });
      }
    for (let unit = 0; unit < sizes[layer]; unit++, index++) {
      if (sharedBiases && unit > 0) continue;
      const name = sharedBiases ? biasName(layer) : `${biasName(layer)}→${unitName(sizes, layer, unit)}`;
      places.push({ index, layer, unit, from: undefined, name });
    }
  }
  return places;
}
