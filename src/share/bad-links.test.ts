/** What bad links say of themselves, and what of them is loaded: each row is a link, its lines, and the rest as a link. */
import { describe, expect, it } from "vitest";
import { linesOf } from "../../test/lines.js";
import { plainFile, raceOf } from "../../test/race-files.js";
import { registry } from "../library.js";
import { fromHash, hashLimit, toHash } from "./hash.js";

const fallback = raceOf({
  ...plainFile,
  surface: { id: "booth" },
  steps: 50,
  seed: 3,
  lanes: [{ optimizer: "lion" }, { optimizer: "sgd" }],
});

type Row = [link: string, rest: string, ...lines: string[]];

const explains = (rows: Row[]) =>
  it.each(rows)("%s", (link, rest, ...lines) => {
    const { race, view, issues } = fromHash(`#${link}`, registry, fallback);
    expect(linesOf(issues)).toEqual(lines);
    expect(race && toHash(race, view, registry)).toBe(`#v=1&${rest}`);
  });

const surfaces = [...registry.surfaces.keys()].join(", ");
const optimizers = [...registry.optimizers.keys()].join(", ");
const keys =
  "v, surface, formula, network, name, reduction, inputs, targets, origin, directions, domain, minima, start, steps, seed, gradientNoise, target, lanes, edits, " +
  "at, playing, rate, hidden, inside, view, tilt, layers, palette, trail, colours, chart, logSteps, scenario, theme";
const scheduled = "or a number times a schedule: 0.1*step(every:100)";

describe("fields", () => {
  const beale = "surface=beale&seed=0&lanes=adam";
  explains([
    ["surface=beale&lanes=adam", beale, "v: got nothing, expected 1"],
    ["v=2&surface=beale&lanes=adam", beale, "v: got 2, expected 1: the link is from a newer version"],
    ["v=one&surface=beale&lanes=adam", beale, 'v: got "one", expected 1'],
    ["v=1&surface=beale&lanes=adam&stpes=9", beale, 'stpes: got an unknown key, expected "steps"'],
    ["v=1&surface=beale&lanes=adam&pencil", beale, `pencil: got an unknown key, expected one of ${keys}`],
    [
      "v=1&surface=beale&lanes=adam&seed=1&seed=2",
      "surface=beale&seed=1&lanes=adam",
      "seed: got it a second time, expected it once: the first one counts",
    ],
    [
      "v=1&surface=beale&lanes=adam&steps=many&seed=-1&gradientNoise=&target=0",
      beale,
      'steps: got "many", expected a whole number 0 … 1000000',
      "seed: got -1, expected a whole number 0 … 4294967295",
      'gradientNoise: got "", expected 0 … 1000000',
      "target: got 0, expected a number above 0, at most 1000000000000",
    ],
    ["v=1&surface=beale&lanes=adam&start=here", beale, 'start: got "here", expected x,y or grid:n or scatter:n'],
    ["v=1&surface=beale&lanes=adam&start=1,2,3", beale, 'start: got "1,2,3", expected x,y or grid:n or scatter:n'],
    ["v=1&surface=beale&lanes=adam&start=1,y", beale, 'start[1]: got "y", expected -1000000000000 … 1000000000000'],
    ["v=1&surface=beale&lanes=adam&start=grid:0.5", beale, "start: got 0.5, expected a whole number 1 … 300"],
    ["v=1&surface=beale&lanes=adam&steps=5%zz", beale, 'steps: got "5%zz", expected a whole number 0 … 1000000'],
    [
      "v=1&surface=beale&lanes=adam&start=scatter:100000&steps=100000",
      "surface=beale&start=scatter:100000&seed=0&lanes=adam",
      "steps: got 100000 marbles × 100000 steps, expected at most 4000000000 marble steps",
    ],
  ]);
});

describe("surfaces", () => {
  const booth = "surface=booth&seed=0&lanes=adam";
  explains([
    ["v=1&lanes=adam", booth, "surface: got nothing, expected surface=id, formula=…&domain=…, or network=…&inputs=…"],
    ["v=1&surface=bealee&lanes=adam", booth, 'surface: got "bealee", expected a surface; did you mean "beale"?'],
    ["v=1&surface=&lanes=adam", booth, `surface: got "", expected a surface: ${surfaces}`],
    [
      "v=1&surface=ravine,angle:9,conditionNumber:50,tilt:1,steep&lanes=adam",
      "surface=ravine,conditionNumber:50&seed=0&lanes=adam",
      'surface: got "steep", expected name:value',
      "surface.tilt: got an unknown key, expected one of conditionNumber, angle",
      "surface.angle: got 9, expected -3.141592653589793 … 3.141592653589793",
    ],
    [
      "v=1&formula=x^2+y^&domain=-3,3,-3,3&lanes=adam",
      booth,
      'formula, column 7: got the end, expected a number, a name or "("',
    ],
    ["v=1&formula=x*y&lanes=adam", booth, "domain: got nothing, expected xMin,xMax,yMin,yMax"],
    ["v=1&formula=x*y&domain=3&lanes=adam", booth, 'domain: got "3", expected xMin,xMax,yMin,yMax'],
    [
      "v=1&formula=x*y&domain=3,-3,0,1&lanes=adam",
      booth,
      "domain[0]: got [3, -3], expected [min, max], min below max and not too close to it for drawing",
    ],
    [
      "v=1&formula=x*y&domain=0,3,0,1&minima=0,0;1;x,2&lanes=adam",
      "formula=x*y&domain=0,3,0,1&minima=0,0&seed=0&lanes=adam",
      'minima[1]: got "1", expected x,y',
      'minima[2][0]: got "x", expected -1000000000000 … 1000000000000',
    ],
    [
      "v=1&surface=beale&formula=x*y&domain=0,1,0,1&minima=0,0&lanes=adam",
      "surface=beale&seed=0&lanes=adam",
      'formula: got "x*y", expected a surface or a formula, not both',
      'domain: got "0,1,0,1", expected a formula with it',
      'minima: got "0,0", expected a formula with them',
    ],
    [
      "v=1&formula=x*y&domain=0,3,0,1&network=1-1,tanh,linear,mse&lanes=adam",
      "formula=x*y&domain=0,3,0,1&seed=0&lanes=adam",
      'network: got "1-1,tanh,linear,mse", expected a formula or a network',
    ],
    [
      "v=1&surface=beale&inputs=AAAA&lanes=adam",
      "surface=beale&seed=0&lanes=adam",
      'inputs: got "AAAA", expected a network and no surface with it',
    ],
    [
      "v=1&network=2-1,tanh,sigmoid,mse&inputs=AAAAAAAAAAA=&targets=AAAAAAAAAAA=&domain=0,1,0,1&lanes=adam" +
        "&origin=AAAAAAAAAAA=&directions=AAAAAAAAAAA=;AAAAAAAAAAA=",
      booth,
      "inputs: got 1 numbers, expected a multiple of 2 numbers, one sample at least",
      "origin: got 1 numbers, expected 3 numbers",
      "directions[0]: got 1 numbers, expected 3 numbers",
      "directions[1]: got 1 numbers, expected 3 numbers",
    ],
    [
      "v=1&network=1-x,tanh,linear,mse,deep&name=~0A&inputs=AA&directions=AAAA&domain=0,1,0,1&lanes=adam",
      booth,
      'network: got "x", expected a whole number 1 … 10000',
      'network: got "deep", expected true or false',
      'name: got "\\n", expected a text of 1 … 60 printable characters, not all of them spaces',
      'inputs: got "AA", expected an array of numbers, or the base64 of little-endian float64s',
      "targets: got nothing, expected an array of numbers, or the base64 of little-endian float64s",
      "origin: got nothing, expected an array of numbers, or the base64 of little-endian float64s",
      'directions: got ["AAAA"], expected two directions, each as long as the origin',
    ],
  ]);
});

describe("lanes", () => {
  const lines = (link: string, rest: string, ...issues: string[]): Row => [
    `v=1&surface=beale&lanes=${link}`,
    `surface=beale&seed=0&lanes=${rest}`,
    ...issues,
  ];
  explains([
    [
      "v=1&surface=beale",
      "surface=beale&seed=0&lanes=lion;sgd",
      "lanes: got nothing, expected lanes=optimizer;optimizer",
    ],
    lines("", "lion;sgd", `lanes[0].optimizer: got "", expected an optimizer: ${optimizers}`),
    lines("sgd;adm;lion", "sgd;lion", 'lanes[1].optimizer: got "adm", expected an optimizer; did you mean "adam"?'),
    lines(
      "adam;sgd,learningRate:fast",
      "adam;sgd",
      `lanes[1].learningRate: got "fast", expected 0 … 1000000, ${scheduled}`,
    ),
    lines(
      "adam,lr:.1,beta1:2,beta2:.5",
      "adam,beta2:0.5",
      'lanes[0].lr: got an unknown key, expected "learningRate"',
      "lanes[0].beta1: got 2, expected 0 … 0.99999",
    ),
    lines("sgd,.1", "sgd", 'lanes[0]: got ".1", expected name:value'),
    lines(
      "sgd,learningRate:.1,learningRate:.2",
      "sgd,learningRate:0.1",
      "lanes[0].learningRate: got it a second time, expected it once: the first one counts",
    ),
    lines(
      "sgd,id:a;lion,id:a;adam,id:b,id:c",
      "sgd,id:a;adam,id:b",
      'lanes[2]: got "id:c", expected one id',
      'lanes[1].id: got "a", expected an id no other lane has',
    ),
    lines(
      "sgd,id:;lion",
      "lion",
      'lanes[0].id: got "", expected a text of 1 … 60 printable characters, not all of them spaces',
    ),
    lines(
      `${"adam;".repeat(64)}adam`,
      `${"adam;".repeat(63)}adam`,
      "lanes: got an array of 65, expected at most 64 lanes",
    ),
  ]);
});

describe("schedules", () => {
  const lines = (value: string, rest: string, ...issues: string[]): Row => [
    `v=1&surface=beale&lanes=sgd,learningRate:${value}`,
    `surface=beale&seed=0&lanes=sgd${rest}`,
    ...issues.map((issue) => `lanes[0].learningRate${issue}`),
  ];
  explains([
    lines("-1*step", "", ": got -1, expected 0 … 1000000"),
    lines("x*step", "", ': got "x", expected 0 … 1000000'),
    lines("1*stpe", "", ': got "stpe", expected a schedule; did you mean "step"?'),
    lines("1*step(every:50", "", `: got "1*step(every:50", expected 0 … 1000000, ${scheduled}`),
    lines(
      "1*step(every:0,factor:.1)",
      ",learningRate:1*step(factor:0.1)",
      ".every: got 0, expected a whole number 1 … 1000000000",
    ),
    lines("1*step(evry:9)", ",learningRate:1*step", '.evry: got an unknown key, expected "every"'),
    lines("1*step(9)", ",learningRate:1*step", ': got "9", expected name:value'),
  ]);
});

describe("edits", () => {
  const lines = (edits: string, rest: string, ...issues: string[]): Row => [
    `v=1&surface=beale&lanes=adam;adm,id:b;sgd&edits=${edits}`,
    `surface=beale&seed=0&lanes=adam;sgd${rest && `&edits=${rest}`}`,
    'lanes[1].optimizer: got "adm", expected an optimizer; did you mean "adam"?',
    ...issues,
  ];
  explains([
    lines("9,sgd,learningRate:.1", "9,sgd,learningRate:0.1"),
    lines("soon,sgd,learningRate:.1", "", 'edits[0].at: got "soon", expected a whole number 0 … 500'),
    lines(
      "501,sgd;500,sgd,learningRate:1",
      "500,sgd,learningRate:1",
      "edits[0].at: got 501, expected a whole number 0 … 500",
    ),
    lines("9", "", "edits[0].lane: got nothing, expected the id of a lane: adam, sgd"),
    lines("9,b,learningRate:.1", "", 'edits[0].lane: got "b", expected the id of a lane: adam, sgd'),
    lines(
      "9,adam,momentum:.1,beta1:.8;9,sgd,learningRate:*step",
      "9,adam,beta1:0.8;9,sgd",
      "edits[0].momentum: got an unknown key, expected one of learningRate, beta1, beta2, epsilon, weightDecay, biasCorrection",
      'edits[1].learningRate: got "", expected 0 … 1000000',
    ),
  ]);
});

describe("views", () => {
  const link = "v=1&surface=beale&seed=0&lanes=adam;sgd";
  const lines = (view: string, rest: string, ...issues: string[]): Row => [
    `${link}&${view}`,
    `${link.slice(4)}${rest}`,
    ...issues,
  ];
  explains([
    lines("at=501", "", "at: got 501, expected 0 … 500"),
    lines("playing=yes&at=3", "&at=3", 'playing: got "yes", expected 0 or 1'),
    lines("rate=0", "", "rate: got 0, expected 0.1 … 1000"),
    lines("hidden=sgd,agd", "&hidden=sgd", 'hidden[1]: got "agd", expected the id of a lane; did you mean "sgd"?'),
    lines("inside=adm", "", 'inside: got "adm", expected the id of a lane; did you mean "adam"?'),
    lines("view=1,2", "", 'view: got "1,2", expected x,y,span'),
    lines(
      "view=a,2,0",
      "",
      'view[0]: got "a", expected -1000000000000 … 1000000000000',
      "view[2]: got 0, expected 1e-12 … 10000000000000",
    ),
    lines("tilt=90", "", "tilt: got 90, expected 0 … 1"),
    lines(
      "layers=minima,arows,stars",
      "&layers=minima",
      'layers[1]: got "arows", expected a layer; did you mean "arrows"?',
      'layers[2]: got "stars", expected a layer: minima, saddles, arrows, steepness, batch, labels',
    ),
    lines("chart=distence", "", 'chart: got "distence", expected what a chart shows; did you mean "distance"?'),
    lines("logSteps=yes", "", 'logSteps: got "yes", expected 0 or 1'),
    lines("layers=", "", 'layers[0]: got "", expected a layer: minima, saddles, arrows, steepness, batch, labels'),
    lines("palette=gray", "", 'palette: got "gray", expected a palette; did you mean "grey"?'),
    lines("trail=long", "", 'trail: got "long", expected a whole number 0 … 1000000'),
    lines("trail=2.5", "", "trail: got 2.5, expected a whole number 0 … 1000000"),
    lines(
      "colours=adam:red,sgd,adm:00ff00,sgd:AA3377,sgd:000000",
      "&colours=sgd:aa3377",
      'colours[0]: got "red", expected six hexadecimal digits: 00ff99',
      'colours[1]: got "sgd", expected the id of a lane and a colour: adam:00ff99',
      'colours[2]: got "adm", expected the id of a lane; did you mean "adam"?',
      "colours.sgd: got it a second time, expected it once: the first one counts",
    ),
    lines("scenario=beale", "", 'scenario: got "beale", expected a scenario; did you mean "beale-eight"?'),
    lines("scenario=ravine-zigzag", "", 'scenario: got "ravine-zigzag", expected a scenario of this surface'),
    lines("theme=drak", "", 'theme: got "drak", expected a theme; did you mean "dark"?'),
  ]);
});

describe("a link", () => {
  it("of a scenario there is not is told of that only", () => {
    expect(linesOf(fromHash("#v=1&scenario=saddle-escap", registry, fallback).issues)).toEqual([
      'scenario: got "saddle-escap", expected a scenario; did you mean "saddle-escape"?',
    ]);
  });

  it("of nothing that is known gives the fallback, with what was known", () => {
    const { race, view, issues } = fromHash("#v=1&theme=dark&seed=4", registry, fallback);
    expect(race).toEqual({ ...fallback, seed: 4 });
    expect(view).toEqual({ theme: "dark" });
    expect(issues.map(({ path }) => path)).toEqual(["surface", "lanes"]);
  });

  it.each(["v=1&lanes=adam", "v=1&surface=beale", "v=1&surface=bealee&lanes=adm"])(
    "without a surface or lanes gives no race where there is no fallback: %s",
    (hash) => {
      const { race, issues } = fromHash(hash, registry);
      expect(race).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
    },
  );

  it("that is too long is refused with the limit", () => {
    const { race, issues } = fromHash(`#v=1&surface=beale&lanes=adam&x=${"1".repeat(hashLimit)}`, registry, fallback);
    expect(race).toBeUndefined();
    expect(linesOf(issues)).toEqual(["link: got 65567 characters, expected at most 65536"]);
  });
});
