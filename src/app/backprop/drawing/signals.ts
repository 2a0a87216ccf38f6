/** Which edges carry a signal at a moment, and which way: forward to a unit, back to it, or into its new weights. */
import type { Moment } from "../../../backprop/moments.js";
import type { Update } from "../../../backprop/update.js";
import type { Edge } from "./layout.js";

export interface Signal {
  readonly edge: Edge;
  /** Whether it runs against the edge. */
  readonly back: boolean;
  /** What it carries: w·y forward, w·δ back, Δw into a weight. */
  readonly amount: number;
}

export function signalsOf(moment: Moment, update: Update, edges: readonly Edge[]): readonly Signal[] {
  const { phase, layer, unit, sample } = moment;
  const layers = update.traces[sample]?.layers ?? [];
  const weight = ({ place }: Edge) => update.before.theta[place.index] ?? Number.NaN;
  if (phase === "forward" || phase === "update") {
    const inputs = layers[layer - 1]?.inputs;
    return edges
      .filter((edge) => edge.place.layer === layer && edge.unit === unit)
      .map((edge) => ({
        edge,
        back: false,
        amount:
          phase === "update"
            ? (update.move[edge.place.index] ?? 0)
            : weight(edge) * (edge.place.from === undefined ? 1 : (inputs?.[edge.place.from] ?? 0)),
      }));
  }
  if (phase !== "backward") return [];
  const next = layers[layer];
  return edges
    .filter(({ place }) => place.layer === layer + 1 && place.from === unit)
    .map((edge) => ({ edge, back: true, amount: weight(edge) * (next?.delta[edge.unit] ?? 0) }));
}
