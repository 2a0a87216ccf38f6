import type { Context, MakeSheet } from "../render/canvas/sheet.js";
import { Failure } from "./failure.js";

/** Canvases in Node, from a package that is installed only where there is one for the machine. */
export async function nodeSheet(): Promise<MakeSheet> {
  const { createCanvas } = await import("@napi-rs/canvas").catch(() => {
    throw new Failure("render: pictures made of pixels need the package @napi-rs/canvas: npm install @napi-rs/canvas");
  });
  return (width, height) => {
    const canvas = createCanvas(width, height);
    // The package's types know only its own canvases as something that can be drawn.
    return {
      canvas: canvas as unknown as HTMLCanvasElement,
      context: canvas.getContext("2d") as unknown as Context,
      png: () => canvas.encode("png"),
    };
  };
}
