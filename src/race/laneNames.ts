import type { Registry } from "../core/registry.js";

export interface NamedLane {
  readonly id: string;
  readonly optimizer: string;
}

/**
 * What the lanes of a race are called: by ids of their own, else by their optimizers' names, numbered where an optimizer
 * has several lanes.
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
    const numbered = numberedName(lane, name);
    return isAlone && (numbered || optimizers.has(lane.id)) ? name : (numbered ?? told(lane.id));
  });
}

/** `Adam 2` for the id `adam-2`, which a lane without one of its own is given. */
function numberedName({ id, optimizer }: NamedLane, name: string): string | undefined {
  if (id === optimizer) return name;
  const number = id.startsWith(`${optimizer}-`) ? id.slice(optimizer.length + 1) : "";
  return /^\d+$/.test(number) ? `${name} ${number}` : undefined;
}
