import { describe, expect, it, test } from "vitest";
import { exportScene } from "../../test/export-scenes.js";
import { Unavailable } from "./format.js";
import { formats } from "./formats.js";

const race = {
  version: 1,
  surface: { id: "quadratic-bowl" },
  steps: 3,
  lanes: [{ optimizer: "adam" }, { id: "<slow> & low", optimizer: "adam", hyperparameters: { learningRate: 0.01 } }],
};

const textOf = async (id: string, view = {}) => {
  const content = await formats.get(id)?.encode(exportScene({ race, position: 2, view, title: "A & B" }));
  return new TextDecoder("utf-8", { fatal: true }).decode(content);
};

describe("every format", () => {
  test.each([...formats.values()])("$id tells of itself", ({ id, name, mime, kind }) => {
    expect(id).toMatch(/^[a-z0-9]+$/);
    expect(name).not.toBe("");
    expect(mime).toMatch(/^[a-z]+\/[a-z0-9+-]+$/);
    expect(["still", "film", "data"]).toContain(kind);
  });

  test.each([...formats.values()].filter(({ needsCanvas }) => needsCanvas))(
    "$id says that it lacks a canvas where it does",
    async ({ encode }) => {
      await expect(encode(exportScene({ race, position: 0 }))).rejects.toThrow(Unavailable);
    },
  );
});

describe("numbers", () => {
  it("as CSV have a row for each lane and step", async () => {
    const rows = (await textOf("csv")).trimEnd().split("\n");
    expect(rows.length).toBe(1 + 2 * 4);
    expect(rows[0]).toBe("lane,optimizer,step,x,y,value");
  });

  it("as JSON have every iterate", async () => {
    const { lanes } = JSON.parse(await textOf("json"));
    expect(lanes.map(({ id, x }: { id: string; x: number[] }) => [id, x.length])).toEqual([
      ["adam", 4],
      ["<slow> & low", 4],
    ]);
  });
});

describe("vectors", () => {
  it("tell what they show, with what was typed escaped", async () => {
    const svg = await textOf("svg");
    expect(svg).toContain('viewBox="0 0 480 300"');
    expect(svg).toContain("<title>A &amp; B</title>");
    expect(svg).toContain("<desc>Adam, &lt;slow&gt; &amp; low; step 2</desc>");
    expect(svg).not.toContain("<slow>");
  });

  it("close every element that they open, and refer only to what is defined", async () => {
    const svg = await textOf("svg", { layers: ["minima", "saddles", "arrows", "labels"], theme: "dark" });
    const open: (string | undefined)[] = [];
    for (const [, closing, name, , empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.replaceAll(/<\/?[a-zA-Z]+(?:\s[\w:-]+="[^"<]*")*\/?>/g, "")).not.toMatch(/[<>]/);
    const defined = [...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/(?:url\(#|href="#)(\w+)/g)].map(([, id]) => id);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
