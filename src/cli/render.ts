/** `optimizer-race render`: a race file in, a picture or a film of it out. */
import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { type Format, Unavailable } from "../export/format.js";
import { formats } from "../export/formats.js";
import { stepsPerFrameFor } from "../export/presets.js";
import type { Scene } from "../export/scene.js";
import { createFrames } from "../export/sceneFrames.js";
import { timingOf } from "../export/timing.js";
import { type Container, codecsOf } from "../export/video/containers.js";
import { createRace, parseRace, registry } from "../library.js";
import { laneNames } from "../race/laneNames.js";
import type { Race } from "../race/race.js";
import { Failure } from "./failure.js";
import { writeVideo } from "./ffmpeg.js";
import { readFiles } from "./files.js";
import { filmNotes } from "./filmNotes.js";
import { nodeSheet } from "./nodeSheet.js";
import { type RenderArguments, readRenderArguments } from "./renderArguments.js";
import { unusedNotes } from "./unusedNotes.js";

/** Writes the picture, or gives it where it goes to standard output. */
export async function render(args: string[]): Promise<string | Uint8Array> {
  const asked = readRenderArguments(args);
  const format = formatOf(asked);
  const [race] = readFiles([asked.file], parseRace);
  if (asked.step !== undefined && asked.step > race.steps) {
    throw new Failure(`render: --step: got ${asked.step}, expected 0 … ${race.steps}`);
  }
  tell(unusedNotes(format, asked.given));
  const scene = await sceneOf(race, asked, format);
  if (isContainer(format.id)) {
    await toldInWords(writeVideo(createFrames(scene), format.id, timingOf(scene), asked.output));
    return "";
  }
  const content = await toldInWords(format.encode(scene));
  tell(filmNotes(format, asked, content.length));
  if (asked.output === "-") return content;
  try {
    writeFileSync(asked.output, content);
  } catch (error) {
    throw new Failure(`${asked.output}: ${error instanceof Error ? error.message : error}`);
  }
  return "";
}

function tell(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`render: ${note}\n`);
}

/** Node has no encoders of videos. */
const isContainer = (id: string): id is Container => id in codecsOf;

/** The format that is asked for, else that of the file's extension, else the preset's. */
function formatOf({ output, format, preset }: RenderArguments): Format {
  const id = format ?? (extname(output).slice(1).toLowerCase() || preset?.format) ?? "";
  const found = formats.get(id);
  if (found) return found;
  const known = [...formats.keys()].join(", ");
  if (format === undefined && output === "-")
    throw new Failure(`render: --format: got nothing, expected ${known} for -o -`);
  const where = format === undefined ? "--output" : "--format";
  throw new Failure(
    `render: ${where}: got ${format ?? output}, expected ${format === undefined ? "a file of " : ""}${known}`,
  );
}

async function toldInWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
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
    stepsPerFrame: asked.stepsPerFrame ?? stepsPerFrameFor(race.steps, asked),
    framesPerSecond: asked.framesPerSecond,
    hold: asked.hold,
    title,
    makeSheet: needsCanvas ? await nodeSheet() : undefined,
  };
}
