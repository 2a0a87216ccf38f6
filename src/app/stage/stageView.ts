/** What others who draw over the map have to know of the stage. */
import type { Point } from "../../core/layout.js";
import type { Camera } from "../../render/camera.js";
import type { Rectangle } from "../../render/placeLabels.js";

export interface StageView {
  /** Where the flat picture looks at now. */
  camera(): Camera;
  /** Where a pixel of the flat picture is seen: lifted where the map is tilted. */
  seen(pixel: Point): Point;
  /** Calls back after each drawn frame. */
  onDraw(callback: () => void): void;
  /** Keeps the marbles' names clear of what is written here, from the next frame on. */
  keepClear(written: readonly Rectangle[]): void;
}
