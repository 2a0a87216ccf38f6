/** Marks on the map: a star at each global minimum in its dashed target circle, a ring at local ones, a cross at saddles. */
import type { Mark } from "../marks.js";
import type { Palette } from "../palette.js";
import { circlePath, fillPath, type Pen, polygonPath, strokePath } from "./pen.js";

const gold = "#ffc92e";

export function drawMarks(pen: Pen, marks: readonly Mark[], palette: Palette): void {
  for (const mark of marks) shapes[mark.kind](pen, mark, palette);
}

type Shape = (pen: Pen, mark: Mark, palette: Palette) => void;

const shapes: Readonly<Record<Mark["kind"], Shape>> = {
  star(pen, mark, { ink }) {
    polygonPath(pen, starCorners(mark, mark.radius));
    fillPath(pen, ink, 0.85);
    // As far inside of the edge as the dark rim is wide.
    polygonPath(pen, starCorners(mark, mark.radius - 3.4));
    fillPath(pen, gold);
  },
  ring(pen, { x, y, radius }, { halo, ink }) {
    circlePath(pen, x, y, radius - 1.5);
    strokePath(pen, halo, 4.8, 0.8);
    strokePath(pen, ink, 1.8, 0.8);
  },
  cross(pen, { x, y, radius }, { halo, ink }) {
    const reach = radius * Math.SQRT1_2;
    pen.lineCap = "butt";
    pen.beginPath();
    pen.moveTo(x - reach, y - reach);
    pen.lineTo(x + reach, y + reach);
    pen.moveTo(x - reach, y + reach);
    pen.lineTo(x + reach, y - reach);
    strokePath(pen, halo, 4.8, 0.8);
    strokePath(pen, ink, 1.8, 0.85);
  },
  target(pen, { x, y, radius }, { ink }) {
    circlePath(pen, x, y, radius);
    pen.setLineDash([3.85, 3.15]);
    strokePath(pen, ink, 1.1, 0.5);
    pen.setLineDash([]);
  },
};

/** Five points, the first one upwards, and the notches between them. */
function starCorners({ x, y }: Mark, radius: number) {
  return Array.from({ length: 10 }, (_, k) => {
    const [angle, reach] = [(Math.PI * k) / 5, k % 2 === 0 ? radius : 0.45 * radius];
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)] as const;
  });
}
