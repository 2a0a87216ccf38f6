/** `optimizer-race render`: a race file in, a picture of it out. */
import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { type Format, Unavailable } from "../export/format.js";
import { formats } from "../export/formats.js";
import type { Scene } from "../export/scene.js";
import { createRace, registry } from "../library.js";
import { laneNames } from "../race/laneNames.js";
import type { Race } from "../race/race.js";
import { Failure } from "./failure.js";
import { nodeSheet } from "./nodeSheet.js";
import { readRace } from "./readRace.js";
import { type RenderArguments, readRenderArguments } from "./renderArguments.js";

/** Writes the picture, or gives it where it goes to standard output. */
export async function render(args: string[]): Promise<string | Uint8Array> {
  const asked = readRenderArguments(args);
  const format = formatOf(asked);
  const race = readRace(asked.file);
  if (race instanceof Failure) throw race;
  if (asked.step !== undefined && asked.step > race.steps) {
    throw new Failure(`--step: got ${asked.step}, expected 0 … ${race.steps}`);
  }
  const content = await encode(format, await sceneOf(race, asked, format));
  if (asked.output === "-") return content;
  try {
    writeFileSync(asked.output, content);
  } catch (error) {
    throw new Failure(`${asked.output}: ${error instanceof Error ? error.message : error}`);
  }
  return "";
}

/** The format of the file's extension, unless another one is asked for. */
function formatOf({ output, format }: RenderArguments): Format {
  const id = format ?? extname(output).slice(1).toLowerCase();
  const found = formats.get(id);
  if (found) return found;
  const known = [...formats.keys()].join(", ");
  if (format === undefined && output === "-") throw new Failure(`--format: got nothing, expected ${known} for -o -`);
  const where = format === undefined ? "--output" : "--format";
  throw new Failure(`${where}: got ${format ?? output}, expected ${format === undefined ? "a file of " : ""}${known}`);
}

async function encode(format: Format, scene: Scene): Promise<Uint8Array> {
  try {
    return await format.encode(scene);
  } catch (error) {
    throw error instanceof Unavailable ? new Failure(`render: ${error.message}`) : error;
  }
}

async function sceneOf(race: Race, asked: RenderArguments, { needsCanvas }: Format): Promise<Scene> {
  const { width, height, resolution, theme, palette, tilt, title } = asked;
  return {
    race,
    run: createRace(race),
    names: laneNames(race.lanes, registry),
    view: { theme, palette, tilt },
    width,
    height,
    resolution,
    position: asked.step ?? race.steps,
    stepsPerFrame: 1,
    framesPerSecond: 30,
    title,
    makeSheet: needsCanvas ? await nodeSheet() : undefined,
  };
}
