/** The picture of a race as an SVG file: vectors only, seen from above, without relief shading. */
import { escaped } from "../../core/markup.js";
import { usualLayers } from "../../core/picture.js";
import { ballRadius, companyRadius } from "../ballRadius.js";
import { toPixel } from "../camera.js";
import { drawArrows } from "../canvas/arrows.js";
import { drawBall } from "../canvas/ball.js";
import { drawCaptionedWords } from "../canvas/caption.js";
import { dashesOf } from "../canvas/dashes.js";
import { stampMarbles } from "../canvas/marbles.js";
import { drawMarks } from "../canvas/marks.js";
import { changingParts } from "../canvas/trailParts.js";
import { drawTrailPart, laneTrails, strideOf } from "../canvas/trails.js";
import type { Writing } from "../canvas/words.js";
import { gradientArrows } from "../gradientArrows.js";
import { mapHeights } from "../mapHeights.js";
import { marksOf } from "../marks.js";
import type { Ground, Moment, Projection, Racers } from "../picture.js";
import { mapMarkup } from "./map.js";
import { tag } from "./markup.js";
import { Definitions, SvgPen } from "./pen.js";

export interface SvgPicture {
  readonly ground: Ground;
  readonly racers: Racers;
  readonly moment: Moment;
  readonly writing: Writing;
  /** What it is called and what is seen, for those who hear it. */
  readonly title: string;
  readonly description: string;
}

/** Seen from above: every pixel is where it is. */
export const seenFromAbove: Projection = { seen: (pixel) => pixel, flat: (seen) => seen, seeAll: () => {} };

export function svgOf({ ground, racers, moment, writing, title, description }: SvgPicture): string {
  const { surface, camera, palette, layers = usualLayers } = ground;
  const { width, height } = camera;
  const definitions = new Definitions();
  const pen = new SvgPen(definitions);
  if (layers.includes("arrows")) drawArrows(pen, gradientArrows(surface, camera), palette);
  const marks = marksOf(ground, (at) => toPixel(camera, at));
  drawMarks(pen, marks, palette);
  drawTrails(pen, ground, racers, moment);
  const stampsOf = (radius: number) =>
    racers.identities.map((look) => pen.stamp((ball) => drawBall(ball, look, radius, palette.halo)));
  const { marblesPerLane, companySizes } = racers;
  if (companySizes && moment.company) stampMarbles(moment.company, companySizes, stampsOf(companyRadius));
  const stamps = stampsOf(ballRadius(marblesPerLane));
  stampMarbles(moment.marbles, marblesPerLane, stamps);
  drawCaptionedWords(pen, writing, camera, palette);
  const map = mapMarkup(mapHeights(ground), camera, palette);
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img" };
  const words = `${tag("title", {}, escaped(title))}\n${tag("desc", {}, escaped(description))}`;
  return `${tag("svg", frame, `\n${words}\n${tag("defs", {}, definitions.markup)}\n${map}\n${pen.markup}\n`)}\n`;
}

function drawTrails(pen: SvgPen, { camera, palette }: Ground, { tracks, identities }: Racers, moment: Moment): void {
  const { position, fadeSteps, trailSteps, hidden } = moment;
  const parts = changingParts(position, 0, fadeSteps, trailSteps);
  const stride = strideOf(parts);
  const lanes = laneTrails({ tracks, identities, halo: palette.halo, camera, projection: seenFromAbove, dashesOf });
  lanes.forEach((lane, l) => {
    if (!hidden[l]) for (const part of parts) drawTrailPart(pen, lane, part, stride, palette.halo);
  });
}
