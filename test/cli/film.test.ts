/** Films from the command line, read back by ffprobe. */
import { expect, test } from "vitest";
import { probe } from "../ffprobe.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

const race = { version: 1, surface: { id: "beale" }, steps: 40, lanes: [{ optimizer: "adam" }] };
const render = (args: readonly string[], { width = 160, fps = 20 } = {}) => {
  const small = ["--width", `${width}`, "--height", "120", "--fps", `${fps}`, "--hold", "1"];
  return command.run(["render", command.write("race.json", race), ...small, ...args]);
};

test.each([
  ["film.gif", "gif", 21],
  ["film.mp4", "h264", 21 + 19],
  ["film.webm", "vp9", 21 + 19],
])("%s has a frame for every second step", async (name, codec, frames) => {
  const file = command.write(name, "an earlier film");
  const { status, stderr } = await render(["--steps-per-frame", "2", "-o", file]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(probe(command.path(file))).toMatchObject({ codec, width: 160, height: 120, frames });
});

test("what can not be so is told, and nothing is written", async () => {
  const wrong = ["-o", "x.gif", "--seconds", "3", "--steps-per-frame", "2", "--preset", "redme"];
  const { status, stderr } = await render(wrong);
  expect(status).toBe(2);
  expect(stderr).toContain("expected either --seconds or --steps-per-frame");
  expect(stderr).toContain('did you mean "readme"?');
});

test("a video of an odd size is refused", async () => {
  const { status, stderr } = await render(["-o", "x.mp4"], { width: 161 });
  expect([status, stderr]).toEqual([
    2,
    "render: got 161 × 120, expected an even width and height for video, such as 162 × 120\n",
  ]);
});

test("frames a second that GIF cannot tell are replaced, and it is said", async () => {
  const { stderr } = await render(["--seconds", "0.5", "-o", "x.gif"], { fps: 30 });
  expect(stderr).toBe("render: GIF counts in hundredths of a second: 33.3 frames a second instead of 30\n");
});
