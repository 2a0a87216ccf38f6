/** `optimizer-race list`: what race and run files can name, and curated ones. */
import { registry } from "../library.js";
import { Failure } from "./failure.js";
import { readOptions } from "./options.js";

const kinds = ["surfaces", "optimizers", "schedules", "datasets", "scenarios", "presets"] as const;

export function list(args: string[]): string {
  const { kind, json } = readArguments(args);
  const plugins = [...registry[kind].values()];
  if (json) return `${JSON.stringify(plugins, null, 2)}\n`;
  const width = Math.max(...plugins.map(({ id }) => id.length));
  return plugins.map(({ id, name }) => `${id.padEnd(width)}  ${name}\n`).join("");
}

function readArguments(args: string[]): { kind: (typeof kinds)[number]; json: boolean } {
  const { positionals, values } = readOptions("list", args, { json: { type: "boolean" } });
  const kind = kinds.find((known) => known === positionals[0]);
  if (!kind || positionals.length > 1) {
    throw new Failure(`list: got ${positionals.join(" ") || "nothing"}, expected one of ${kinds.join(", ")}`);
  }
  return { kind, json: values.json ?? false };
}
