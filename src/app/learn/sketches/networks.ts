/** Sketches of networks as graphs: a column of units for each layer. */
import type { PictureColours } from "../../train/multiples/colours.js";

type Context = OffscreenCanvasRenderingContext2D;

const network =
  (sizes: readonly number[], lit: number) =>
  (context: Context, { ink, line, rim, marks }: PictureColours): void => {
    const { width, height } = context.canvas;
    const at = (layer: number, unit: number): [number, number] => [
      (width * (layer + 0.75)) / (sizes.length + 0.5),
      height / 2 + (unit - ((sizes[layer] ?? 1) - 1) / 2) * Math.min(76, (0.8 * height) / Math.max(...sizes)),
    ];
    const accent = marks[0] ?? ink;
    for (const [layer, size] of sizes.slice(0, -1).entries())
      for (let from = 0; from < size; from++)
        for (let to = 0; to < (sizes[layer + 1] ?? 0); to++) {
          context.strokeStyle = layer === lit ? accent : line;
          context.lineWidth = layer === lit ? 2.5 : 2;
          context.beginPath();
          context.moveTo(...at(layer, from));
          context.lineTo(...at(layer + 1, to));
          context.stroke();
        }
    for (const [layer, size] of sizes.entries())
      for (let unit = 0; unit < size; unit++) {
        context.beginPath();
        context.arc(...at(layer, unit), Math.max(...sizes) > 4 ? 13 : 21, 0, 2 * Math.PI);
        context.fillStyle = layer <= lit ? accent : rim;
        context.strokeStyle = ink;
        context.lineWidth = 2;
        context.fill();
        context.stroke();
      }
  };

export const microscope = network([2, 2, 1], 0);
export const worked = network([3, 2, 2], 1);
export const smallNetwork = network([2, 6, 4, 6, 1], 2);
