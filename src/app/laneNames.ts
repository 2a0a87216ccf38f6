import { registry } from "../index.js";
import { laneText } from "./i18n/scenarios.js";

interface NamedLane {
  readonly id: string;
  readonly optimizer: string;
}

/** What the lanes of a race are called: their optimizers' names; where an optimizer has several lanes, by their ids. */
export function laneNames(lanes: readonly NamedLane[]): string[] {
  return lanes.map((lane) => {
    const name = registry.optimizers.get(lane.optimizer)?.name ?? lane.optimizer;
    const alone = lanes.filter(({ optimizer }) => optimizer === lane.optimizer).length === 1;
    return alone ? name : (numberedName(lane, name) ?? laneText(lane.id));
  });
}

/** `Adam 2` for the id `adam-2`, which a lane without one of its own is given. */
function numberedName({ id, optimizer }: NamedLane, name: string): string | undefined {
  if (id === optimizer) return name;
  const number = id.startsWith(`${optimizer}-`) ? id.slice(optimizer.length + 1) : "";
  return /^\d+$/.test(number) ? `${name} ${number}` : undefined;
}
