/** What the picture of a race is told, whoever draws it. */
import type { Point } from "../core/layout.js";
import type { LayerName } from "../core/picture.js";
import type { Surface } from "../core/surface.js";
import type { Track } from "../engine/track.js";
import type { Landscape } from "../landscape/sample.js";
import type { Camera } from "./camera.js";
import type { Identity } from "./identity.js";
import type { Palette } from "./palette.js";

/** What lies still under a race: changes with the surface, the camera, the palette and the layers. */
export interface Ground {
  readonly surface: Surface;
  /** What of a slow surface, or of its steepness, is sampled so far, of the area that the camera sees; others are sampled by the picture. */
  readonly landscape?: Landscape | undefined;
  /** Pixels between the samples that the picture takes; its own where it is left out. */
  readonly sampleSpacing?: number | undefined;
  readonly targetDistance: number;
  readonly camera: Camera;
  readonly palette: Palette;
  /** What is drawn on it; the usual layers where it is left out. */
  readonly layers?: readonly LayerName[];
}

/** From the flat picture to where it is seen, and back. */
export interface Projection {
  seen(pixel: Point): Point;
  flat(seen: Point): Point;
  /** `seen` for many pixels in place, x and y in turn. */
  seeAll(pixels: Float32Array): void;
}

/** What races: changes with the race. `tracks` is empty where lanes are swarms without a record. */
export interface Racers {
  readonly identities: readonly Identity[];
  readonly marblesPerLane: number;
  /** How many small marbles each lane has besides (`Company`); none where it is left out. */
  readonly companySizes?: readonly number[];
  readonly tracks: readonly Track[];
}

/** What changes from frame to frame. */
export interface Moment {
  readonly position: number;
  /** Steps over which a trail fades. */
  readonly fadeSteps: number;
  /** Steps after which a trail is gone; it goes back to the start where it is left out. */
  readonly trailSteps?: number;
  /** Which lanes are left out. */
  readonly hidden: readonly boolean[];
  /** The lane that stands out, if one does: the others are dimmed. */
  readonly highlighted?: number | undefined;
  /** Pixels of all marbles, lane by lane: x and y in turn. */
  readonly marbles: Float32Array;
  /** Pixels of the small ones, likewise. */
  readonly company?: Float32Array;
}

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  setGround(ground: Ground): void;
  /** Tilts the map, 0 flat … 1 steep; holds until it is set again. */
  setTilt(part: number): void;
  /** How the picture is projected now: the marbles' places are to be given as seen. */
  readonly projection: Projection;
  setRacers(racers: Racers): void;
  /** Shows the trails of another race faintly beneath; none where there are no tracks. */
  setGhost(tracks: readonly Track[]): void;
  draw(moment: Moment): void;
  destroy(): void;
}
