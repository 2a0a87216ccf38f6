/** Films for the places they are usually wanted in: the page and the command line offer these. */

export interface Preset {
  /** Its name in commands; the page's words for it are in its dictionary. */
  readonly id: "readme" | "slide" | "social";
  readonly format: "gif" | "mp4";
  /** In CSS pixels: what is small stays as small as on the page, and `resolution` makes it sharp. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  readonly framesPerSecond: number;
  /** How long the race takes, and how long its end is then shown. */
  readonly seconds: number;
  readonly hold: number;
  /** Bytes that the place it is for takes. */
  readonly mostBytes?: number;
}

export const presets: readonly Preset[] = [
  {
    id: "readme",
    format: "gif",
    width: 800,
    height: 450,
    resolution: 1,
    framesPerSecond: 20,
    seconds: 6,
    hold: 2,
    mostBytes: 2_000_000,
  },
  { id: "slide", format: "mp4", width: 960, height: 540, resolution: 2, framesPerSecond: 30, seconds: 10, hold: 3 },
  { id: "social", format: "mp4", width: 540, height: 540, resolution: 2, framesPerSecond: 30, seconds: 8, hold: 2 },
];

/** Steps of a race that go by from one frame to the next, where all of it is to take so many seconds. */
export const stepsPerFrameFor = (steps: number, { framesPerSecond, seconds }: FilmLength) =>
  Math.max(steps, 1) / Math.max(1, Math.round(framesPerSecond * seconds));

type FilmLength = Pick<Preset, "framesPerSecond" | "seconds">;
