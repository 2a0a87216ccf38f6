import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { builtCommand } from "./command.js";

const race = { version: 1, surface: { id: "beale" }, steps: 40, lanes: [{ optimizer: "adam" }, { optimizer: "sgd" }] };
const command = builtCommand();
/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("render", () => {
  it("writes an SVG of the wanted size, the same each time", async () => {
    const file = command.write("race.json", race);
    const args = ["render", file, "--width", "320", "--height", "200", "--title", "Two & one"];
    expect(await command.run([...args, "-o", "a.svg"])).toEqual({ status: 0, stdout: "", stderr: "" });
    const svg = readFileSync(command.path("a.svg"), "utf8");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="320" height="200"/);
    expect(svg).toContain("Two &amp; one");
    expect((await command.run([...args, "-o", "-", "--format", "svg"])).stdout).toBe(svg);
  });

  it("writes a PNG with as many pixels as the resolution asks for", async () => {
    const file = command.write("race.json", race);
    const size = ["--width", "320", "--height", "200", "--resolution", "1.5", "--theme", "dark", "--tilt", "0.4"];
    const outcome = await command.run(["render", file, "-o", "b.png", ...size]);
    expect(outcome).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(sizeOf(readFileSync(command.path("b.png")))).toEqual([480, 300]);
  });

  it("writes numbers as `run` prints them", async () => {
    const file = command.write("race.json", race);
    expect((await command.run(["render", file, "-o", "c.csv"])).status).toBe(0);
    const printed = await command.run(["run", file, "--format", "csv"]);
    expect(readFileSync(command.path("c.csv"), "utf8")).toBe(printed.stdout);
  });

  it("tells what makes no difference to a format", async () => {
    const file = command.write("race.json", race);
    const told = (...names: string[]) => names.map((name) => `render: ${name}\n`).join("");
    const still = await command.run(["render", file, "-o", "e.svg", "--fps", "20", "--tilt", "0.4"]);
    expect(still).toMatchObject({
      status: 0,
      stderr: told("--fps makes no difference to svg", "--tilt makes no difference to svg"),
    });
    const data = await command.run(["render", file, "-o", "e.csv", "--step", "3"]);
    expect(data).toMatchObject({ status: 0, stderr: told("--step makes no difference to csv") });
  });

  it("reads standard input", async () => {
    const outcome = await command.run(["render", "-", "-o", "-", "--format", "svg"], JSON.stringify(race));
    expect([outcome.status, outcome.stdout.slice(0, 4)]).toEqual([0, "<svg"]);
  });

  test.each<[string, string[], string[]]>([
    [
      "all mistakes at once",
      ["race.json", "-o", "a.png", "--width", "3", "--theme", "drak", "--tilt", "steep"],
      [
        "--width: got 3, expected a whole number 64 … 8192",
        'did you mean "dark"?',
        '--tilt: got "steep", expected 0 … 1',
      ],
    ],
    ["what is missing", [], ["render: got nothing, expected one race file", "--output: got nothing"]],
    [
      "a format there is not",
      ["race.json", "-o", "a.bmp"],
      ["--output: got a.bmp", "csv, gif, json, mp4, png, svg, webm"],
    ],
    ["a format that is not told", ["race.json", "-o", "-"], ["--format: got nothing"]],
    ["a step the race has not", ["race.json", "-o", "a.svg", "--step", "41"], ["--step: got 41, expected 0 … 40"]],
    ["what is said twice", ["race.json", "-o", "a.svg", "-o", "b.svg"], ["--output: got it a second time"]],
    ["an option there is not", ["race.json", "-o", "a.svg", "--size", "3"], ["--size"]],
    ["a folder there is not", ["race.json", "-o", "no/such/a.svg"], ["no/such/a.svg: ENOENT"]],
    ["what is wrong with the race", ["bad.json", "-o", "a.svg"], ["bad.json: lanes[0].optimizer", "bad.json: steps"]],
  ])("tells %s, and ends with 2", async (_, args, expected) => {
    command.write("race.json", race);
    command.write("bad.json", { ...race, steps: -1, lanes: [{ optimizer: "adamm" }] });
    const { status, stdout, stderr } = await command.run(["render", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    for (const words of expected) expect(stderr).toContain(words);
  });
});

it("without the canvas, pictures made of pixels say what to install, and vectors are drawn", async () => {
  const bare = command.write("race.json", race);
  const without = ["--import", `data:text/javascript,${encodeURIComponent(hidingCanvas)}`];
  const png = await command.run(["render", bare, "-o", "a.png"], "", without);
  expect(png).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining("npm install @napi-rs/canvas") });
  expect((await command.run(["render", bare, "-o", "a.svg"], "", without)).status).toBe(0);
});

/** Makes Node find no canvas, as on a machine that there is none for. */
const hidingCanvas = `
import { register } from "node:module";
const hooks = "export async function resolve(name, context, next) { if (name === '@napi-rs/canvas') throw new Error('not found'); return next(name, context); }";
register("data:text/javascript," + encodeURIComponent(hooks));
`;
