/** What a thumbnail is drawn from: told to whoever draws it, on whichever thread. */
import type { Theme } from "../theme.js";
import type { LessonKind } from "./lessons.js";

export interface ThumbnailOrder {
  readonly kind: LessonKind;
  readonly id: string;
  readonly theme: Theme;
}

/** In pixels. */
export const thumbnailSize = { width: 448, height: 280 } as const;

export interface ThumbnailAnswer extends ThumbnailOrder {
  /** Nothing where it could not be drawn, as its data could not be fetched. */
  readonly picture: ImageBitmap | undefined;
}
