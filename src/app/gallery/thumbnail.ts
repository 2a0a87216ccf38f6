/** A small picture of a finished race: its map and trails, by a 2-D context. */
import type { Domain } from "../../core/layout.js";
import type { RaceEngine } from "../../index.js";
import { fitCamera } from "../../render/camera.js";
import { paintMap } from "../../render/canvas/map.js";
import { traceTrail } from "../../render/canvas/trail.js";
import { identities } from "../../render/identity.js";
import type { Palette } from "../../render/palette.js";
import { raceArea } from "../../render/raceArea.js";

const mapOptions = { spacing: 2, bands: 14 };

/** @param area what is to be seen; the frame that suits the race, where there is none */
export function drawThumbnail(
  canvas: HTMLCanvasElement,
  run: RaceEngine,
  palette: Palette,
  area: Domain = raceArea(run),
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const camera = fitCamera(area, canvas.width, canvas.height, 8);
  context.drawImage(paintMap(run.surface, camera, palette, mapOptions), 0, 0, camera.width, camera.height);
  context.lineJoin = context.lineCap = "round";
  const looks = identities(run.lanes.map(({ optimizer }) => ({ optimizer: optimizer.id })));
  run.lanes.forEach(({ track, layout: { count } }, l) => {
    for (let i = 0; track && i < count; i++) {
      const end = traceTrail(context, track, i, track.length - 1, camera);
      if (end) drawTrail(context, end, looks[l]?.colour ?? "", count > 1);
    }
  });
}

/** Strokes the path that was traced, with a light edge, and puts a dot where it ends. */
function drawTrail(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  colour: string,
  thin: boolean,
): void {
  for (const [style, width] of [
    ["rgb(255 255 255 / 0.55)", thin ? 0 : 5],
    [colour, thin ? 1 : 2.6],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = width;
    if (width > 0) context.stroke();
  }
  context.beginPath();
  context.arc(x, y, thin ? 2 : 5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
