/** What videos are kept in, what may be in it, and what has to hold for them. */
import { Unavailable } from "../format.js";

export type Container = "mp4" | "webm";

/** From what plays everywhere to what a browser may have instead: Chromium as Linux ships it may lack H.264. */
export const codecsOf = {
  mp4: ["avc", "vp9", "av1"],
  webm: ["vp9", "vp8", "av1"],
} as const;

/**
 * Video halves the resolution of colours, so its sizes are even; nothing is cut off or added in silence.
 * @throws Unavailable with the size that would do
 */
export function requireEven(width: number, height: number): void {
  if (width % 2 === 0 && height % 2 === 0) return;
  const even = (size: number) => size + (size % 2);
  throw new Unavailable(
    `got ${width} × ${height}, expected an even width and height for video, such as ${even(width)} × ${even(height)}`,
  );
}

/**
 * Browsers have encoders on pages that came encrypted or from this machine, and old ones have none.
 * @throws Unavailable where there are none
 */
export function requireEncoders(): void {
  if (typeof globalThis.VideoEncoder === "function") return;
  throw new Unavailable(
    globalThis.isSecureContext === false
      ? "videos need a secure page (https); GIF works here"
      : "this browser cannot encode videos; GIF works here",
  );
}
