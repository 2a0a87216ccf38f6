/** Scenes on the page, and their pictures: of one size on every machine, and without what is written, for letters differ. */
import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { registry } from "../../src/index.js";
import { toHash } from "../../src/share/hash.js";
import { raceOf } from "../race-files.js";
import { type Site, type Visit, visit } from "./chromium.js";
import { pictureOf, scaledPart } from "./picture.js";
import type { Scene } from "./scenes.js";

/** The size of a scene on the page, and that of its picture, which is a third of it; in pixels. */
const size = { width: 960, height: 600 } as const;
const pictureSize = { width: 320, height: 200 } as const;

/** What part of a scene is in its picture. */
const whole = { x: 0, y: 0, ...size };
const detail = { x: 320, y: 200, ...pictureSize };

const frame = `
  #map {
    position: fixed;
    z-index: 9;
    inset: 0;
    width: ${size.width}px;
    height: ${size.height}px;
    border: 0;
    border-radius: 0;
  }
  :is(.label, .leader, .tick, .flag-text, .tilt, .whole, .notice) { visibility: hidden; }
`;

export interface ShownScene extends Visit {
  readonly map: Locator;
}

export const linkOf = ({ race, view }: Scene): string =>
  toHash(raceOf(race), { playing: false, theme: "light", ...view }, registry);

/** Opens a scene by its link. */
export async function openScene(site: Site, scene: Scene): Promise<ShownScene> {
  const seen = await visit(site, `index.html${linkOf(scene)}`, {
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  await seen.page.addStyleTag({ content: frame });
  await seen.page.locator(".map canvas").waitFor();
  return { ...seen, map: seen.page.locator("#map") };
}

/** The picture of a scene, once two in a row are the same. */
export async function scenePicture({ map }: ShownScene, { isDetail }: Scene): Promise<string> {
  let before = "";
  let now = await pictureOf(map);
  while (now !== before) {
    before = now;
    await map.page().waitForTimeout(150);
    now = await pictureOf(map);
  }
  return scaledPart(map.page(), now, isDetail ? detail : whole, pictureSize);
}

/** Where a scene's picture is kept. */
export const pictureFile = ({ name }: Scene): URL => new URL(`scenes/${name}.webp`, import.meta.url);

/** A scene's picture as it is kept. */
export const keptPicture = async (scene: Scene): Promise<string> =>
  (await readFile(pictureFile(scene))).toString("base64");
