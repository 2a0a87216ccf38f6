import type { Registry } from "../core/registry.js";

export interface NamedLane {
  readonly id: string;
  readonly optimizer: string;
}

/**
 * What the lanes of a race are called: their optimizers' names; where an optimizer has several lanes, by their ids.
 * @param told an id in the user's language
 */
export function laneNames(
  lanes: readonly NamedLane[],
  { optimizers }: Pick<Registry, "optimizers">,
  told: (id: string) => string = (id) => id,
): string[] {
  return lanes.map((lane) => {
    const name = optimizers.get(lane.optimizer)?.name ?? lane.optimizer;
    const isAlone = lanes.filter(({ optimizer }) => optimizer === lane.optimizer).length === 1;
    return isAlone ? name : (numberedName(lane, name) ?? told(lane.id));
  });
}

/** `Adam 2` for the id `adam-2`, which a lane without one of its own is given. */
function numberedName({ id, optimizer }: NamedLane, name: string): string | undefined {
  if (id === optimizer) return name;
  const number = id.startsWith(`${optimizer}-`) ? id.slice(optimizer.length + 1) : "";
  return /^\d+$/.test(number) ? `${name} ${number}` : undefined;
}
