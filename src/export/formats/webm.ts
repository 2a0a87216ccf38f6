import type { Format } from "../format.js";
import { createFrames } from "../sceneFrames.js";
import { timingOf } from "../timing.js";
import { requireEncoders } from "../video/containers.js";

/** The race as a video in an open format, compressed by the browser. */
const webm: Format = {
  id: "webm",
  name: "WebM",
  mime: "video/webm",
  kind: "film",
  needsCanvas: true,
  async encode(scene, options) {
    requireEncoders();
    const { encodeVideo } = await import("../video/encodeVideo.js");
    return encodeVideo(createFrames(scene), "webm", timingOf(scene), options);
  },
};
export default webm;
