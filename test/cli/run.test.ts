/** `optimizer-race run`: the numbers of the library, as JSON. */
import { describe, expect, it } from "vitest";
import type { Lane } from "../../src/index.js";
import { engineOf, plainFile, richFile } from "../race-files.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

/** What the library says of a race, in the form of the command line. */
function expected(file: { steps: number; surface: object }) {
  const engine = engineOf(file);
  engine.seek(file.steps);
  return {
    version: 1,
    surface: file.surface,
    steps: file.steps,
    lanes: engine.lanes.map((lane) => expectedLane(lane, file.steps)),
  };
}

function expectedLane(lane: Lane, steps: number) {
  const { theta, value } = lane.track ?? expect.fail("the lane has no track");
  const { count } = lane.layout;
  const marbles = Array.from({ length: count }, (_, i) => {
    const column = (at: (s: number) => number) =>
      Array.from({ length: steps + 1 }, (_, s) => (Number.isFinite(at(s)) ? at(s) : null));
    return {
      status: lane.statusOf(i),
      arrivedAt: lane.arrivedAt[i] < 0 ? null : lane.arrivedAt[i],
      divergedAt: lane.divergedAt[i] < 0 ? null : lane.divergedAt[i],
      x: column((s) => theta[2 * s * count + i]),
      y: column((s) => theta[(2 * s + 1) * count + i]),
      value: column((s) => value[s * count + i]),
    };
  });
  // Its optimizers take a gradient a step, which counts as three evaluations.
  const head = { id: lane.id, optimizer: lane.optimizer.id, evaluations: 3 * steps };
  return { ...head, ...(count === 1 ? marbles[0] : { marbles }) };
}

const rich = { ...richFile, steps: 200 };
const arriving = {
  version: 1,
  surface: { id: "beale" },
  steps: 400,
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { optimizer: "sgd", hyperparameters: { learningRate: 0 } },
  ],
};
const diverging = { ...arriving, steps: 30, lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 1 } }] };

describe("one file", () => {
  it.each([
    ["with everything in it", rich],
    ["with a lane that arrives and one that stays", arriving],
    ["with a lane that diverges to numbers JSON does not have", diverging],
    ["of 100 marbles in a grid", { ...arriving, steps: 20, start: { grid: 10 }, gradientNoise: 1 }],
    ["of no steps", { ...arriving, steps: 0 }],
  ])("%s gives the library's numbers, bit for bit", async (_, file) => {
    const { status, stdout, stderr } = await command.run(["run", command.write("race.json", file)]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toStrictEqual(expected(file));
  });

  it("has the start and one entry per step, a status, and the step of arrival or null", async () => {
    const { lanes } = JSON.parse((await command.run(["run", command.write("race.json", arriving)])).stdout);
    const [adam, sgd] = lanes;
    expect([adam.x.length, adam.y.length, adam.value.length]).toEqual([401, 401, 401]);
    expect([adam.x[0], adam.y[0], adam.value[0]]).toEqual([1, 1.5, 41.25]);
    expect([adam.status, sgd.status, sgd.arrivedAt]).toEqual(["arrived", "running", null]);
    expect(adam.arrivedAt).toBeGreaterThan(0);
  });

  it("has null where a number is not finite", async () => {
    const { lanes } = JSON.parse((await command.run(["run", command.write("race.json", diverging)])).stdout);
    expect(lanes[0]).toMatchObject({ status: "diverged", arrivedAt: null });
    expect(lanes[0].x.at(-1)).toBeNull();
    expect(lanes[0].x.length).toBe(31);
  });

  it("may begin with a byte order mark", async () => {
    const { status } = await command.run(["run", command.write("bom.json", `\uFEFF${JSON.stringify(diverging)}`)]);
    expect(status).toBe(0);
  });

  it("of more marbles than are tracked gives each one's run", async () => {
    const swarm = { ...plainFile, steps: 3, start: { scatter: 150 } };
    const { lanes } = JSON.parse((await command.run(["run", "-"], JSON.stringify(swarm))).stdout);
    const engine = engineOf(swarm);
    engine.advance(3);
    expect(lanes[0].marbles.map(({ x }: { x: number[] }) => x[3])).toEqual([...engine.lanes[0].theta.subarray(0, 150)]);
  });
});

describe("several files", () => {
  it("give an array in their order, standard input among them", async () => {
    const files = [command.write("a.json", arriving), "-", command.write("b.json", rich)];
    const { stdout, status } = await command.run(["run", ...files], JSON.stringify(diverging));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toStrictEqual([expected(arriving), expected(diverging), expected(rich)]);
  });
});

describe("standard input", () => {
  it("that takes its time is waited for", async () => {
    const child = command.start(["run", "-"]);
    let stdout = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    const text = JSON.stringify(diverging);
    child.stdin.write(text.slice(0, 40));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin.end(text.slice(40));
    await new Promise((resolve) => child.on("close", resolve));
    expect(JSON.parse(stdout)).toStrictEqual(expected(diverging));
  });
});

describe("a large output", () => {
  const large = { ...arriving, steps: 50_000 };

  it("reaches a slow reader whole", async () => {
    const child = command.start(["run", command.write("large.json", large)]);
    let stdout = "";
    await new Promise((resolve) => setTimeout(resolve, 500));
    for await (const text of child.stdout.setEncoding("utf8")) stdout += text;
    expect(stdout.length).toBeGreaterThan(3e6);
    expect(JSON.parse(stdout).lanes[1].value.length).toBe(50_001);
  });

  it.each(["json", "csv"])("that is not wanted to its end ends quietly, %s", async (format) => {
    const child = command.start(["run", command.write("large.json", large), "--format", format]);
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("beyond what fits in memory is refused before it is computed", async () => {
    const tooLarge = { ...arriving, steps: 20_000, start: { scatter: 1000 }, lanes: [{ optimizer: "sgd" }] };
    expect(await command.run(["run", command.write("huge.json", tooLarge)])).toEqual({
      status: 2,
      stdout: "",
      stderr: "got 20001000 iterates to print, expected at most 20000000\n",
    });
  });
});
