/** What an author writes into attributes is the race that is meant, or told to be wrong: all of it, at once, by its place. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { linesOf } from "../../test/lines.js";
import { registry } from "../registry.js";
import { readAsked } from "./asked.js";
import type { AttributeName } from "./attributes.js";
import { fileLimit, Sources } from "./source.js";

type Given = Partial<Record<AttributeName, string>>;

const read = (given: Given, baseUrl = "https://a.page/", signal = new AbortController().signal) =>
  readAsked((name) => given[name] ?? null, new Sources(), baseUrl, signal);

const issuesOf = async (given: Given, baseUrl?: string) => linesOf((await read(given, baseUrl)).issues);

const file = {
  version: 1,
  surface: { id: "beale" },
  start: [1, 1.5],
  steps: 120,
  lanes: [{ optimizer: "adam" }, { optimizer: "sgd" }],
  edits: [{ at: 60, lane: "adam", hyperparameters: { learningRate: 0.001 } }],
};
const race = JSON.stringify(file);

test("without attributes it is the race that the page begins with", async () => {
  const asked = await read({});
  expect(asked.race?.surface).toEqual({ id: "beale" });
  expect(asked.race?.lanes).toHaveLength(8);
  expect(asked.issues).toEqual([]);
});

test("a surface alone has its own start, and four usual optimizers", async () => {
  const { race, issues } = await read({ surface: "himmelblau" });
  expect(race?.lanes.map(({ optimizer }) => optimizer)).toEqual(["sgd", "momentum", "rmsprop", "adam"]);
  expect(race?.start).toEqual(registry.surfaces.get("himmelblau")?.start);
  expect(issues).toEqual([]);
});

test("attributes are written as in links", async () => {
  const { race, view, hide, issues } = await read({
    formula: "x^2 + 10y^2",
    domain: "-3,3,-2,2",
    minima: "0,0",
    optimizers: "adam, learningRate:0.1*cosine;\n  sgd, id:slow, learningRate:0.001",
    start: "2,1",
    steps: "90",
    noise: "0.1",
    edits: "30,slow,learningRate:0.01",
    tilt: "0.5",
    layers: "none",
    "hidden-lanes": "slow",
    colours: "adam:AA3377",
    hide: "controls title",
  });
  expect(issues).toEqual([]);
  expect(race).toMatchObject({ start: [2, 1], steps: 90, gradientNoise: 0.1, edits: [{ at: 30, lane: "slow" }] });
  expect(race?.lanes[0].hyperparameters.learningRate).toMatchObject({ base: 0.1, schedule: "cosine" });
  expect(view).toMatchObject({ tilt: 0.5, layers: [], hidden: ["slow"] });
  expect([...hide]).toEqual(["controls", "title"]);
});

describe("attributes change a race file or a scenario", () => {
  test("in what they name", async () => {
    const { race: shown } = await read({ race, steps: "80", seed: "5" });
    expect(shown).toMatchObject({ ...file, steps: 80, seed: 5 });
  });

  test("another surface does not take over the start or the edits", async () => {
    const { race: shown, issues } = await read({ race, surface: "booth" });
    expect(shown?.start).toEqual(registry.surfaces.get("booth")?.start);
    expect(shown?.edits).toEqual([]);
    expect(issues).toEqual([]);
  });

  test("parts that an element never has may be hidden, as links of the design do", async () => {
    const { hide, issues } = await read({ hide: "panel,chart,title" });
    expect([[...hide], issues]).toEqual([["title"], []]);
  });

  test("other lanes do not take over edits of lanes that are gone", async () => {
    const { race: shown, issues } = await read({ race, optimizers: "lion" });
    expect(shown).toMatchObject({ start: [1, 1.5], edits: [], lanes: [{ optimizer: "lion" }] });
    expect(issues).toEqual([]);
  });

  test("a scenario comes with its rate", async () => {
    const { view, race: shown } = await read({ scenario: "saddle-escape" });
    expect(shown?.surface).toEqual({ id: "saddle" });
    expect(view.rate).toBeGreaterThan(0);
  });
});

describe("what is wrong is told by its attribute, and the rest is shown", () => {
  test("all of it at once", async () => {
    expect(
      await issuesOf({
        surface: "beel",
        optimizers: "adam,learningRate:-3;sgdd",
        steps: "many",
        theme: "blue",
        hide: "controls,legend",
        playbackrate: "99",
        palette: "pink",
      }),
    ).toEqual([
      'palette: got "pink", expected a palette: calm, grey, terrain, viridis',
      'theme: got "blue", expected a choice: auto, light, dark',
      'hide[1]: got "legend", expected a part: controls, standings, title, labels, axes, start, panel, chart',
      "playbackrate: got 99, expected 0.0625 … 16",
      'surface: got "beel", expected a surface; did you mean "beale"?',
      'steps: got "many", expected a whole number 0 … 1000000',
      "optimizers[0].learningRate: got -3, expected 0 … 1000000",
      'optimizers[1].optimizer: got "sgdd", expected an optimizer; did you mean "sgd"?',
    ]);
  });

  test("in a race file by its place in the file", async () => {
    const asked = await read({ race: JSON.stringify({ ...file, steps: -1 }) });
    expect(linesOf(asked.issues)).toEqual(["steps: got -1, expected a whole number 0 … 1000000"]);
    expect(asked.race?.steps).toBe(500);
  });

  test.each([
    ["{broken", 'race: got "{broken", expected a race file as JSON, or its URL'],
    ["http://", 'race: got "http://", expected a race file as JSON, or its URL'],
  ])("a race that is %j", async (text, told) => {
    expect(await issuesOf({ race: text })).toContain(told);
  });

  test("a scenario that there is not", async () => {
    const [told] = await issuesOf({ scenario: "beale-eigth" });
    expect(told).toBe('scenario: got "beale-eigth", expected a scenario; did you mean "beale-eight"?');
  });

  test("texts that are too long, with the limit", async () => {
    expect(await issuesOf({ surface: "beale", heading: "a".repeat(70_000) })).toEqual([
      "heading: got 70000 characters, expected at most 65536",
    ]);
    const long = `{"version":1,"x":"${"a".repeat(fileLimit)}"}`;
    expect(await issuesOf({ race: long })).toContain(
      `race: got ${long.length} characters, expected at most ${fileLimit}`,
    );
  });
});

describe("a race behind a URL", () => {
  let url: string;
  let asked = 0;

  beforeAll(async () => {
    const server = createServer((request, response) => {
      asked++;
      if (request.url === "/race.json") response.end(race);
      else if (request.url === "/long.json") response.end(" ".repeat(fileLimit + 10));
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return () => void server.close();
  });

  test("is fetched, once for as long as it is the same one", async () => {
    const sources = new Sources();
    const given: Given = { race: "race.json" };
    const get = (name: AttributeName) => given[name] ?? null;
    const { signal } = new AbortController();
    asked = 0;
    expect((await readAsked(get, sources, url, signal)).race?.steps).toBe(120);
    given.start = "0,0";
    expect((await readAsked(get, sources, url, signal)).race?.start).toEqual([0, 0]);
    expect(asked).toBe(1);
  });

  test("that is missing or too long is told", async () => {
    const [missing] = await issuesOf({ race: "none.json" }, url);
    expect(missing).toBe('race: got "none.json": status 404, expected the URL of a race file that can be fetched');
    const [long] = await issuesOf({ race: "long.json" }, url);
    expect(long).toMatch(/^race: got 40000\d\d characters, expected at most 4000000$/);
  });

  test("is given up where the element does not want it any more", async () => {
    const stop = new AbortController();
    const reading = read({ race: "race.json" }, url, stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow("abort");
  });
});
