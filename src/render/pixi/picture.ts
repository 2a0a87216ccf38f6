/** The whole picture of a race on one WebGL canvas: map, marks, trails, marbles, from below upwards. */
import { Container } from "pixi.js";
import "pixi.js/unsafe-eval";
import type { Point } from "../../core/layout.js";
import type { Track } from "../../engine/track.js";
import { ballRadius, companyRadius } from "../ballRadius.js";
import { type Camera, toPixel } from "../camera.js";
import type { Ground, Picture, Projection, Racers } from "../picture.js";
import { dropped, flat, liftAll, lifted, tiltOf } from "../tilt.js";
import { createMapLayer, type MapHeights } from "./map.js";
import { createMarbleLayer } from "./marbles.js";
import { createMarkLayer } from "./marks.js";
import { createLeanRenderer } from "./renderer.js";
import { createTrailLayer } from "./trails.js";

/** How strong the trails of a race are that is about to be replaced. */
const ghostOpacity = 0.3;

/** @throws if there is no WebGL 2 */
export async function createPixiPicture(camera: Camera, resolution: number): Promise<Picture> {
  const renderer = createLeanRenderer();
  const { width, height } = camera;
  // Pixi would load what it may need for text, filters and events; the layers here need its meshes alone.
  const lean = { manageImports: false, preferWebGLVersion: 2, antialias: false, backgroundAlpha: 0 } as const;
  await renderer.init({ width, height, resolution, autoDensity: true, ...lean });
  const map = createMapLayer(renderer);
  const marks = createMarkLayer();
  const ghost = createTrailLayer(ghostOpacity);
  const trails = createTrailLayer(1);
  const company = createMarbleLayer();
  const marbles = createMarbleLayer();
  const layers = [map, marks, ghost, trails, company, marbles];
  const root = new Container({ children: layers.map(({ view }) => view) });
  let ground: Ground | undefined;
  let racers: Racers | undefined;
  let heights: MapHeights | undefined;
  let part = 0;
  let tilt = flat;
  let ghostTracks: readonly Track[] = [];

  const colourRacers = () => {
    if (!ground || !racers) return;
    const { identities, marblesPerLane, companySizes = [], tracks } = racers;
    const { halo } = ground.palette;
    trails.setTracks(tracks, identities, halo);
    ghost.setTracks(ghostTracks, identities, halo);
    const counts = identities.map(() => marblesPerLane);
    marbles.setLooks(identities, counts, halo, ballRadius(marblesPerLane));
    company.setLooks(identities, companySizes, halo, companyRadius);
    company.view.visible = companySizes.some((size) => size > 0);
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
    const { camera } = ground;
    tilt = tiltOf(part, camera.height);
    map.tilt(tilt, camera);
    for (const layer of [trails, ghost]) layer.setTilt(tilt, camera.height);
    const place = (at: Point) => projection.seen(toPixel(camera, at));
    marks.draw(ground, place);
  };
  return {
    canvas: renderer.canvas,
    projection,
    setTilt(next) {
      part = next;
      applyTilt();
    },
    setGround(next) {
      const { camera } = next;
      if (camera.width !== renderer.width || camera.height !== renderer.height) {
        renderer.resize(camera.width, camera.height);
      }
      const old = heights?.texture;
      heights = map.draw(next);
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
    draw(moment) {
      for (const layer of [trails, ghost]) layer.show(moment);
      marbles.show(moment.marbles, moment.highlighted);
      if (moment.company && company.view.visible) company.show(moment.company, moment.highlighted);
      renderer.render(root);
    },
    destroy() {
      root.destroy({ children: true });
      renderer.destroy();
    },
  };
}
