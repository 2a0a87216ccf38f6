/** The arrows of the gradient, each a shaft with a head no longer than itself, in a halo. */
import type { ArrowField } from "../gradientArrows.js";
import type { Palette } from "../palette.js";
import { fillPath, type Pen, strokePath } from "./pen.js";

/** Pixels of a head, along the arrow; across it is as wide as that. */
const headLength = 7;
const shaftWidth = 1.3;

export function drawArrows(pen: Pen, field: ArrowField, { halo, ink }: Palette): void {
  pen.lineCap = pen.lineJoin = "round";
  tracePath(pen, field);
  strokePath(pen, halo, 3.2, 0.5);
  fillPath(pen, ink, 0.6);
}

/** The outlines of all arrows: seven corners each, from the tail round the head. */
function tracePath(pen: Pen, field: ArrowField): void {
  pen.beginPath();
  for (let k = 0; k < field.length; k += 4) {
    const [x = 0, y = 0, dx = 0, dy = 0] = field.subarray(k, k + 4);
    const half = Math.hypot(dx, dy);
    const head = Math.min(headLength, 1.3 * half);
    const neck = half - head;
    const at = (along: number, across: number) =>
      [x + (along * dx - across * dy) / half, y + (along * dy + across * dx) / half] as const;
    pen.moveTo(...at(-half, -shaftWidth / 4));
    pen.lineTo(...at(neck, -shaftWidth / 2));
    pen.lineTo(...at(neck, -head / 2));
    pen.lineTo(...at(half, 0));
    pen.lineTo(...at(neck, head / 2));
    pen.lineTo(...at(neck, shaftWidth / 2));
    pen.lineTo(...at(-half, shaftWidth / 4));
    pen.closePath();
  }
}
