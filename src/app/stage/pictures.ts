/**
 * Who draws the race: Pixi by WebGL; where there is none, or while it is lost, a 2-D context, and the page says so. When a
 * lost WebGL comes back, so does its picture.
 */
import type { Camera } from "../../render/camera.js";
import type { Picture } from "../../render/picture.js";
import { createPixiPicture } from "../../render/pixi/picture.js";
import { text } from "../i18n/language.js";
import { onDemand } from "../onDemand.js";

export interface PictureUser {
  readonly camera: () => Camera;
  /** Takes a picture into use instead of the one before. */
  readonly use: (picture: Picture) => void;
  /** Says what is missing; nothing when nothing is. */
  readonly say: (words: string) => void;
}

export async function providePicture(user: PictureUser): Promise<void> {
  const resolution = Math.min(2, devicePixelRatio);
  let picture: Picture;
  try {
    picture = await createPixiPicture(user.camera(), resolution);
  } catch {
    user.say(text("stage.noWebgl"));
    await usePlainPicture(user, resolution);
    return;
  }
  user.say("");
  user.use(picture);
  const once = { once: true };
  const lose = async (event: Event) => {
    // Without this the browser would not try to restore it.
    event.preventDefault();
    user.say(text("stage.lostWebgl"));
    await usePlainPicture(user, resolution);
  };
  const restore = () => {
    // This loses the old context for good, which the picture's own listener has no ear for any more.
    picture.destroy();
    providePicture(user);
  };
  picture.canvas.addEventListener("webglcontextlost", lose, once);
  picture.canvas.addEventListener("webglcontextrestored", restore, once);
}

/** Loaded when it is needed, which is seldom. */
async function usePlainPicture(user: PictureUser, resolution: number): Promise<void> {
  const loaded = await onDemand(() => import("../../render/canvas/picture.js"));
  if (loaded) user.use(loaded.createCanvasPicture(resolution));
}
