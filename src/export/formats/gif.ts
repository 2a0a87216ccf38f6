import type { Format } from "../format.js";
import { gather } from "../gather.js";
import { encodeGif } from "../gif/encodeGif.js";
import { createFrames } from "../sceneFrames.js";
import { timingOf } from "../timing.js";

/** The race as a GIF: plays everywhere, also where videos do not. */
const gif: Format = {
  id: "gif",
  name: "GIF",
  mime: "image/gif",
  kind: "film",
  needsCanvas: true,
  async encode(scene, options) {
    const source = createFrames(scene);
    return gather(encodeGif(source, timingOf(scene)), source.frames, options);
  },
};
export default gif;
