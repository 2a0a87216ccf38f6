/**
 * Where −∇f points: arrows on a grid over the map. The grid is fixed in the plane and its cell a power of two of plane units, so
 * that panning moves the arrows with the map and zooming leaves them where they are until there is room for more.
 */
import type { Surface } from "../core/surface.js";
import { type Camera, seenArea } from "./camera.js";

/** Pixels of a cell of the grid, about: between √½ and √2 times as many. */
const spacing = 52;
/** Lengths of arrows in parts of a cell: the limits for gradients that are next to nothing and beyond all others. */
const [shortest, longest] = [0.2, 0.86];

/** The middle of each arrow and its half from there to its point, in pixels of the flat picture: x, y, dx, dy in turn. */
export type ArrowField = Float32Array;

/**
 * The arrows a camera sees. The direction is that of −∇f; the length is compressed, since gradients differ by powers of ten:
 * with r = √(|∇f| / the median over the picture) it lies r / (1 + r) of the way from the shortest to the longest. There is no
 * arrow where the gradient is 0 or not finite.
 */
export function gradientArrows(surface: Surface, camera: Camera): ArrowField {
  const { theta, count, cell } = gridOver(camera);
  const gradient = new Float64Array(2 * count);
  surface.evaluate(theta, { dim: 2, count }, gradient);
  const steepness = Float64Array.from({ length: count }, (_, i) =>
    Math.hypot(gradient[i] ?? Number.NaN, gradient[count + i] ?? Number.NaN),
  );
  const drawn = [...steepness.keys()].filter((i) => isDrawn(steepness[i] ?? 0));
  const median = medianOf(drawn.map((i) => steepness[i] ?? 0));
  const field = new Float32Array(4 * drawn.length);
  drawn.forEach((i, k) => {
    const steep = steepness[i] ?? 1;
    const half = (cell / camera.scale / 2) * (shortest + (longest - shortest) / (1 + Math.sqrt(median / steep)));
    const x = camera.width / 2 + ((theta[i] ?? 0) - camera.centre[0]) / camera.scale;
    const y = camera.height / 2 - ((theta[count + i] ?? 0) - camera.centre[1]) / camera.scale;
    field.set([x, y, (-half * (gradient[i] ?? 0)) / steep, (half * (gradient[count + i] ?? 0)) / steep], 4 * k);
  });
  return field;
}

const isDrawn = (steepness: number) => steepness > 0 && steepness < Number.POSITIVE_INFINITY;

const medianOf = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 1;

/** The middles of the grid's cells that are seen, coordinate-major, and the side of a cell in plane units. */
function gridOver(camera: Camera) {
  const cell = 2 ** Math.round(Math.log2(spacing * camera.scale));
  const [xs, ys] = seenArea(camera).map(([low, high]) => middles(low, high, cell));
  const [across = [], up = []] = [xs, ys];
  const count = across.length * up.length;
  const theta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    theta[i] = across[i % across.length] ?? 0;
    theta[count + i] = up[Math.floor(i / across.length)] ?? 0;
  }
  return { theta, count, cell };
}

function middles(low: number, high: number, cell: number): number[] {
  const first = Math.floor(low / cell);
  const last = Math.floor(high / cell);
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k + 0.5) * cell);
}
