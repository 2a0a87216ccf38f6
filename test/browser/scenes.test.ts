/**
 * The map is drawn as its pictures in test/browser/scenes show it. `UPDATE_SCENES=1` keeps the pictures that are taken;
 * where one differs, it is written beside the built site, in dist/scenes.
 */
import { mkdir, stat, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { raceOf } from "../race-files.js";
import { COMPOSITED, openSite, type Site } from "./chromium.js";
import { compare, type Difference } from "./picture.js";
import { type Scene, scenes } from "./scenes.js";
import { keptPicture, linkOf, openScene, pictureFile, type ShownScene, scenePicture } from "./showScene.js";

/**
 * A picture that is taken again is the same to the last bit, also on a busy machine, so this is for other versions of
 * the browser. The least that must be noticed, a grey lane that is missing, is 0.0024 and 0.0008 away.
 */
const tolerance: Difference = { mean: 0.001, share: 0.0003 };

const isAlike = ({ mean, share }: Difference) => mean <= tolerance.mean && share <= tolerance.share;

/** Says by how much, where it is not as expected. */
function expectAlike(difference: Difference, alike: boolean): void {
  expect({ ...difference, alike: isAlike(difference) }).toEqual({ ...difference, alike });
}

function named(name: string): Scene {
  return scenes.find((scene) => scene.name === name) ?? expect.fail(`there is no scene "${name}"`);
}

const seenAs = (scene: Scene, view: Scene["view"]): Scene => ({ ...scene, view: { ...scene.view, ...view } });

function withRate(scene: Scene, optimizer: string, learningRate: number): Scene {
  const race = raceOf(scene.race);
  const lanes = race.lanes.map((lane) =>
    lane.optimizer === optimizer ? { ...lane, hyperparameters: { ...lane.hyperparameters, learningRate } } : lane,
  );
  return { ...scene, race: { ...race, lanes } };
}

let site: Site;

beforeAll(async () => {
  site = await openSite("dist/site", COMPOSITED);
  return () => site.close();
});

async function writePicture(file: URL, picture: string): Promise<void> {
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, Buffer.from(picture, "base64"));
}

const takenFile = ({ name }: Scene) => new URL(`../../dist/scenes/${name}.webp`, import.meta.url);

describe("the picture of a scene", () => {
  test.each(scenes)("$name", async (scene) => {
    const shown = await openScene(site, scene);
    const picture = await scenePicture(shown, scene);
    if (process.env.UPDATE_SCENES === "1") await writePicture(pictureFile(scene), picture);
    const difference = await compare(shown.page, await keptPicture(scene), picture);
    if (!isAlike(difference)) await writePicture(takenFile(scene), picture);
    expectAlike(difference, true);
    expect(shown.troubles).toEqual([]);
    await shown.page.context().close();
  });

  test.each(scenes)("$name is kept small", async (scene) => {
    expect((await stat(pictureFile(scene))).size).toBeLessThanOrEqual(25_000);
  });
});

describe("a page that goes from link to link", () => {
  const atItsEnd = named("first-scenario-at-its-end");
  const zoomedIn = named("zoomed-in-on-a-minimum");
  const elsewhere = { ...named("diverged-and-out-of-the-picture"), view: { position: 280 } };
  let shown: ShownScene;

  beforeAll(async () => {
    shown = await openScene(site, atItsEnd);
    return () => shown.page.context().close();
  });

  async function show(scene: Scene): Promise<string> {
    await shown.page.evaluate((hash) => {
      location.hash = hash;
    }, linkOf(scene));
    return scenePicture(shown, scene);
  }

  /** The difference of a scene's picture from what another link shows. */
  const differenceFrom = async (scene: Scene, other: Scene) =>
    compare(shown.page, await keptPicture(scene), await show(other));

  test.each<[string, Scene, Scene]>([
    ["from near to far", zoomedIn, atItsEnd],
    ["from another race on the same surface", elsewhere, atItsEnd],
    ["from far to near", atItsEnd, zoomedIn],
  ])("shows a scene as if it were opened there: %s", async (_, before, scene) => {
    await show(before);
    expectAlike(await differenceFrom(scene, scene), true);
  });

  test.each<[string, Scene, Scene]>([
    ["a lane that is missing", atItsEnd, seenAs(atItsEnd, { hidden: ["sgd"] })],
    ["a trail that runs a little elsewhere", atItsEnd, withRate(atItsEnd, "adam", 0.22)],
    ["marbles that are farther back", atItsEnd, seenAs(atItsEnd, { position: 150 })],
    ["a slight tilt", atItsEnd, seenAs(atItsEnd, { tilt: 0.05 })],
    [
      "a map that is moved by a pixel",
      zoomedIn,
      seenAs(zoomedIn, { look: { centre: [2.96 + 0.3 / 960, 0.49], span: 0.3 } }),
    ],
    ["another theme", atItsEnd, seenAs(atItsEnd, { theme: "dark" })],
  ])("shows what the comparison notices: %s", async (_, scene, other) => {
    expectAlike(await differenceFrom(scene, other), false);
  });

  test.each([
    ["colours that are a little others", atItsEnd, "hue-rotate(5deg)"],
    ["lines that are not crisp", zoomedIn, "blur(0.5px)"],
  ])("shows what the comparison notices: %s", async (_, scene, filter) => {
    await shown.page.locator(".map canvas").evaluate((canvas: HTMLCanvasElement, value) => {
      canvas.style.filter = value;
    }, filter);
    expectAlike(await differenceFrom(scene, scene), false);
  });
});
