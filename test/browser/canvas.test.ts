/** Where there is no WebGL the map is drawn by a 2-D context: the same pictures of the same scenes. */
import { beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, WITHOUT_WEBGL } from "./chromium.js";
import { compare, type Difference } from "./picture.js";
import { type Scene, scenes } from "./scenes.js";
import { keptPicture, openScene, scenePicture } from "./showScene.js";

/**
 * Edges and the last bits of colours differ: most scenes are up to 0.0057 and 0.0007 away, the detail at full size, where
 * an edge is more of a picture, 0.0039 and 0.0035. The least that must be noticed, a grey lane that is missing, is 0.0008 away.
 */
const tolerance: Difference = { mean: 0.006, share: 0.00075 };
const detailTolerance: Difference = { mean: 0.006, share: 0.004 };

let site: Site;

beforeAll(async () => {
  site = await openSite("dist/site", WITHOUT_WEBGL);
  return () => site.close();
});

async function differenceFrom(kept: Scene, drawn: Scene): Promise<Difference> {
  const shown = await openScene(site, drawn);
  expect(await shown.page.locator(".notice").textContent()).toContain("Without WebGL");
  const picture = await scenePicture(shown, drawn);
  const difference = await compare(shown.page, await keptPicture(kept), picture);
  expect(shown.troubles).toEqual([]);
  await shown.page.context().close();
  return difference;
}

function isAlike({ mean, share }: Difference, { isDetail }: Scene): boolean {
  const most = isDetail ? detailTolerance : tolerance;
  return mean <= most.mean && share <= most.share;
}

test.each(scenes)("the picture of a scene: $name", async (scene) => {
  const difference = await differenceFrom(scene, scene);
  expect({ ...difference, alike: isAlike(difference, scene) }).toEqual({ ...difference, alike: true });
});

describe("the comparison notices", () => {
  const [atItsEnd] = scenes;

  test.each<[string, Scene["view"]]>([
    ["a lane that is missing", { hidden: ["sgd"] }],
    ["marbles that are farther back", { position: 150 }],
    ["a slight tilt", { tilt: 0.05 }],
    ["another theme", { theme: "dark" }],
  ])("%s", async (_, view) => {
    const other = { ...atItsEnd, view: { ...atItsEnd.view, ...view } };
    const difference = await differenceFrom(atItsEnd, other);
    expect({ ...difference, alike: isAlike(difference, atItsEnd) }).toEqual({ ...difference, alike: false });
  });
});
