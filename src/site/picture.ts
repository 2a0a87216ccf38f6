/** The picture of a finished race that chats and search engines show beside a link to it. */
import png from "../export/formats/png.js";
import svg from "../export/formats/svg.js";
import type { Scene } from "../export/scene.js";
import type { RaceEngine } from "../index.js";
import type { MakeSheet } from "../render/canvas/sheet.js";

/** What Open Graph's readers ask for, in the picture's pixels. */
export const pictureSize = { width: 1200, height: 630 };
/** Such pictures are shown small: marks and letters are twice as large as on the page. */
const resolution = 2;

/** Networks are slow to sample and smooth. */
const spacingOfNetworks = 6;

/** PNG where there are canvases, else SVG. */
export async function drawPicture(
  run: RaceEngine,
  scene: Pick<Scene, "race" | "names" | "title" | "view">,
  makeSheet: MakeSheet | undefined,
): Promise<{ readonly extension: string; readonly content: Uint8Array }> {
  const format = makeSheet ? png : svg;
  const content = await format.encode({
    ...scene,
    run,
    width: pictureSize.width / resolution,
    height: pictureSize.height / resolution,
    resolution,
    sampleSpacing: run.surface.formula === undefined ? spacingOfNetworks : undefined,
    position: scene.race.steps,
    stepsPerFrame: 1,
    framesPerSecond: 1,
    makeSheet,
  });
  return { extension: format.id, content };
}
