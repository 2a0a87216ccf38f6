/** The whole picture of a race on one WebGL canvas: map, marks, trails, marbles, from below upwards. */
import { Container, WebGLRenderer } from "pixi.js";
import "pixi.js/mesh";
import "pixi.js/unsafe-eval";
import type { Point } from "../../core/layout.js";
import type { Surface } from "../../core/surface.js";
import type { Track } from "../../engine/track.js";
import { type Camera, toPixel } from "../camera.js";
import type { Identity } from "../identity.js";
import type { Palette } from "../palette.js";
import { dropped, flat, liftAll, lifted, tiltOf } from "../tilt.js";
import { createMapLayer, type MapHeights } from "./map.js";
import { createMarbleLayer } from "./marbles.js";
import { createMarkLayer } from "./marks.js";
import { createTrailLayer } from "./trails.js";

/** What lies still under a race: changes with the surface, the camera and the theme. */
export interface Ground {
  readonly surface: Surface;
  readonly targetDistance: number;
  readonly camera: Camera;
  readonly palette: Palette;
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
  readonly tracks: readonly Track[];
}

/** What changes from frame to frame. */
export interface Moment {
  readonly position: number;
  /** Steps over which a trail fades. */
  readonly fadeSteps: number;
  /** Which lanes are left out. */
  readonly hidden: readonly boolean[];
  /** Pixels of all marbles, lane by lane: x and y in turn. */
  readonly marbles: Float32Array;
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

/** How strong the trails of a race are that is about to be replaced. */
const ghostOpacity = 0.3;

/** @throws if there is no WebGL 2 */
export async function createPicture(camera: Camera, resolution: number): Promise<Picture> {
  const renderer = new WebGLRenderer();
  const { width, height } = camera;
  // Pixi would load what it may need for text, filters and events; the layers here need its meshes alone.
  const lean = { manageImports: false, preferWebGLVersion: 2, antialias: false, backgroundAlpha: 0 } as const;
  await renderer.init({ width, height, resolution, autoDensity: true, ...lean });
  const map = createMapLayer(renderer);
  const marks = createMarkLayer();
  const ghost = createTrailLayer(ghostOpacity);
  const trails = createTrailLayer(1);
  const marbles = createMarbleLayer();
  const root = new Container({ children: [map.view, marks.view, ghost.view, trails.view, marbles.view] });
  let ground: Ground | undefined;
  let racers: Racers | undefined;
  let heights: MapHeights | undefined;
  let part = 0;
  let tilt = flat;
  let ghostTracks: readonly Track[] = [];

  const colourRacers = () => {
    if (!ground || !racers) return;
    const { identities, marblesPerLane, tracks } = racers;
    const colours = identities.map(({ colour }) => colour);
    trails.setTracks(tracks, colours, ground.palette.halo);
    ghost.setTracks(ghostTracks, colours, ground.palette.halo);
    marbles.setLooks(identities, marblesPerLane, ground.palette.halo);
  };
  const project = (pixel: Point, how: typeof lifted) => {
    const { width, height } = ground?.camera ?? camera;
    return heights ? how(pixel, tilt, heights.field, width, height) : pixel;
  };
  const projection: Projection = {
    seen: (pixel) => project(pixel, lifted),
    flat: (seen) => project(seen, dropped),
    seeAll(pixels) {
      const { width, height } = ground?.camera ?? camera;
      if (heights) liftAll(pixels, tilt, heights.field, width, height);
    },
  };
  const applyTilt = () => {
    if (!ground) return;
    const { surface, targetDistance, camera, palette } = ground;
    tilt = tiltOf(part, camera.height);
    map.tilt(tilt, camera);
    for (const layer of [trails, ghost]) layer.setTilt(tilt, camera.height);
    const place = (at: Point) => projection.seen(toPixel(camera, at));
    marks.draw(surface.minima, targetDistance, camera, palette, place);
  };
  return {
    canvas: renderer.canvas,
    projection,
    setTilt(next) {
      part = next;
      applyTilt();
    },
    setGround(next) {
      const { surface, camera, palette } = next;
      if (camera.width !== renderer.width || camera.height !== renderer.height) {
        renderer.resize(camera.width, camera.height);
      }
      const old = heights?.texture;
      heights = map.draw(surface, camera, palette);
      for (const layer of [trails, ghost]) layer.setCamera(camera, heights);
      old?.destroy();
      ground = next;
      applyTilt();
      colourRacers();
    },
    setRacers(next) {
      racers = next;
      colourRacers();
    },
    setGhost(tracks) {
      ghostTracks = tracks;
      colourRacers();
    },
    draw({ position, fadeSteps, hidden, marbles: pixels }) {
      trails.show(position, fadeSteps, hidden);
      ghost.show(position, fadeSteps, hidden);
      marbles.show(pixels);
      renderer.render(root);
    },
    destroy() {
      root.destroy({ children: true });
      renderer.destroy();
    },
  };
}
