import type { Layout, Reals } from "../core/layout.js";
import type { Surface } from "../core/surface.js";
import type { Referee } from "../engine/lane.js";

/** A marble this many domain widths from the domain's middle has diverged. */
const divergedWidths = 1e6;

/**
 * Judges marbles on a surface: arrived within `distance` of a global minimum, diverged at the first iterate that is not
 * finite or too far away. Neither stops a marble.
 */
export function createReferee({ minima, domain: [[x0, x1], [y0, y1]] }: Surface, distance: number): Referee {
  const targets = minima.filter(({ global }) => global).map(({ at }) => at);
  const near = distance ** 2;
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
        if (arrivedAt[i] >= 0) continue;
        for (let k = 0; k < targets.length; k++) {
          if ((x - targets[k][0]) ** 2 + (y - targets[k][1]) ** 2 <= near) arrivedAt[i] = step;
        }
      }
    },
  };
}
