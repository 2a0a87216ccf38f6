import type { Layout, Reals } from "../core/layout.js";
import type { Surface } from "../core/surface.js";
import type { Referee } from "../engine/lane.js";

/** A marble this many domain widths from the domain's middle has diverged. */
const divergedWidths = 1e6;

/** Whether a marble at (x, y) is at the target. */
export type Target = (x: number, y: number) => boolean;

/** Within `distance` of a global minimum; where a surface is made of steps, anywhere on the lowest one. */
export function targetOf(surface: Surface, distance: number): Target {
  const targets = surface.minima.filter(({ global }) => global);
  const [lowest] = targets;
  if (surface.stepped && lowest) {
    const [at, unread, value] = [new Float64Array(2), new Float64Array(2), new Float64Array(1)];
    return (x, y) => {
      at[0] = x;
      at[1] = y;
      surface.evaluate(at, { dim: 2, count: 1 }, unread, value);
      return value[0] <= lowest.value;
    };
  }
  const near = distance ** 2;
  const places = targets.map(({ at }) => at);
  return (x, y) => {
    for (let k = 0; k < places.length; k++) {
      if ((x - places[k][0]) ** 2 + (y - places[k][1]) ** 2 <= near) return true;
    }
    return false;
  };
}

/**
 * Judges marbles on a surface: arrived at the target, diverged at the first iterate that is not finite or too far away.
 * Neither stops a marble.
 */
export function createReferee(surface: Surface, distance: number): Referee {
  const [[x0, x1], [y0, y1]] = surface.domain;
  const isThere = targetOf(surface, distance);
  const far = (divergedWidths * Math.max(x1 - x0, y1 - y0)) ** 2;
  const middleX = (x0 + x1) / 2;
  const middleY = (y0 + y1) / 2;
  return {
    judge(theta: Reals, { count }: Layout, step: number, arrivedAt: Int32Array, divergedAt: Int32Array): void {
      for (let i = 0; i < count; i++) {
        const x = theta[i];
        const y = theta[count + i];
        // Written so that NaN counts as far.
        if (divergedAt[i] < 0 && !((x - middleX) ** 2 + (y - middleY) ** 2 <= far)) divergedAt[i] = step;
        if (arrivedAt[i] < 0 && isThere(x, y)) arrivedAt[i] = step;
      }
    },
  };
}
