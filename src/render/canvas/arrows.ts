/** The arrows of the gradient by a 2-D context: one path, made with the map and stroked with every frame. */
import type { ArrowField } from "../gradientArrows.js";
import type { Palette } from "../palette.js";

/** Pixels of a head's barbs, along the arrow and across. */
const [barbAlong, barbAcross] = [5.5, 3];

export function arrowPath(field: ArrowField): Path2D {
  const path = new Path2D();
  for (let k = 0; k < field.length; k += 4) {
    const [x = 0, y = 0, dx = 0, dy = 0] = field.subarray(k, k + 4);
    const half = Math.hypot(dx, dy);
    const [cos, sin] = [dx / half, dy / half];
    const part = Math.min(1, (1.3 * half) / barbAlong);
    const [along, across] = [part * barbAlong, part * barbAcross];
    const [toX, toY] = [x + dx, y + dy];
    path.moveTo(x - dx, y - dy);
    path.lineTo(toX, toY);
    path.moveTo(toX - along * cos - across * sin, toY - along * sin + across * cos);
    path.lineTo(toX, toY);
    path.lineTo(toX - along * cos + across * sin, toY - along * sin - across * cos);
  }
  return path;
}

export function drawArrows(context: CanvasRenderingContext2D, path: Path2D, { halo, ink }: Palette): void {
  for (const [style, width, opacity] of [
    [halo, 3.6, 0.4],
    [ink, 1.3, 0.7],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}
