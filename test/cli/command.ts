/** The command line as it is built, run as its users run it. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line into a folder of its own before a file's tests, and removes it after them. */
export function builtCommand() {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-cli-"));
  const script = join(folder, "cli.js");

  beforeAll(async () => {
    await build({ mode: "library", logLevel: "error", build: { outDir: folder } });
    // Packages that are not built in are found from the project.
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
    writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (args: readonly string[], nodeOptions: readonly string[] = []) => {
    const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd: folder });
    // A command that ends before it has read its input closes the pipe; its outcome tells why.
    child.stdin.on("error", () => {});
    return child;
  };

  return {
    start,
    /** Writes a file beside the command, which runs in its folder. */
    write(name: string, content: unknown): string {
      writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
      return name;
    },
    /** Where a file is that the command wrote. */
    path: (name: string) => join(folder, name),
    /** Runs the command to its end. */
    run(args: readonly string[], input = "", nodeOptions: readonly string[] = []): Promise<Outcome> {
      const child = start(args, nodeOptions);
      const texts = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const) {
        child[name].setEncoding("utf8").on("data", (text: string) => {
          texts[name] += text;
        });
      }
      child.stdin.end(input);
      return new Promise((resolve, reject) => {
        child.on("error", reject).on("close", (status) => resolve({ status, ...texts }));
      });
    },
  };
}
