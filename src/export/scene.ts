/** A race as it is to be pictured: everything that a file shows is a function of this. */

import type { Point } from "../core/layout.js";
import type { LayerName, PaletteName } from "../core/picture.js";
import type { RaceEngine } from "../race/createRace.js";
import type { Race } from "../race/race.js";
import type { MakeSheet } from "../render/canvas/sheet.js";

/** How a race is shown; what is left out is as on the page. A link's view has all of it. */
export interface SceneView {
  readonly theme?: "light" | "dark";
  readonly palette?: PaletteName;
  readonly layers?: readonly LayerName[];
  readonly look?: { readonly centre: Point; readonly span: number };
  readonly tilt?: number;
  readonly hidden?: readonly string[];
  readonly trail?: number;
  readonly colours?: ReadonlyMap<string, string>;
  /** Steps per second, which is how fast trails fade. */
  readonly rate?: number;
}

export interface Scene {
  readonly race: Race;
  /** An engine of this race, which is sought in as it is drawn. */
  readonly run: RaceEngine;
  /** What lanes are called, in their order. */
  readonly names: readonly string[];
  readonly view: SceneView;
  /** In CSS pixels; the picture has `resolution` times as many. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** The moment that a still shows. */
  readonly position: number;
  /** Of films: how far a frame goes, and frames per second. */
  readonly stepsPerFrame: number;
  readonly framesPerSecond: number;
  readonly title?: string;
  /** Makes canvases; without it there are no pictures made of pixels. */
  readonly makeSheet?: MakeSheet;
}
