/**
 * The order in which an update is shown (lectures: function signals forward, error signals back). For each sample the
 * inputs, the units from the first hidden one to the outputs, the error, then the units back to the first hidden
 * one; when all samples are through, the weights into each unit, from the outputs back. Layers are counted from 0, the inputs.
 */
export type Phase = "input" | "forward" | "error" | "backward" | "update";

export interface Moment {
  readonly phase: Phase;
  /** Which of the update's samples, 0, 1, …; of updates the last one. */
  readonly sample: number;
  readonly layer: number;
  readonly unit: number;
}

export function momentsOf(sizes: readonly number[], samples: number): readonly Moment[] {
  const last = sizes.length - 1;
  const unitsOf = (layer: number) => Array.from({ length: sizes[layer] }, (_, unit) => ({ layer, unit }));
  const layers = Array.from({ length: last }, (_, l) => l + 1);
  const units = layers.flatMap(unitsOf);
  const back = layers.toReversed().flatMap(unitsOf);
  const moments: Moment[] = [];
  for (let sample = 0; sample < samples; sample++) {
    moments.push({ phase: "input", sample, layer: 0, unit: 0 });
    for (const unit of units) moments.push({ phase: "forward", sample, ...unit });
    moments.push({ phase: "error", sample, layer: last, unit: 0 });
    for (const unit of back) moments.push({ phase: "backward", sample, ...unit });
  }
  for (const unit of back) moments.push({ phase: "update", sample: samples - 1, ...unit });
  return moments;
}

/** What is known of a unit when a moment is shown: v and y, δ and the gradient of its weights, its new weights. */
export interface Known {
  readonly forward: boolean;
  readonly backward: boolean;
  readonly updated: boolean;
}

/** What is known of a unit once a moment is shown, the moment's own included; of the sample that it is about. */
export function knownAt(now: Moment, layer: number, unit: number): Known {
  const hasCome = (isBefore: boolean) => isBefore || (layer === now.layer && unit <= now.unit);
  const isIn = (phase: Phase) => now.phase === phase;
  const isPastForward = isIn("error") || isIn("backward") || isIn("update");
  const isReached = layer > 0 && hasCome(layer > now.layer);
  return {
    forward: layer === 0 || isPastForward || (isIn("forward") && hasCome(layer < now.layer)),
    backward: layer > 0 && (isIn("update") || (isIn("backward") && isReached)),
    updated: isIn("update") && isReached,
  };
}
