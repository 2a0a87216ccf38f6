import { describe, expect, test } from "vitest";
import { linesOf } from "../../../test/lines.js";
import { hashLimit } from "../../share/hash.js";
import { readAddress } from "./address.js";
import { heightFor } from "./height.js";

const race = "v=1&surface=beale&start=1,1.5&seed=7&lanes=adam,learningRate:0.1;sgd";

test("a link's race and view are the element's attributes", async () => {
  const { attributes, issues, full } = await readAddress(`#${race}&tilt=0.5&at=30&theme=dark&hidden=sgd`);
  expect(issues).toEqual([]);
  expect(JSON.parse(attributes.get("race") ?? "")).toMatchObject({ start: [1, 1.5], seed: 7 });
  expect(Object.fromEntries([...attributes].filter(([name]) => name !== "race"))).toEqual({
    at: "30",
    tilt: "0.5",
    theme: "dark",
    "hidden-lanes": "sgd",
  });
  expect(full).toBe(`#${race}&tilt=0.5&at=30&theme=dark&hidden=sgd`);
});

test("it plays as it would on the race page: unless its link names a moment or says no", async () => {
  const plays = async (hash: string) => (await readAddress(hash)).attributes.has("autoplay");
  expect(await Promise.all(["", "&at=3", "&playing=0"].map((more) => plays(`#${race}${more}`)))).toEqual([
    true,
    false,
    false,
  ]);
});

test("the page's own fields are no part of the link to the race page", async () => {
  const { attributes, full, hidesLink, issues } = await readAddress(
    `#${race}&hide=controls,link&loop=1&heading=Two%20ways`,
  );
  expect(attributes.get("hide")).toBe("controls");
  expect(attributes.get("heading")).toBe("Two ways");
  expect(attributes.has("loop")).toBe(true);
  expect(hidesLink).toBe(true);
  expect(full).toBe(`#${race}`);
  expect(issues).toEqual([]);
});

test("a scenario that is named alone stands for its race", async () => {
  const { attributes, issues, full } = await readAddress("#v=1&scenario=saddle-escape&hide=title");
  expect(JSON.parse(attributes.get("race") ?? "").surface).toEqual({ id: "saddle" });
  expect(full).toBe("#v=1&scenario=saddle-escape");
  expect(issues).toEqual([]);
});

describe("what is wrong is told by its field, and the rest is shown", () => {
  test.each([
    [`#${race}&seed=1`, "seed: got it a second time, expected it once: the first one counts"],
    [`#${race}&loop=yes`, 'loop: got "yes", expected 0 or 1'],
    [`#${race}&hide=title&hide=axes`, "hide: got it a second time, expected it once: the first one counts"],
    ["#v=1&surface=beel&lanes=sgd", 'surface: got "beel", expected a surface; did you mean "beale"?'],
    [`#${"a".repeat(hashLimit + 1)}`, `link: got ${hashLimit + 1} characters, expected at most ${hashLimit}`],
  ])("%.40s", async (hash, told) => {
    const { attributes, issues } = await readAddress(hash);
    expect(linesOf(issues)).toContain(told);
    expect(attributes.has("race") || attributes.has("scenario")).toBe(true);
  });
});

test.each([
  [640, 404],
  [200, 240],
  [3000, 720],
])("at a width of %i it wants a height of %i", (width, height) => {
  expect(heightFor(width)).toBe(height);
});
