import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainFile, raceOf, richFile } from "../../../../test/race-files.js";
import { registry } from "../../../library.js";
import { fromHash } from "../../../share/hash.js";
import { withoutDefaults } from "../../../share/withoutDefaults.js";
import { type Embedding, embed, scenarioOf } from "./embedding.js";

const site = "https://race.example/";
const scenario = registry.scenarios.get("beale-eight");
const of = (file: unknown, more: Partial<Embedding> = {}) =>
  embed({ race: raceOf(file), view: {}, site, title: "A race", hide: [], width: 720, height: 450, ...more }, registry);

describe("a scenario on another page", () => {
  const embedded = of(scenario?.race, { view: { theme: "dark" }, hide: ["controls", "title"] });

  it("is an element by its id", () => {
    expect(embedded.element).toContain(
      '<optimizer-race scenario="beale-eight" theme="dark" autoplay hide="controls title">',
    );
  });

  it("has a picture, and a page that others unfold", () => {
    expect(embedded.picture).toBe("https://race.example/scenario/beale-eight.png");
    expect(embedded.oembed).toBe("https://race.example/scenario/beale-eight.html");
    expect(embedded.markdown).toContain("[![A race](https://race.example/scenario/beale-eight.png)](");
  });

  it("is a frame that says what is not shown", () => {
    expect(embedded.address).toMatch(
      /^https:\/\/race\.example\/embed\.html#v=1&scenario=beale-eight&theme=dark&hide=controls,title$/,
    );
  });

  it("stands still in a preview", () => {
    expect(embedded.preview).toBe(
      "https://race.example/embed.html#v=1&scenario=beale-eight&playing=0&theme=dark&hide=controls,title",
    );
  });

  it("is known again, whatever it was read from", () => {
    expect(scenarioOf(raceOf(scenario?.race), registry)).toBe("beale-eight");
    expect(scenarioOf(raceOf({ ...raceOf(scenario?.race), steps: 239 }), registry)).toBeUndefined();
  });
});

describe("a race of one's own on another page", () => {
  const embedded = of(richFile, { view: { position: 12, hidden: ["fast"] } });

  it("is an element with the fields of its link as attributes", () => {
    const short = withoutDefaults(raceOf(richFile), registry);
    const { optimizers, surface } = attributesIn(embedded.element);
    const read = fromHash(`#v=1&surface=${surface}&lanes=${optimizers}`, registry).race;
    expect([read?.surface, read?.lanes]).toEqual([short.surface, short.lanes]);
    expect(attributesIn(embedded.element)).toMatchObject({ at: "12", "hidden-lanes": "fast", steps: "200" });
  });

  it("is a frame that has all of its link", () => {
    expect(embedded.address).toMatch(/embed\.html#v=1&surface=ravine,.*&at=12&hidden=fast$/);
  });

  it("has no page to unfold, and a picture that its author makes", () => {
    expect([embedded.oembed, embedded.picture]).toEqual([undefined, undefined]);
    expect(embedded.markdown).toContain("](race.gif)](https://race.example/index.html#v=1&");
  });

  it("lies beside the page as a file where it is long", () => {
    const lanes = Array.from({ length: 60 }, (_, k) => ({ id: `${k}${"-long".repeat(10)}`, optimizer: "adam" }));
    const { element, needsFile, frame } = of({ ...plainFile, lanes });
    expect(needsFile).toBe(true);
    expect(element).toContain('<optimizer-race race="race.json">');
    expect(frame).toContain("-long");
  });

  it("has only a file where no link can hold it", () => {
    const surface = {
      network: { sizes: [1, 1], hidden: "tanh", output: "linear", loss: "mse" },
      ...{ inputs: Array(4000).fill(1), targets: Array(4000).fill(2), origin: [0, 0] },
      directions: [
        [1, 0],
        [0, 1],
      ],
      domain: [
        [-3, 3],
        [-3, 3],
      ],
    };
    const { address, frame, markdown, element } = of({ ...plainFile, start: [0, 1], surface });
    expect([address, frame, markdown]).toEqual([undefined, undefined, undefined]);
    expect(element).toContain('<optimizer-race race="race.json">\n  <a href="https://race.example/index.html">');
  });
});

describe("the Markdown among the examples", () => {
  it("is what the Share dialog gives", () => {
    const race = JSON.parse(readFileSync("examples/race.json", "utf8"));
    const title = "SGD, Momentum, RMSprop and Adam in Rosenbrock's valley";
    const { markdown = "" } = of(race, { title, site: "https://optimizer-race.github.io/optimizer-race/" });
    expect(readFileSync("examples/post.md", "utf8")).toContain(markdown);
  });
});

function attributesIn(code: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...code.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = "", text = ""]) => [name, text]));
}
