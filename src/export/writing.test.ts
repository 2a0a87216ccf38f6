import { expect, test } from "vitest";
import { exportScene } from "../../test/export-scenes.js";
import { nodeSheet } from "../cli/nodeSheet.js";
import { startRadius } from "../render/canvas/words.js";
import { overlap } from "../render/placeLabels.js";
import { stage } from "./staging.js";
import { type LabelPlaces, writeScene } from "./writing.js";

test("no name lies on the ring of the start, wherever the marbles are", async () => {
  const makeSheet = await nodeSheet();
  const scene = exportScene({ race: "beale-eight", position: 0 }, makeSheet);
  const staging = stage(scene);
  const { context } = makeSheet(8, 8);
  const flat = { seen: <P>(pixel: P) => pixel, flat: <P>(pixel: P) => pixel, seeAll: () => {} };
  let before: LabelPlaces = [];
  let named = 0;
  for (let step = 0; step <= 60; step += 0.5) {
    const moment = staging.momentAt(step, flat);
    const { writing, places } = writeScene(context, scene, staging, flat, step, moment, before);
    before = places;
    const [x, y] = writing.start ?? [0, 0];
    const ring = { x: x - startRadius, y: y - startRadius, width: 2 * startRadius, height: 2 * startRadius };
    for (const { text, width, height, place } of writing.labels)
      expect({ step, text, shared: overlap({ x: place.x, y: place.y, width, height }, ring) }).toEqual({
        step,
        text,
        shared: 0,
      });
    named += writing.labels.length;
  }
  expect(named).toBeGreaterThan(300);
});
