/** A small picture of a finished race: bands of height and trails, by a 2-D context. */
import type { Domain, Point } from "../../core/layout.js";
import type { RaceEngine } from "../../index.js";
import { chooseScale, heightOf } from "../../landscape/height.js";
import { sampleSurface } from "../../landscape/sample.js";
import { type Camera, fitCamera, seenArea, toPixel } from "../../render/camera.js";
import { identities } from "../../render/identity.js";
import { type Palette, rgb } from "../../render/palette.js";
import { raceArea } from "../stage/frame.js";

/** Bands from floor to top, fewer than on the large map. */
const bands = 14;
/** Canvas pixels between samples. */
const spacing = 2;
/** Points of a trail are joined up to this many pixels outside the picture. */
const mostOutside = 1e4;

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
  drawMap(context, run, camera, palette);
  const looks = identities(run.lanes.map(({ optimizer }) => ({ optimizer: optimizer.id })));
  run.lanes.forEach((lane, l) => {
    for (let i = 0; i < lane.layout.count; i++) {
      drawTrail(context, trailOf(lane, i, camera), looks[l]?.colour ?? "", lane.layout.count > 1);
    }
  });
}

function drawMap(context: CanvasRenderingContext2D, { surface }: RaceEngine, camera: Camera, palette: Palette): void {
  const [columns, rows] = [Math.ceil(camera.width / spacing), Math.ceil(camera.height / spacing)];
  const landscape = sampleSurface(surface, seenArea(camera), columns, rows);
  const scale = chooseScale(landscape, surface.minima.find(({ global }) => global)?.value);
  const image = new ImageData(columns, rows);
  const colours = palette.map.map(rgb);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const height = heightOf(landscape.value[(rows - 1 - row) * columns + column] ?? Number.NaN, scale);
      const colour = Number.isNaN(height) ? rgb(palette.nothing) : bandColour(height, colours);
      image.data.set([...colour.map((part) => 255 * part), 255], 4 * (row * columns + column));
    }
  }
  const small = new OffscreenCanvas(columns, rows);
  small.getContext("2d")?.putImageData(image, 0, 0);
  context.drawImage(small, 0, 0, camera.width, camera.height);
}

function bandColour(height: number, colours: readonly (readonly number[])[]): number[] {
  const band = (Math.floor(Math.min(height, 0.999) * bands) + 0.5) / bands;
  const at = band * (colours.length - 1);
  const [low = [], high = []] = colours.slice(Math.floor(at));
  return low.map((part, k) => part + (at - Math.floor(at)) * ((high[k] ?? part) - part));
}

function* trailOf({ track }: RaceEngine["lanes"][number], i: number, camera: Camera): Iterable<Point> {
  if (!track) return;
  const { count } = track.layout;
  for (let step = 0; step < track.length; step++) {
    const [x, y] = toPixel(camera, [
      track.theta[2 * step * count + i] ?? Number.NaN,
      track.theta[(2 * step + 1) * count + i] ?? Number.NaN,
    ]);
    if (!(Math.abs(x) < mostOutside && Math.abs(y) < mostOutside)) return;
    yield [x, y];
  }
}

/** A trail with a light edge, and a dot where it ends. */
function drawTrail(context: CanvasRenderingContext2D, trail: Iterable<Point>, colour: string, thin: boolean): void {
  const points = [...trail];
  const last = points.at(-1);
  if (!last) return;
  context.lineJoin = context.lineCap = "round";
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  for (const [style, width] of [
    ["rgb(255 255 255 / 0.55)", thin ? 0 : 5],
    [colour, thin ? 1 : 2.6],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = width;
    if (width > 0) context.stroke();
  }
  context.beginPath();
  context.arc(last[0], last[1], thin ? 2 : 5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
