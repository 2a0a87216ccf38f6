/** Draws thumbnails on a thread of its own, in the order it is asked for them. */
import { drawLesson } from "./drawLesson.js";
import type { ThumbnailOrder } from "./thumbnailOrder.js";

addEventListener("message", async ({ data }: MessageEvent<ThumbnailOrder>) => {
  const answer = await drawLesson(data);
  postMessage(answer, { transfer: answer.picture ? [answer.picture] : [] });
});
