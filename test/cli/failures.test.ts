/** What is wrong is told on standard error, all of it, with exit 2 and nothing on standard output. */
import { describe, expect, it } from "vitest";
import { issuesOf, plainFile } from "../race-files.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

const bad = { version: 2, surface: { id: "bele" }, lanes: [{ optimizer: "adm" }] };
const refused = (...lines: (string | RegExp)[]) => ({
  status: 2,
  stdout: "",
  stderr: expect.stringMatching(
    new RegExp(`^${lines.map((line) => (typeof line === "string" ? escaped(line) : line.source)).join("\n")}\n$`),
  ),
});
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

describe("race files", () => {
  it("that are not valid are told with every issue, each with the file's name", async () => {
    const outcome = await command.run(["run", command.write("bad.json", bad)]);
    expect(outcome).toEqual(refused(...issuesOf(bad).map((line) => `bad.json: ${line}`)));
    expect(issuesOf(bad).length).toBe(3);
  });

  it("of which one is bad give nothing at all", async () => {
    const files = [command.write("good.json", plainFile), command.write("bad.json", { ...plainFile, seed: -1 })];
    expect(await command.run(["run", ...files, "nowhere.json"])).toEqual(
      refused(
        "bad.json: seed: got -1, expected a whole number 0 … 4294967295",
        "nowhere.json: ENOENT: no such file or directory, open 'nowhere.json'",
      ),
    );
  });

  it("from standard input are called so", async () => {
    expect(await command.run(["run", "-"], "[]")).toEqual(
      refused("standard input: got [], expected a race file: an object"),
    );
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{ version: 1 }"],
    ["half a file", JSON.stringify(plainFile).slice(0, 30)],
  ])("of %s are told to be no JSON", async (_, text) => {
    expect(await command.run(["run", command.write("text.json", text)])).toEqual(refused(/text\.json: .*JSON.*/));
  });

  it("that are folders are told", async () => {
    expect(await command.run(["run", "."])).toEqual(refused(/\.: EISDIR.*/));
  });
});

describe("arguments", () => {
  const usage = /no such command: rnu[\s\S]*optimizer-race run FILE[\s\S]*/;
  it.each<[string[], string | RegExp]>([
    [["rnu", "race.json"], usage],
    [["constructor"], /no such command: constructor[\s\S]*/],
    [["run"], "run: got no file, expected race files, or - for standard input"],
    [["run", "race.json", "--format", "xml"], "--format: got xml, expected json or csv"],
    [["run", "race.json", "--format", "toString"], "--format: got toString, expected json or csv"],
    [["run", "race.json", "--formt", "csv"], /run: Unknown option '--formt'.*/],
    [["run", "race.json", "--format"], /run: Option '--format <value>' argument missing.*/],
    [
      ["run", "race.json", "--format", "csv", "--format", "json"],
      "run: --format: got it a second time, expected it once",
    ],
    [["run", "-", "-"], "run: got - more than once, expected it once: standard input can be read only once"],
    [["list"], "list: got nothing, expected one of surfaces, optimizers, schedules, datasets, scenarios, presets"],
    [
      ["list", "marbles"],
      "list: got marbles, expected one of surfaces, optimizers, schedules, datasets, scenarios, presets",
    ],
    [
      ["list", "surfaces", "optimizers"],
      "list: got surfaces optimizers, expected one of surfaces, optimizers, schedules, datasets, scenarios, presets",
    ],
    [["list", "surfaces", "--yaml"], /list: Unknown option '--yaml'.*/],
  ])("%j", async (args, line) => expect(await command.run(args)).toEqual(refused(line)));
});
