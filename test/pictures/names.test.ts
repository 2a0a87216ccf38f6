import { expect, test } from "vitest";
import { nodeSheet } from "../../src/cli/nodeSheet.js";
import { stage } from "../../src/export/staging.js";
import { type LabelPlaces, writeScene } from "../../src/export/writing.js";
import { companyOf } from "../../src/render/company.js";
import { startRadius } from "../../src/render/marks.js";
import { overlap } from "../../src/render/placeLabels.js";
import { exportScene } from "../export-scenes.js";

test("no name lies on the ring of the start, wherever the marbles are", async () => {
  const makeSheet = await nodeSheet();
  const scene = exportScene({ race: "beale-eight", position: 0 }, makeSheet);
  const staging = stage(scene, companyOf(scene.run));
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
    for (const { text, place } of writing.labels)
      expect({ step, text, shared: overlap(place, ring) }).toEqual({
        step,
        text,
        shared: 0,
      });
    named += writing.labels.length;
  }
  expect(named).toBeGreaterThan(300);
});
