/** GIFs read back: what is seen is what was drawn, in few bytes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGif } from "../../../test/gif.js";
import type { FrameSource } from "../frames.js";
import { encodeGif, gifFramesPerSecond } from "./encodeGif.js";

type Colour = readonly [red: number, green: number, blue: number];

/** A film whose pixels are given by a function. */
function film(width: number, height: number, frames: number, colourAt: (x: number, y: number, k: number) => Colour) {
  const picture = new Uint8ClampedArray(4 * width * height);
  const source: FrameSource = {
    width,
    height,
    frames,
    colours: { map: ["#204060", "#f0f3f3"], marks: ["#ff0000", "#17202b"] },
    draw(k) {
      for (let p = 0; p < width * height; p++)
        picture.set([...colourAt(p % width, Math.floor(p / width), k), 255], 4 * p);
      return picture;
    },
  };
  return source;
}

/** A slope of many colours, and a red square that goes over it and leaves nothing behind. */
const square = film(40, 30, 12, (x, y, k) =>
  Math.abs(x - 3 * k) < 3 && Math.abs(y - 15) < 3 ? [255, 0, 0] : [32 + 5 * x, 64 + 4 * y, 96 + 2 * x + 2 * y],
);

const timing = { framesPerSecond: 25, hold: 2 };

function bytesOf(source: FrameSource, options: Parameters<typeof encodeGif>[1] = timing): Uint8Array {
  return Uint8Array.from([...encodeGif(source, options)].flatMap(({ bytes }) => [...bytes]));
}

/** Root of the mean squared difference of colours. */
function difference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) sum += (one[k] - other[k]) ** 2;
  return Math.sqrt(sum / one.length);
}

describe("what is seen", () => {
  test("is every frame as it was drawn, with nothing left of what has passed", () => {
    const gif = readGif(bytesOf(square));
    expect([gif.width, gif.height, gif.frames.length]).toEqual([40, 30, 12]);
    for (const [k, frame] of gif.frames.entries()) expect(difference(frame.seen, square.draw(k))).toBeLessThan(3);
  });

  test("is exact in the scene's own colours", () => {
    const { frames } = readGif(bytesOf(square));
    expect([...frames[5].seen.subarray(4 * (15 * 40 + 15), 4 * (15 * 40 + 15) + 4)]).toEqual([255, 0, 0, 255]);
  });

  const manyPictures = (() => {
    const colour = fc.tuple(fc.nat(31), fc.nat(31), fc.nat(31)).map((parts) => parts.map((part) => 8 * part) as never);
    return fc.array(fc.array(colour, { minLength: 35, maxLength: 35 }), { minLength: 1, maxLength: 6 });
  })();
  const filmOf = (colours: readonly (readonly Colour[])[]) =>
    film(7, 5, colours.length, (x, y, k) => colours[k][7 * y + x]);

  test("is exact to the bit in the first and the last frame where there are no more than 250 colours, each in a bin of its own", () => {
    fc.assert(
      fc.property(manyPictures, (colours: readonly (readonly Colour[])[]) => {
        const source = filmOf(colours);
        const { frames } = readGif(bytesOf(source));
        for (const k of [0, frames.length - 1]) expect(frames[k].seen).toEqual(source.draw(k));
      }),
    );
  });

  test("is nowhere more than ten levels off in between", () => {
    fc.assert(
      fc.property(manyPictures, (colours: readonly (readonly Colour[])[]) => {
        const source = filmOf(colours);
        for (const [k, { seen }] of readGif(bytesOf(source)).frames.entries()) {
          const drawn = source.draw(k);
          for (let p = 0; p < seen.length; p += 4) {
            expect(Math.hypot(...[0, 1, 2].map((part) => seen[p + part] - drawn[p + part]))).toBeLessThanOrEqual(10);
          }
        }
      }),
    );
  });

  test("is the same to the bit again", () => {
    expect(bytesOf(square)).toEqual(bytesOf(square));
  });
});

describe("the frames", () => {
  const { frames } = readGif(bytesOf(square));

  test("have one palette but for the first, which has its own", () => {
    expect(frames.map(({ hasOwnPalette }) => hasOwnPalette)).toEqual([true, ...Array(11).fill(false)]);
  });

  test("cover what changes, and are kept", () => {
    expect(frames[0]).toMatchObject({ left: 0, top: 0, width: 40, height: 30 });
    for (const [k, { left, top, width, height, disposal }] of frames.entries()) {
      expect(disposal).toBe(1);
      if (k === 0) continue;
      expect([top, height]).toEqual([13, 5]);
      expect(left).toBe(Math.max(0, 3 * (k - 1) - 2));
      expect(left + width).toBe(Math.min(40, 3 * k + 3));
    }
  });

  test("where nothing changes are one transparent pixel, and counted all the same", () => {
    const still = readGif(bytesOf(film(9, 9, 3, (x) => [20 * x, 0, 0])));
    expect(still.frames.slice(1).map(({ width, height }) => [width, height])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(still.frames[2].seen).toEqual(still.frames[0].seen);
  });

  test("last as long as they can to the hundredth of a second, and the last one is held", () => {
    expect(frames.map(({ delay }) => delay)).toEqual([...Array(11).fill(4), 200]);
  });

  test.each([
    [20, 20],
    [24, 25],
    [25, 25],
    [30, 100 / 3],
    [60, 50],
    [1000, 50],
  ])("%d a second become %d", (asked, got) => {
    expect(gifFramesPerSecond(asked)).toBe(got);
  });
});

test.each([
  [undefined, 0],
  [1, undefined],
  [3, 2],
])("shown %j times, it is shown again %j times (0: for ever)", (plays, repeat) => {
  expect(readGif(bytesOf(square, { ...timing, plays })).repeat).toBe(repeat);
});

test("the parts tell how far it is", () => {
  const done = [...encodeGif(square, timing)].map((part) => part.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect([done[0], done.at(-1)]).toEqual([0, 12]);
});
