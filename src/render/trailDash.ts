/** Dashes of trails, which tell lanes of one optimizer apart as those of the chart do: what is drawn goes by the length of the way. */
import type { Track } from "../engine/track.js";
import type { Identity } from "./identity.js";

/** A trail is about twice as wide as a chart's line. */
const timesChart = 2;

/** Pixels drawn and left out by turns; empty for an unbroken trail. */
export const trailDash = ({ dash }: Identity): readonly number[] => dash.map((length) => timesChart * length);

/** Steps that are longer in pixels are drawn whole: they lead out of the picture. */
export const longestDashed = 4000;

/** How long the way of a marble is up to each iterate, in units of the plane; what is not finite adds nothing. */
export function wayLengths({ theta, length, layout: { count } }: Track, marble: number): Float32Array {
  const lengths = new Float32Array(length);
  let sum = 0;
  for (let step = 1; step < length; step++) {
    const here = 2 * step * count + marble;
    const before = here - 2 * count;
    const stride = Math.hypot(
      (theta[here] ?? Number.NaN) - (theta[before] ?? Number.NaN),
      (theta[here + count] ?? Number.NaN) - (theta[before + count] ?? Number.NaN),
    );
    if (stride < Number.POSITIVE_INFINITY) sum += stride;
    lengths[step] = sum;
  }
  return lengths;
}

/**
 * What is drawn of a dashed trail between two moments.
 * @param lengths of the way up to each step
 * @param scale plane units per pixel
 * @param trace told the moments between which there is a dash
 */
export function traceDashes(
  lengths: Float32Array,
  scale: number,
  dash: readonly number[],
  from: number,
  to: number,
  trace: (from: number, to: number) => void,
): void {
  const end = Math.min(to, lengths.length - 1);
  let begun = Number.NaN;
  const turn = (isDrawn: boolean, moment: number) => {
    if (isDrawn && Number.isNaN(begun)) begun = moment;
    if (isDrawn || Number.isNaN(begun)) return;
    if (moment > begun) trace(begun, moment);
    begun = Number.NaN;
  };
  for (let step = Math.floor(from); step < end; step++) {
    const before = (lengths[step] ?? 0) / scale;
    const stride = (lengths[step + 1] ?? 0) / scale - before;
    const last = Math.min(step + 1, end);
    let moment = Math.max(from, step);
    if (!(stride <= longestDashed)) {
      turn(true, moment);
      continue;
    }
    for (;;) {
      const { isDrawn, left } = dashAt(before + (moment - step) * stride, dash);
      turn(isDrawn, moment);
      const next = stride > 0 ? moment + left / stride : last;
      // A dash that ends within rounding of here would never be passed.
      if (next >= last || next <= moment) break;
      moment = next;
    }
  }
  turn(false, end);
}

/** Whether a dash is drawn so far along, and how far it is to where that changes. */
function dashAt(at: number, dash: readonly number[]): { readonly isDrawn: boolean; readonly left: number } {
  const period = dash.reduce((sum, length) => sum + length, 0);
  let rest = at % period;
  for (const [k, length] of dash.entries()) {
    if (rest < length) return { isDrawn: k % 2 === 0, left: length - rest };
    rest -= length;
  }
  return { isDrawn: true, left: dash[0] ?? period };
}
