/** Marbles: one ball for each lane is drawn ahead and then stamped, so that swarms cost little. */
import type { Identity } from "../identity.js";
import { ballReach, drawBall } from "./ball.js";
import type { Context, MakeSheet } from "./sheet.js";

/** Puts a lane's marble at a pixel. */
export type Stamp = (x: number, y: number) => void;

/** Calls the stamp of each marble's lane, so many of each, lane by lane; those not finite or far outside are left out. */
export function stampMarbles(
  marbles: Float32Array,
  countOf: number | readonly number[],
  stamps: readonly Stamp[],
): void {
  let k = 0;
  stamps.forEach((stamp, lane) => {
    const end = k + (typeof countOf === "number" ? countOf : (countOf[lane] ?? 0));
    for (; k < end; k++) {
      const [x, y] = [marbles[2 * k] as number, marbles[2 * k + 1] as number];
      if (Math.abs(x) < 1e5 && Math.abs(y) < 1e5) stamp(x, y);
    }
  });
}

/** Balls are drawn larger than they are stamped, which keeps them sharp wherever they fall between pixels. */
const oversize = 2;

/** Stamps for a context that is scaled to CSS pixels. */
export function canvasStamps(
  context: Context,
  makeSheet: MakeSheet,
  resolution: number,
  identities: readonly Identity[],
  radius: number,
  rim: string,
): Stamp[] {
  const reach = Math.ceil(ballReach * radius);
  const scale = oversize * resolution;
  return identities.map((identity) => {
    const ball = makeSheet(2 * reach * scale, 2 * reach * scale);
    ball.context.setTransform(scale, 0, 0, scale, reach * scale, reach * scale);
    drawBall(ball.context, identity, radius, rim);
    return (x, y) => context.drawImage(ball.canvas, x - reach, y - reach, 2 * reach, 2 * reach);
  });
}
