import { registry } from "../index.js";

/** What the lanes of a race are called: their optimizers' names; their ids where an optimizer has several lanes. */
export function laneNames(lanes: readonly { readonly id: string; readonly optimizer: string }[]): string[] {
  return lanes.map(({ id, optimizer }) => {
    const alone = lanes.filter((other) => other.optimizer === optimizer).length === 1;
    return alone ? (registry.optimizers.get(optimizer)?.name ?? id) : id;
  });
}
