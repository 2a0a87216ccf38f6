/** A scene made ready to be drawn, by pixels or by vectors: what is shown, and what of it at each moment. */
import { usualLayers, usualPalette } from "../core/picture.js";
import { isPoint, marblesPerLane } from "../race/race.js";
import { type Camera, fitCamera } from "../render/camera.js";
import type { companyOf } from "../render/company.js";
import { identities } from "../render/identity.js";
import type { Palette } from "../render/palette.js";
import { paletteChoices } from "../render/paletteChoices.js";
import type { Ground, Moment, Projection, Racers } from "../render/picture.js";
import { hideMarbles, marblePixels } from "../render/places.js";
import { raceArea } from "../render/raceArea.js";
import { thinnedPosition, thinningFor, trailsOf } from "../render/trails.js";
import type { Scene } from "./scene.js";

/** Pixels between a race and the edges of its picture. */
const margin = 24;
/** Seconds over which a trail fades. */
const fadeSeconds = 6;

export interface Staging {
  readonly camera: Camera;
  readonly palette: Palette;
  /** What lies where there is no map. */
  readonly paper: string;
  readonly ground: Ground;
  readonly racers: Racers;
  readonly hidden: readonly boolean[];
  /** What is drawn at a position; the marbles' array is used again. */
  momentAt(position: number, projection: Projection): Moment;
}

/** @param company of those optimizers that are populations; left out, it is not drawn */
export function stage(
  { race, run, view, width, height, sampleSpacing }: Scene,
  company: ReturnType<typeof companyOf> | undefined,
): Staging {
  // Tracks are recorded on the way; swarms have none and are sought for each moment.
  if (run.step < race.steps && run.lanes.some(({ track }) => track)) run.seek(race.steps);
  const { look, theme = "light", palette: name = usualPalette, layers = usualLayers } = view;
  const camera = look
    ? { centre: look.centre, scale: look.span / width, width, height }
    : fitCamera(raceArea(run), width, height, margin);
  const palette = paletteChoices[name][theme];
  const hidden = race.lanes.map(({ id }) => view.hidden?.includes(id) ?? false);
  const thinning = thinningFor(run, race.steps);
  const perLane = marblesPerLane(race.start);
  const pixels = new Float32Array(2 * perLane * race.lanes.length);
  return {
    camera,
    palette,
    paper: theme === "light" ? "#fbfbf9" : "#0d1218",
    ground: { surface: run.surface, sampleSpacing, targetDistance: race.target.distance, camera, palette, layers },
    racers: {
      identities: identities(race.lanes, view.colours),
      marblesPerLane: perLane,
      ...(company?.sizes.some((size) => size > 0) && { companySizes: company.sizes }),
      tracks: trailsOf(run, race.steps, thinning).tracks,
    },
    hidden,
    momentAt(position, projection) {
      if (run.lanes.some(({ track }) => !track)) run.seek(Math.floor(position));
      marblePixels(run, position, camera, pixels);
      projection.seeAll(pixels);
      hideMarbles(pixels, hidden);
      const small = company?.pixelsAt(position, camera, hidden);
      if (small) projection.seeAll(small);
      const drawnTo = thinnedPosition(position, thinning);
      const drawnSteps = (steps: number) => drawnTo - thinnedPosition(position - steps, thinning);
      return {
        position: drawnTo,
        fadeSteps: drawnSteps(view.rate === undefined ? race.steps : fadeSeconds * view.rate),
        trailSteps: view.trail === undefined ? undefined : drawnSteps(view.trail),
        hidden,
        marbles: pixels,
        company: small,
      };
    },
  };
}

/** The start of a race all of whose marbles have the same one. */
export const startOf = ({ race: { start } }: Scene) => (isPoint(start) ? start : undefined);
