/**
 * A crowd of marbles: so many dots that they are blended pixel by pixel onto a layer, at whole pixels, which takes a tenth of the time
 * of an image for each.
 */
import type { Camera } from "../camera.js";
import type { Identity } from "../identity.js";
import { ballReach, drawBall } from "./ball.js";
import type { Context, MakeSheet } from "./sheet.js";

/** A ball's pixels that are not empty: where they are from its first one on, and their colours times their opacity. */
interface Dot {
  readonly offsets: Int32Array;
  readonly colours: Uint8Array;
}

/** Draws so many marbles of each lane, lane by lane, x and y in turn in CSS pixels; those not finite or outside are left out. */
export type DrawCrowd = (context: Context, marbles: Float32Array, perLane: number) => void;

export function createCrowd(
  makeSheet: MakeSheet,
  resolution: number,
  { width, height }: Camera,
  identities: readonly Identity[],
  radius: number,
  rim: string,
): DrawCrowd {
  // Dots may be cut off by the edges of the picture, but not of the layer.
  const edge = Math.ceil(ballReach * radius * resolution);
  const columns = Math.round(width * resolution) + 2 * edge;
  const rows = Math.round(height * resolution) + 2 * edge;
  const layer = makeSheet(columns, rows);
  const image = layer.context.createImageData(columns, rows);
  const dots = identities.map((identity) => dotOf(makeSheet, resolution, identity, radius, rim, edge, columns));
  return (context, marbles, perLane) => {
    image.data.fill(0);
    for (const [lane, dot] of dots.entries()) {
      for (let k = lane * perLane; k < (lane + 1) * perLane; k++) {
        const column = Math.round((marbles[2 * k] as number) * resolution);
        const row = Math.round((marbles[2 * k + 1] as number) * resolution);
        const isInside = column >= 0 && row >= 0 && column <= columns - 2 * edge && row <= rows - 2 * edge;
        if (isInside) blend(image.data, 4 * (row * columns + column), dot);
      }
    }
    divideByOpacity(image.data);
    layer.context.putImageData(image, 0, 0);
    const inset = edge / resolution;
    context.drawImage(layer.canvas, -inset, -inset, columns / resolution, rows / resolution);
  };
}

function dotOf(
  makeSheet: MakeSheet,
  resolution: number,
  identity: Identity,
  radius: number,
  rim: string,
  edge: number,
  columns: number,
): Dot {
  const { context } = makeSheet(2 * edge, 2 * edge);
  context.setTransform(resolution, 0, 0, resolution, edge, edge);
  drawBall(context, identity, radius, rim);
  const { data } = context.getImageData(0, 0, 2 * edge, 2 * edge);
  const offsets: number[] = [];
  const colours: number[] = [];
  for (let pixel = 0; 4 * pixel < data.length; pixel++) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(4 * pixel, 4 * pixel + 4);
    if (opacity === 0) continue;
    offsets.push(4 * (Math.floor(pixel / (2 * edge)) * columns + (pixel % (2 * edge))));
    colours.push(...[red, green, blue].map((part) => Math.round((part * opacity) / 255)), opacity);
  }
  return { offsets: Int32Array.from(offsets), colours: Uint8Array.from(colours) };
}

/** Lays a dot over what is there. Both are multiplied by their opacity. */
function blend(pixels: Uint8ClampedArray, first: number, { offsets, colours }: Dot): void {
  for (let k = 0; k < offsets.length; k++) {
    const at = first + (offsets[k] as number);
    const rest = 255 - (colours[4 * k + 3] as number);
    for (let part = 0; part < 4; part++) {
      // Times 32897 and without the last 23 bits is divided by 255.
      const below = rest === 0 ? 0 : ((pixels[at + part] as number) * rest * 32897) >>> 23;
      pixels[at + part] = (colours[4 * k + part] as number) + below;
    }
  }
}

/** As images have their pixels. */
function divideByOpacity(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] as number;
    if (opacity === 0 || opacity === 255) continue;
    for (let part = at; part < at + 3; part++) pixels[part] = ((pixels[part] as number) * 255) / opacity;
  }
}
