/** Draws thumbnails in a worker, or on this thread where workers are missing or forbidden. */
import { onDemand } from "../onDemand.js";
import type { ThumbnailAnswer, ThumbnailOrder } from "./thumbnailOrder.js";

/** Gives one picture at a time: the next may be asked for when the one before is there. */
export type Draw = (order: ThumbnailOrder) => Promise<ThumbnailAnswer>;

export function drawElsewhere(): Draw {
  let worker = startWorker();
  return async (order) => {
    const answer = worker && (await askWorker(worker, order));
    if (answer) return answer;
    worker = undefined;
    const loaded = await onDemand(() => import("./drawLesson.js"));
    return loaded ? loaded.drawLesson(order) : { ...order, picture: undefined };
  };
}

/** Nothing where the worker does not live: a policy may forbid it only after it was made. */
function askWorker(worker: Worker, order: ThumbnailOrder): Promise<ThumbnailAnswer | undefined> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ThumbnailAnswer>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(order);
  });
}

function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./thumbnailWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}
