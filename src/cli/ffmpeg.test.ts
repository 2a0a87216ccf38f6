/** Videos as ffmpeg writes them, read back by ffprobe. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { probe } from "../../test/ffprobe.js";
import { Unavailable } from "../export/format.js";
import type { FrameSource } from "../export/frames.js";
import { Failure } from "./failure.js";
import { writeVideo } from "./ffmpeg.js";

const folder = mkdtempSync(join(tmpdir(), "optimizer-race-films-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Grey that gets lighter. */
function film(width: number, height: number, frames: number): FrameSource {
  const picture = new Uint8ClampedArray(4 * width * height);
  return { width, height, frames, colours: { map: [], marks: [] }, draw: (k) => picture.fill(10 * k) };
}

const timing = { framesPerSecond: 25, hold: 1 };

/** The words of a Failure. */
const failureOf = (writing: Promise<void>): Promise<string> =>
  writing.then(
    () => expect.unreachable(),
    (error) => {
      expect(error).toBeInstanceOf(Failure);
      return error.message;
    },
  );

describe.each([
  ["mp4", "h264"],
  ["webm", "vp9"],
] as const)("%s", (container, codec) => {
  test("has every frame, and repeats the last one for as long as it is held", async () => {
    const file = join(folder, `film.${container}`);
    await writeVideo(film(96, 64, 20), container, timing, file);
    const found = probe(file);
    expect(found).toMatchObject({ codec, width: 96, height: 64, frames: 20 + 24 });
    expect(found.format).toContain(container);
    expect(found.seconds).toBeCloseTo(44 / 25, 2);
  });
});

test("an odd size is refused before anything is written", async () => {
  const file = join(folder, "odd.mp4");
  await expect(writeVideo(film(95, 64, 2), "mp4", timing, file)).rejects.toThrow(Unavailable);
  expect(readdirSync(folder)).not.toContain("odd.mp4");
});

test("where ffmpeg fails, its own words are told", async () => {
  const message = await failureOf(writeVideo(film(96, 64, 200), "mp4", timing, join(folder, "missing", "film.mp4")));
  expect(message).toMatch(/^ffmpeg failed \(exit code \d+\)\n.*No such file or directory/s);
});

test("where there is no ffmpeg, it is said what needs it and what does not, and nothing is lost", async () => {
  const file = join(folder, "earlier.webm");
  writeFileSync(file, "an earlier film");
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    const message = await failureOf(writeVideo(film(96, 64, 2), "webm", timing, file));
    expect(message).toBe("no ffmpeg on the PATH: MP4 and WebM need it, GIF does not");
    expect(readFileSync(file, "utf8")).toBe("an earlier film");
  } finally {
    process.env.PATH = path;
  }
});
