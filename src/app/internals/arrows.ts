/**
 * What moves a marble, as arrows from where it is: the slope, what it remembers of slopes, its next step; and a ghost of the
 * ball itself, where the marble is the place that it looks ahead to.
 */
import type { Point } from "../../core/layout.js";
import type { Internals } from "../../race/internals.js";
import { type Camera, toPixel } from "../../render/camera.js";
import type { StageView } from "../stage/stageView.js";
import { slotCalled } from "./symbols.js";

export const arrowKinds = ["slope", "memory", "step", "ghost"] as const;
export type ArrowKind = (typeof arrowKinds)[number];

export interface Arrow {
  readonly kind: ArrowKind;
  readonly label: string;
  /** In pixels, as they are seen. */
  readonly from: Point;
  readonly to: Point;
  /** Whether it is drawn longer than it is, to be seen at all. */
  readonly stretched: boolean;
}

/** The shortest arrow in pixels, and the longest of a slope. */
const shortest = 12;
const longestSlope = 70;
/** Slopes from 1e-4 to 1e4 are told apart; each decade is as long as any other. */
const [flattest, steepest] = [-4, 4];

/** Slots that gather gradients, so that they point uphill as a gradient does. */
const gathering = ["velocity", "m"];

/** None where the marble is out of sight or not finite; no arrow for what is 0. */
export function arrowsOf(internals: Internals, stage: Pick<StageView, "camera" | "seen">): readonly Arrow[] {
  const camera = stage.camera();
  const { theta, gradient, noise, move, ball } = internals;
  const at = toPixel(camera, theta);
  const from = stage.seen(at);
  if (!isInside(from, camera)) return [];
  const arrow = (kind: ArrowKind, label: string, direction: Point, length: number, stretched = false): Arrow[] => {
    const size = Math.hypot(...direction);
    if (!(size > 0 && Number.isFinite(size))) return [];
    const to = stage.seen([at[0] + (length * direction[0]) / size, at[1] - (length * direction[1]) / size]);
    return [{ kind, label, from, to, stretched }];
  };
  const memory = memoryOf(internals);
  const pixels = Math.hypot(...move) / camera.scale;
  // What leads out of the picture needs no exact end.
  const stepLength = Math.min(Math.max(pixels, shortest), 2 * (camera.width + camera.height));
  return [
    ...arrow("slope", noise ? "−g" : "−∇f", opposite(gradient), slopeLength(gradient)),
    ...(memory ? arrow("memory", `−${memory.symbol}`, opposite(memory.value), slopeLength(memory.value)) : []),
    ...arrow("step", "Δθ", move, stepLength, pixels < shortest),
    ...(ball
      ? [{ kind: "ghost", label: "φ", from, to: stage.seen(toPixel(camera, ball)), stretched: false } as const]
      : []),
  ];
}

/** What an optimizer with momentum has gathered, at its first slot that does so; none where the momentum is set to 0. */
function memoryOf({ slots, hyperparameters }: Internals): { symbol: string; value: Point } | undefined {
  const name = gathering.find((slot) => slot in slots);
  if (name === undefined || hyperparameters.momentum === 0) return undefined;
  const [x = 0, y = 0] = slots[name] ?? [];
  return { symbol: slotCalled(name).symbol, value: [x, y] };
}

/** Slopes span too many decades for a true scale: the length goes with their logarithm. */
function slopeLength(slope: Point): number {
  const part = (Math.log10(Math.hypot(...slope)) - flattest) / (steepest - flattest);
  return shortest + (longestSlope - shortest) * Math.min(Math.max(part, 0), 1);
}

const opposite = ([x, y]: Point): Point => [-x, -y];

const isInside = ([x, y]: Point, { width, height }: Camera) => x >= 0 && x <= width && y >= 0 && y <= height;
