/** A crowd is what its marbles are one by one, give or take the half pixel that each is moved. */
import { expect, test } from "vitest";
import { nodeSheet } from "../../src/cli/nodeSheet.js";
import { createCrowd } from "../../src/render/canvas/crowd.js";
import { canvasStamps, stampMarbles } from "../../src/render/canvas/marbles.js";
import { identities } from "../../src/render/identity.js";

const camera = { centre: [0, 0], scale: 0.01, width: 60, height: 40 } as const;
const looks = identities([
  { id: "adam", optimizer: "adam" },
  { id: "sgd", optimizer: "sgd" },
]);

/** Pixels of marbles on white, drawn both ways. */
async function drawn(marbles: readonly number[], resolution: number) {
  const makeSheet = await nodeSheet();
  return [true, false].map((isCrowd) => {
    const { canvas, context } = makeSheet(camera.width * resolution, camera.height * resolution);
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(resolution, 0, 0, resolution, 0, 0);
    const places = Float32Array.from(marbles);
    if (isCrowd) createCrowd(makeSheet, resolution, camera, looks, 2, "#ffffff")(context, places, marbles.length / 4);
    else stampMarbles(places, marbles.length / 4, canvasStamps(context, makeSheet, resolution, looks, 2, "#ffffff"));
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  });
}

const meanDifference = ([a, b]: readonly Uint8ClampedArray[]) =>
  a.reduce((sum, value, k) => sum + Math.abs(value - b[k]), 0) / a.length;
const darkness = (pixels: Uint8ClampedArray) => pixels.reduce((sum, value) => sum + 255 - value, 0);

test.each([1, 2])(
  "at whole pixels it is the same picture, edges and overlaps included (resolution %i)",
  async (resolution) => {
    const marbles = [10, 10, 12, 11, 0, 20, 60, 40, 30, 30, 31, 30, 30, 31, 58, 2];
    const pictures = await drawn(marbles, resolution);
    expect(darkness(pictures[0])).toBeGreaterThan(10_000);
    expect(meanDifference(pictures)).toBeLessThan(0.6);
  },
);

test("what is outside or nowhere is left out", async () => {
  const [crowd] = await drawn([Number.NaN, 5, -20, 5, 1e9, 1e9, 5, Number.POSITIVE_INFINITY], 1);
  expect(darkness(crowd)).toBe(0);
});
