/** How links look: each row is a race file, its view and the link, which gives the race back. */
import { describe, expect, it } from "vitest";
import { plainFile, raceOf, richFile } from "../../test/race-files.js";
import { registry } from "../library.js";
import { fromHash, toHash } from "./hash.js";
import type { View } from "./view.js";

const adam = { optimizer: "adam" };
const sgd = { optimizer: "sgd" };
const bowl = {
  formula: "x^2 + 10*y^2",
  domain: [
    [-3, 3],
    [-2, 2.5],
  ],
};

type Row = [what: string, change: object, link: string, view?: View];

const rows: Row[] = [
  ["nothing but what is needed, and the seed", {}, "#v=1&surface=beale&seed=0&lanes=adam"],
  ["no field at its default", { steps: 500, start: [1, 1.5] }, "#v=1&surface=beale&seed=0&lanes=adam"],
  ["a start", { start: [-0.5, 1e-9] }, "#v=1&surface=beale&start=-0.5,1e-9&seed=0&lanes=adam"],
  ["a grid", { start: { grid: 20 } }, "#v=1&surface=beale&start=grid:20&seed=0&lanes=adam"],
  ["a scatter", { start: { scatter: 300 } }, "#v=1&surface=beale&start=scatter:300&seed=0&lanes=adam"],
  [
    "a surface's params",
    { surface: { id: "ravine", params: { conditionNumber: 50, angle: 0.3 } } },
    "#v=1&surface=ravine,conditionNumber:50,angle:0.3&seed=0&lanes=adam",
  ],
  ["a formula", { surface: bowl }, "#v=1&formula=x^2%20+%2010*y^2&domain=-3,3,-2,2.5&seed=0&lanes=adam"],
  [
    "a formula's minima",
    {
      surface: {
        ...bowl,
        formula: "if(x<y, x, y)",
        minima: [
          [0, 0],
          [1, -1],
        ],
      },
    },
    "#v=1&formula=if(x%3Cy,%20x,%20y)&domain=-3,3,-2,2.5&minima=0,0;1,-1&seed=0&lanes=adam",
  ],
  [
    "hyperparameters that are not the default",
    { lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.25, beta1: 0.9, epsilon: 1e-7 } }] },
    "#v=1&surface=beale&seed=0&lanes=adam,learningRate:0.25,epsilon:1e-7",
  ],
  ["several lanes of an optimizer", { lanes: [adam, sgd, adam] }, "#v=1&surface=beale&seed=0&lanes=adam;sgd;adam"],
  [
    "ids that are not the optimizer's",
    {
      lanes: [
        { ...adam, id: "adam-2" },
        { ...sgd, id: "slow, but sure" },
      ],
    },
    "#v=1&surface=beale&seed=0&lanes=adam,id:adam-2;sgd,id:slow~2C%20but%20sure",
  ],
  [
    "ids that are given anyway",
    { lanes: [adam, { ...adam, id: "adam-2" }] },
    "#v=1&surface=beale&seed=0&lanes=adam;adam",
  ],
  [
    "everything at once",
    {},
    "#v=1&surface=ravine,conditionNumber:30,angle:0.5&start=-4,1.5&steps=200&seed=11&gradientNoise=0.25&target=0.1" +
      "&lanes=adam,id:fast,learningRate:0.1,beta1:0.8,epsilon:1e-7;sgd,id:careful,learningRate:0.02*step(every:40)" +
      ";momentum,id:heavy,learningRate:0.01*cosine;rprop,id:plain" +
      "&edits=50,fast,learningRate:0.02,beta2:0.99;120,heavy,momentum:0.9*linear(floor:0.5)",
  ],
  [
    "a view",
    {},
    "#v=1&surface=beale&seed=0&lanes=adam&at=120.5&playing=1&rate=24&hidden=adam&view=1,0.5,6&tilt=0.4" +
      "&layers=minima,arrows&palette=grey&trail=30&colours=adam:aa3377&chart=gradient&logSteps=1&scenario=beale-eight" +
      "&theme=dark",
    {
      position: 120.5,
      playing: true,
      rate: 24,
      hidden: ["adam"],
      look: { centre: [1, 0.5], span: 6 },
      tilt: 0.4,
      layers: ["minima", "arrows"],
      palette: "grey",
      trail: 30,
      colours: new Map([["adam", "#aa3377"]]),
      chart: "gradient",
      logSteps: true,
      scenario: "beale-eight",
      theme: "dark",
    },
  ],
  [
    "colours of lanes with odd ids",
    {
      lanes: [
        { ...adam, id: "a:b, c" },
        { ...sgd, id: "constructor" },
      ],
    },
    "#v=1&surface=beale&seed=0&lanes=adam,id:a:b~2C%20c;sgd,id:constructor&colours=a:b~2C%20c:000000,constructor:ffffff",
    {
      colours: new Map([
        ["a:b, c", "#000000"],
        ["constructor", "#ffffff"],
      ]),
    },
  ],
  ["a bare map", {}, "#v=1&surface=beale&seed=0&lanes=adam&layers=none&trail=0", { layers: [], trail: 0 }],
  ["standing still", {}, "#v=1&surface=beale&seed=0&lanes=adam&playing=0", { playing: false, hidden: [] }],
];

describe("a link tells", () => {
  it.each(rows)("%s", (what, change, link, view = {}) => {
    const file = what === "everything at once" ? richFile : { ...plainFile, ...change };
    expect(toHash(raceOf(file), view, registry)).toBe(link);
    const { race, issues } = fromHash(link, registry);
    expect(issues).toEqual([]);
    expect(race && toHash(race, view, registry)).toBe(link);
  });
});

describe("written by hand", () => {
  it.each([
    ["numbers without their zero", "v=1&surface=beale&lanes=sgd,learningRate:.5"],
    ["signs and exponents", "v=+1&surface=beale&lanes=sgd,learningRate:+5E-1"],
    ["fields in any order", "lanes=sgd,learningRate:0.5&surface=beale&v=1"],
    ["empty fields between", "&v=1&&surface=beale&lanes=sgd,learningRate:0.5&"],
    ["an encoded plus sign", "v=%2B1&surface=beale&lanes=sgd,learningRate:0.5"],
  ])("%s are read", (_, hash) => {
    const race = raceOf({ ...plainFile, lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.5 } }] });
    expect(fromHash(hash, registry)).toEqual({ race, view: {}, issues: [] });
  });

  it.each(["", "#"])("%j is no link at all", (hash) => {
    expect(fromHash(hash, registry)).toEqual({ race: undefined, view: {}, issues: [] });
  });
});

describe("a scenario without a surface and lanes", () => {
  it.each([...registry.scenarios.keys()])("%s is the race itself", (id) => {
    const scenario = registry.scenarios.get(id);
    const rate = scenario?.view?.rate;
    const view = { ...(rate !== undefined && { rate }), scenario: id };
    expect(fromHash(`#v=1&scenario=${id}`, registry)).toEqual({ race: raceOf(scenario?.race), view, issues: [] });
  });

  it("is changed by what stands beside it", () => {
    const { race, view, issues } = fromHash("#v=1&scenario=over-the-hump&steps=9&rate=2&theme=dark", registry);
    expect(issues).toEqual([]);
    expect(race).toEqual(raceOf({ ...(registry.scenarios.get("over-the-hump")?.race as object), steps: 9 }));
    expect(view).toEqual({ rate: 2, scenario: "over-the-hump", theme: "dark" });
  });
});
