import type { Format } from "../format.js";
import { createFrames } from "../sceneFrames.js";
import { timingOf } from "../timing.js";
import { requireEncoders } from "../video/containers.js";

/** The race as a video for slides and posts, compressed by the browser. */
const mp4: Format = {
  id: "mp4",
  name: "MP4",
  mime: "video/mp4",
  kind: "film",
  needsCanvas: true,
  async encode(scene, options) {
    requireEncoders();
    const { encodeVideo } = await import("../video/encodeVideo.js");
    return encodeVideo(createFrames(scene), "mp4", timingOf(scene), options);
  },
};
export default mp4;
