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
  /** What part of the plane is seen: its middle, and the plane units across the picture's width. */
  readonly look?: { readonly centre: Point; readonly span: number };
  /** 0 seen from above … 1 as a steep relief. */
  readonly tilt?: number;
  /** The ids of the lanes that are not shown. */
  readonly hidden?: readonly string[];
  /** Steps after which a trail is gone. */
  readonly trail?: number;
  /** Colours given to lanes, `#rrggbb` by the lane's id. */
  readonly colours?: ReadonlyMap<string, string>;
  /** Steps per second: how fast trails fade. Over the whole race where it is left out. */
  readonly rate?: number;
}

/** What is written on a picture, in a user's language. */
export interface SceneTexts {
  step(step: number): string;
  diverged(name: string, step: number): string;
  away(name: string, distance: string): string;
}

export interface Scene {
  readonly race: Race;
  /** An engine of this race, which is sought in as it is drawn. */
  readonly run: RaceEngine;
  /** What lanes are called, in their order. */
  readonly names: readonly string[];
  readonly view: SceneView;
  /** In CSS pixels; a picture made of pixels has `resolution` times as many. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** The moment that a still shows: a step, with the fraction of the way to the next. */
  readonly position: number;
  /** Of films: how far a frame goes, and how long it is shown. */
  readonly stepsPerFrame: number;
  readonly framesPerSecond: number;
  /** Of films: how long the last frame is shown, in seconds; 2 where it is left out. */
  readonly hold?: number;
  /** Pixels between samples of the map; what lies between is interpolated. 3 where it is left out. */
  readonly sampleSpacing?: number;
  /** Written in the upper left corner, and the step in the right one. */
  readonly title?: string;
  /** English where it is left out. */
  readonly texts?: SceneTexts;
  /** Makes canvases; without it there are no pictures made of pixels. */
  readonly makeSheet?: MakeSheet;
}

export const englishTexts: SceneTexts = {
  step: (step) => `step ${step}`,
  diverged: (name, step) => `${name} · diverged at ${step}`,
  away: (name, distance) => `${name} · ${distance} away`,
};
