/** The picture of a race on a canvas of the page: map, trails, marbles, and what is written on them. Drawn only when it is told to. */
import type { Point } from "../core/layout.js";
import type { Scene } from "../export/scene.js";
import { type Staging, stage } from "../export/staging.js";
import { type LabelPlaces, writeScene } from "../export/writing.js";
import type { Landscape } from "../landscape/sample.js";
import type { Extras } from "../render/canvas/extras.js";
import { createPainter, type Painter } from "../render/canvas/painter.js";
import { offscreenSheet } from "../render/canvas/sheet.js";
import { drawWords } from "../render/canvas/words.js";
import type { Projection } from "../render/picture.js";

/** Which of the things written on the map are shown. */
export interface Written {
  readonly axes: boolean;
  readonly start: boolean;
}

interface Shown {
  readonly scene: Scene;
  readonly staging: Staging;
  readonly painter: Painter;
  readonly written: Written;
}

export class Drawing {
  /** For what few races show (`needsExtras.ts`). */
  extras: Extras | undefined;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #shown: Shown | undefined;
  #ground = "";
  #places: LabelPlaces = [];
  readonly projection: Projection = {
    seen: (pixel) => this.#shown?.painter.projection.seen(pixel) ?? pixel,
    flat: (seen) => this.#shown?.painter.projection.flat(seen) ?? seen,
    seeAll: (pixels) => this.#shown?.painter.projection.seeAll(pixels),
  };

  /** @throws Error where there is no 2-D context */
  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser gives no 2-D context");
    this.#canvas = canvas;
    this.#context = context;
  }

  /** Has something else to draw. The map is painted anew only where it is another one.
   *  @param landscape what is known of a slow surface */
  show(scene: Scene, written: Written, landscape: Landscape | undefined): void {
    const staging = stage(scene, this.extras?.companyOf(scene.run));
    const painter = this.#painterFor(scene, staging, landscape);
    painter.setRacers(staging.racers);
    this.#shown = { scene, staging, painter, written };
  }

  draw(position: number): void {
    if (!this.#shown) return;
    const { scene, staging, painter, written } = this.#shown;
    const { camera, palette } = staging;
    const moment = staging.momentAt(position, painter.projection);
    const { writing, places } = writeScene(
      this.#context,
      scene,
      staging,
      painter.projection,
      position,
      moment,
      this.#places,
    );
    this.#places = places;
    painter.draw(moment);
    const { labels, flags } = writing;
    // The caption keeps its room free for the element's own heading.
    const ticks = written.axes ? writing.ticks : [];
    const start: { start?: Point } = written.start && writing.start ? { start: writing.start } : {};
    drawWords(this.#context, { labels, flags, ticks, ...start }, camera, palette);
  }

  #painterFor({ race, view, resolution }: Scene, { ground }: Staging, landscape: Landscape | undefined): Painter {
    const { camera, palette, layers, targetDistance } = ground;
    const key = JSON.stringify([race.surface, camera, palette, layers, targetDistance, view.tilt, resolution]);
    if (key === this.#ground && this.#shown && !landscape) return this.#shown.painter;
    this.#ground = key;
    this.#canvas.width = Math.round(camera.width * resolution);
    this.#canvas.height = Math.round(camera.height * resolution);
    const painter = createPainter(this.#context, offscreenSheet, resolution, { extras: this.extras });
    painter.setGround({ ...ground, landscape });
    painter.setTilt(view.tilt ?? 0);
    return painter;
  }
}
