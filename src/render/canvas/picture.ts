/** The picture of a race on a page by a 2-D context: where there is no WebGL, and where many are on one page. */
import type { Picture } from "../picture.js";
import { extras } from "./extras.js";
import { createPainter } from "./painter.js";
import { offscreenSheet } from "./sheet.js";

/** @throws Error if there is no 2-D context either */
export function createCanvasPicture(resolution: number): Picture {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives neither WebGL 2 nor a 2-D context");
  const painter = createPainter(context, offscreenSheet, resolution, { extras });
  return {
    ...painter,
    canvas,
    setGround(ground) {
      const { width, height } = ground.camera;
      canvas.width = Math.round(width * resolution);
      canvas.height = Math.round(height * resolution);
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      painter.setGround(ground);
    },
    destroy: () => {},
  };
}
