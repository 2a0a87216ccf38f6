import { describe, expect, it } from "vitest";
import { createRace, parseRace } from "../index.js";
import { type Camera, toPixel } from "./camera.js";
import { hideMarbles, marbleAt, marblePixels } from "./places.js";

const camera: Camera = { centre: [0.3, -0.2], scale: 0.01, width: 640, height: 400 };

function run(file: object, steps: number) {
  const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate: 0.1 } }, { optimizer: "adam" }];
  const parsed = parseRace({ version: 1, surface: { id: "quadratic-bowl" }, steps, lanes, ...file });
  if (!parsed.ok) throw new Error("not a race");
  const engine = createRace(parsed.value);
  engine.advance(steps);
  return engine;
}

const pixelsAt = (engine: ReturnType<typeof run>, position: number) =>
  marblePixels(
    engine,
    position,
    camera,
    new Float32Array(2 * engine.lanes.length * (engine.lanes[0]?.layout.count ?? 0)),
  );

describe("the places of marbles", () => {
  const race = run({ start: [1, 0.5] }, 10);
  const iterate = (step: number, lane = 0) => {
    const theta = race.lanes[lane]?.track?.theta ?? [];
    return [theta[2 * step] ?? 0, theta[2 * step + 1] ?? 0] as const;
  };

  it("are the iterates at whole steps, lane by lane", () => {
    const [x, y] = toPixel(camera, iterate(4, 1));
    expect([...pixelsAt(race, 4)].slice(2)).toEqual([Math.fround(x), Math.fround(y)]);
  });

  it("lie on the straight line between steps", () => {
    const [from, to] = [toPixel(camera, iterate(4)), toPixel(camera, iterate(5))];
    const [x] = pixelsAt(race, 4.25);
    expect(x).toBeCloseTo(from[0] + 0.25 * (to[0] - from[0]), 3);
  });

  it("end at the last iterate", () => {
    expect(pixelsAt(race, 10)).toEqual(pixelsAt(race, 99));
  });

  it("of swarms without a track are where their engine stands", () => {
    const swarm = run({ start: { scatter: 150 } }, 3);
    expect(swarm.lanes[0]?.track).toBeUndefined();
    const { theta } = swarm.lanes[0] ?? {};
    const [x, y] = toPixel(camera, [theta?.[7] ?? 0, theta?.[157] ?? 0]);
    expect([...pixelsAt(swarm, 3)].slice(14, 16)).toEqual([Math.fround(x), Math.fround(y)]);
  });
});

describe("a marble", () => {
  const pixels = () => Float32Array.of(100, 100, 110, 100, Number.NaN, Number.NaN, 300, 200);

  it.each([
    ["the nearest one", [103, 100], 0],
    ["the other, where that is nearer", [106, 100], 1],
    ["the one on top, where both are as near", [105, 100], 1],
    ["none, where none is near", [200, 150], -1],
  ] as const)("is pointed at: %s", (_, at, marble) => expect(marbleAt(at, pixels())).toBe(marble));

  it("of a hidden lane cannot be pointed at", () => {
    const two = pixels();
    hideMarbles(two, [true, false]);
    expect(marbleAt([100, 100], two)).toBe(-1);
    expect(marbleAt([300, 200], two)).toBe(3);
  });
});
