/** A marble: a glossy ball with a rim, a shadow and its lane's marker, drawn round the origin. */
import type { Identity, Marker } from "../identity.js";
import { circlePath, fillPath, type Pen, polygonPath } from "./pen.js";

/** How far a ball with its shadow reaches, in radii. */
export const ballReach = 1.95;
const rimReach = 1.22;

export function drawBall(pen: Pen, { colour, marker }: Identity, radius: number, rim: string): void {
  drawShadow(pen, radius);
  circlePath(pen, 0, 0, rimReach * radius);
  fillPath(pen, rim);
  drawBody(pen, colour, radius);
  drawGloss(pen, radius);
  drawMarker(pen, marker, radius);
}

function drawShadow(pen: Pen, radius: number): void {
  const [x, y, reach] = [0.12 * radius, 0.32 * radius, 1.6 * radius];
  const shadow = pen.createRadialGradient(x, y, 0.55 * radius, x, y, reach);
  for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    shadow.addColorStop(at, `rgba(0, 0, 0, ${(0.34 * (1 - at * at * (3 - 2 * at))).toFixed(3)})`);
  }
  circlePath(pen, x, y, reach);
  fillPath(pen, shadow);
}

/** Lit from the upper left, and darker towards its edge. */
function drawBody(pen: Pen, colour: string, radius: number): void {
  const body = pen.createRadialGradient(-0.39 * radius, -0.56 * radius, 0, 0, 0, radius);
  for (const [at, part] of [
    [0, 1.14],
    [0.35, 1.1],
    [0.6, 1.0],
    [0.8, 0.85],
    [1, 0.62],
  ] as const) {
    body.addColorStop(at, scaled(colour, part));
  }
  circlePath(pen, 0, 0, radius);
  fillPath(pen, body);
}

function drawGloss(pen: Pen, radius: number): void {
  const [x, y, reach] = [-0.33 * radius, -0.4 * radius, 0.38 * radius];
  const gloss = pen.createRadialGradient(x, y, 0, x, y, reach);
  for (const at of [0, 0.25, 0.5, 0.75, 1]) {
    gloss.addColorStop(at, `rgba(255, 255, 255, ${(0.85 * (1 - at * at * (3 - 2 * at)) ** 2).toFixed(3)})`);
  }
  circlePath(pen, x, y, reach);
  fillPath(pen, gloss);
}

type Corners = readonly (readonly [x: number, y: number])[];

const arm = 0.12;
const reach = 0.42;
/** The markers that have corners, in radii. */
const outlines: Readonly<Partial<Record<Marker, Corners>>> = {
  square: [
    [-0.3, -0.3],
    [0.3, -0.3],
    [0.3, 0.3],
    [-0.3, 0.3],
  ],
  triangle: [
    [0, -0.52],
    [0.45, 0.26],
    [-0.45, 0.26],
  ],
  diamond: [
    [0, -0.4],
    [0.4, 0],
    [0, 0.4],
    [-0.4, 0],
  ],
  plus: [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
    [reach, -arm],
    [reach, arm],
    [arm, arm],
    [arm, reach],
    [-arm, reach],
    [-arm, arm],
    [-reach, arm],
    [-reach, -arm],
    [-arm, -arm],
  ],
};

function drawMarker(pen: Pen, marker: Marker, radius: number): void {
  const corners = outlines[marker];
  if (corners) {
    polygonPath(
      pen,
      corners.map(([x, y]) => [radius * x, radius * y] as const),
    );
    fillPath(pen, "#ffffff", 0.92);
  } else if (marker === "ring") {
    circlePath(pen, 0, 0, 0.33 * radius);
    pen.strokeStyle = "#ffffff";
    pen.lineWidth = 0.2 * radius;
    pen.globalAlpha = 0.92;
    pen.stroke();
    pen.globalAlpha = 1;
  }
}

/** A `#rrggbb` colour with its parts scaled, no brighter than can be. */
function scaled(colour: string, part: number): string {
  const parts = [1, 3, 5].map((at) => Math.min(255, Math.round(part * Number.parseInt(colour.slice(at, at + 2), 16))));
  return `rgb(${parts.join(", ")})`;
}
