/** `optimizer-race list`, help and version. */
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { registry } from "../../src/library.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

describe.each(["surfaces", "optimizers", "schedules", "datasets", "scenarios"] as const)("list %s", (kind) => {
  const plugins = [...registry[kind].values()];

  it("has a line for each: its id and its name", async () => {
    const { status, stdout } = await command.run(["list", kind]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ {2,}/));
    expect(status).toBe(0);
    expect(lines).toEqual(plugins.map(({ id, name }) => [id, name]));
  });

  it("--json tells all that is data", async () => {
    const { stdout } = await command.run(["list", kind, "--json"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(plugins)));
    expect(JSON.parse(stdout).length).toBe(plugins.length);
  });
});

describe("help", () => {
  it.each([[[]], [["--help"]], [["help"]], [["-h"]], [["run", "--help"]], [["list", "surfaces", "--help"]]])(
    "%j",
    async (args) => {
      const { status, stdout, stderr } = await command.run(args);
      expect([status, stderr]).toEqual([0, ""]);
      for (const part of ["run FILE", "list KIND", "--format json|csv", "--version"]) expect(stdout).toContain(part);
    },
  );
});

it("--version is the package's", async () => {
  expect(await command.run(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});
