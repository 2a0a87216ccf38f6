import type { Format } from "../format.js";
import { drawStill } from "../sceneFrames.js";

/** One moment of a race as a picture made of pixels. */
const png: Format = {
  id: "png",
  name: "PNG",
  mime: "image/png",
  kind: "still",
  needsCanvas: true,
  encode: async (scene) => drawStill(scene).png(),
};
export default png;
