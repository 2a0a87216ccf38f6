/** What is drawn on, in a browser, a worker or Node: a canvas with its 2-D context. */
import type { Camera } from "../camera.js";

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Sheet {
  readonly canvas: CanvasImageSource & { width: number; height: number };
  readonly context: Context;
  /** What is on it as a PNG file. */
  png(): Promise<Uint8Array>;
}

/** Makes an empty canvas of so many pixels; how depends on where this runs. */
export type MakeSheet = (width: number, height: number) => Sheet;

/**
 * Canvases of browsers and their workers.
 * @throws Error where there is no 2-D context
 */
export const offscreenSheet: MakeSheet = (width, height) => browserSheet(width, height, false);

/**
 * The same for pictures whose pixels are read one after another: kept in memory, since fetching each from the graphics
 * processor takes longer than drawing it.
 */
export const readSheet: MakeSheet = (width, height) => browserSheet(width, height, true);

function browserSheet(width: number, height: number, willReadFrequently: boolean): Sheet {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently });
  if (!context) throw new Error("this browser gives no 2-D context");
  const png = async () => new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  return { canvas, context, png };
}

/** As large as a camera sees. */
export const emptySheet = (makeSheet: MakeSheet, { width, height }: Camera, resolution: number): Sheet =>
  makeSheet(Math.round(width * resolution), Math.round(height * resolution));
