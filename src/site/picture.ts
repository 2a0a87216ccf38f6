/** The picture of a finished race that chats and search engines show beside a link to it. */
import type { Domain } from "../core/layout.js";
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

/** Of the part of the plane that is asked for, the share that is added around it. */
const margin = 0.08;

/** @param area what is to be seen; what suits the race where it is left out */
function lookAt(area: Domain | undefined): Scene["view"] {
  if (!area) return {};
  const [[left, right], [bottom, top]] = area;
  const span = Math.max(right - left, ((top - bottom) * pictureSize.width) / pictureSize.height);
  return { look: { centre: [(left + right) / 2, (bottom + top) / 2], span: span * (1 + margin) } };
}

/** PNG where there are canvases, else SVG. */
export async function drawPicture(
  run: RaceEngine,
  scene: Pick<Scene, "race" | "names" | "title">,
  area: Domain | undefined,
  makeSheet: MakeSheet | undefined,
): Promise<{ readonly extension: string; readonly content: Uint8Array }> {
  const format = makeSheet ? png : svg;
  const content = await format.encode({
    ...scene,
    run,
    view: lookAt(area),
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
