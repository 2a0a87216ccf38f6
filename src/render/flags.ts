/**
 * What a lane's marble has become where the picture cannot show it: an arrow at the edge for one that left the picture,
 * with its distance, and a cross where one diverged.
 */
import type { Point } from "../core/layout.js";
import type { Lane } from "../engine/lane.js";
import { type Camera, toPixel } from "./camera.js";
import { type Box, overlap, type Rectangle } from "./placeLabels.js";

export interface Flag {
  readonly kind: "away" | "diverged";
  /** Where it stands, within the picture. */
  readonly at: Point;
  /** Radians in the picture, clockwise from the right: where an arrow points. */
  readonly angle: number;
  /** Plane units from the seen area to the marble; 0 where it is seen. */
  readonly distance: number;
  /** Whether there is no room for its text. */
  readonly wordless?: boolean;
}

/** Pixels that flags keep from the edge, and that the texts of two of them need for themselves. */
const inset = 16;
const textHeight = 18;
const textWidth = 190;

/** The flag of a lane of one marble at a position, or none where the marble itself is seen. */
export function flagOf(lane: Lane, pixel: Point, position: number, camera: Camera): Flag | undefined {
  const divergedAt = lane.divergedAt[0] ?? -1;
  const diverged = divergedAt >= 0 && position >= divergedAt;
  const [x, y] = diverged ? toPixel(camera, lastPoint(lane, divergedAt)) : pixel;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const outX = Math.max(-x, x - camera.width, 0);
  const outY = Math.max(-y, y - camera.height, 0);
  const seen = outX === 0 && outY === 0;
  if (seen && !diverged) return undefined;
  const at: Point = [within(x, camera.width), within(y, camera.height)];
  const angle = Math.atan2(y - at[1], x - at[0]);
  return { kind: diverged ? "diverged" : "away", at, angle, distance: Math.hypot(outX, outY) * camera.scale };
}

/** Where a flag's text is written, at most: towards the middle of the picture. */
export function textBox({ at: [x, y] }: Flag, width: number): Rectangle {
  const left = x > width / 2 ? x - 14 - textWidth : x + 14;
  return { x: left, y: y - textHeight / 2, width: textWidth, height: textHeight };
}

/**
 * Moves flags up or down whose texts would lie over each other or over what else is written. Those for which there is no
 * room at all stand where they are, without their text.
 */
export function spread(
  flags: readonly (Flag | undefined)[],
  { width, height }: Box,
  written: readonly Rectangle[] = [],
): (Flag | undefined)[] {
  const taken = [...written];
  return flags.map((flag) => {
    if (!flag) return undefined;
    const [x, y] = flag.at;
    const moved = (row: number): Flag => ({ ...flag, at: [x, row] });
    const free = (candidate: Flag) => taken.every((other) => overlap(textBox(candidate, width), other) === 0);
    const rows = [0, ...range(height / textHeight).flatMap((k) => [k, -k])].map((k) => y + k * textHeight);
    const row = rows.find((row) => row >= inset && row <= height - inset && free(moved(row)));
    if (row === undefined) return { ...flag, wordless: true };
    taken.push(textBox(moved(row), width));
    return moved(row);
  });
}

/** 1, 2, 3 … up to a length. */
const range = (length: number) => Array.from({ length: Math.max(0, Math.floor(length)) }, (_, k) => k + 1);

/** The last iterate before a lane diverged. */
function lastPoint({ track }: Lane, divergedAt: number): Point {
  const step = Math.max(0, divergedAt - 1);
  return [track?.theta[2 * step] ?? Number.NaN, track?.theta[2 * step + 1] ?? Number.NaN];
}

const within = (pixel: number, length: number) => Math.min(Math.max(pixel, inset), length - inset);

/**
 * The flags of lanes of one marble each, clear of each other and of what else is written. A diverged marble is not drawn any more:
 * its pixels are made NaN.
 * @param pixels x and y of each lane's marble in turn
 */
export function raiseFlags(
  lanes: readonly Lane[],
  pixels: Float32Array,
  hidden: readonly boolean[],
  position: number,
  camera: Camera,
  written: readonly Rectangle[],
): readonly (Flag | undefined)[] {
  const wanted = lanes.map((lane, i) => {
    const pixel: Point = [pixels[2 * i] ?? Number.NaN, pixels[2 * i + 1] ?? Number.NaN];
    const flag = hidden[i] ? undefined : flagOf(lane, pixel, position, camera);
    if (flag?.kind === "diverged") pixels.fill(Number.NaN, 2 * i, 2 * i + 2);
    return flag;
  });
  return spread(wanted, camera, written);
}

/** A distance as flags tell it. */
export const distanceText = ({ distance }: Flag): string => distance.toPrecision(2).replace("e+", "e");
