/** Draws the thumbnail of a lesson: a race at its end, the data of a training run, or the sketch of a demonstration. */
import { createRace, parseRace } from "../../index.js";
import { palettes } from "../../render/palette.js";
import { scenarios } from "../../scenarioRegistry.js";
import { drawThumbnail, thumbnailCamera } from "../gallery/thumbnail.js";
import { pictureColours } from "../train/multiples/colours.js";
import type { DemoId } from "./demos.js";
import { drawData } from "./sketches/data.js";
import { sketches } from "./sketches/sketches.js";
import { type ThumbnailAnswer, type ThumbnailOrder, thumbnailSize } from "./thumbnailOrder.js";

export async function drawLesson(order: ThumbnailOrder): Promise<ThumbnailAnswer> {
  const canvas = new OffscreenCanvas(thumbnailSize.width, thumbnailSize.height);
  const isDrawn = await draw(canvas, order);
  return { ...order, picture: isDrawn ? canvas.transferToImageBitmap() : undefined };
}

async function draw(canvas: OffscreenCanvas, { kind, id, theme }: ThumbnailOrder): Promise<boolean> {
  if (kind === "race") return drawScenario(canvas, id, theme);
  const context = canvas.getContext("2d");
  if (!context) return false;
  const colours = pictureColours[theme];
  context.fillStyle = colours.middle;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (kind === "train") return drawData(context, id, colours);
  sketches[id as DemoId](context, colours);
  return true;
}

/** @throws Error where there is no such scenario, or it is no race */
async function drawScenario(canvas: OffscreenCanvas, id: string, theme: ThumbnailOrder["theme"]): Promise<boolean> {
  const scenario = scenarios.get(id);
  const parsed = parseRace(scenario?.race);
  if (!parsed.ok) throw new Error(`the scenario ${id} is not a race`);
  const run = createRace(parsed.value);
  try {
    await run.surface.load?.();
  } catch {
    return false;
  }
  run.advance(parsed.value.steps);
  drawThumbnail(canvas, run, palettes[theme], thumbnailCamera(canvas, run, scenario?.view?.area));
  return true;
}
