/**
 * Where the project is and how its scripts run programs. Everything in this folder uses Node's own modules only,
 * because it runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path relative to the project */
export const inProject = (path) => join(root, path);

/** Whether the module at this URL is the one Node was started with. @param {string} moduleUrl */
export const isMain = (moduleUrl) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);

/**
 * Starts a program in the project's folder, the installed development tools first on the PATH. Its output is passed
 * through; it gets no input unless asked, so nothing can wait for a terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, stdin?: "ignore" | "inherit" }} options
 */
export function start(program, args, { env = {}, cwd = root, stdin = "ignore" } = {}) {
  const path = `${inProject("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`;
  return spawn(program, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: [stdin, "inherit", "inherit"],
    shell: process.platform === "win32",
  });
}

/**
 * Runs a program to its end and gives its exit code; one that could not be started or was killed gives 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Parameters<typeof start>[2]} options
 * @returns {Promise<number>}
 */
export function run(program, args, options) {
  return new Promise((resolve) => {
    start(program, args, options)
      .once("error", (error) => {
        console.error(`${program}: ${error.message}`);
        resolve(127);
      })
      .once("close", (code) => resolve(code ?? 127));
  });
}

/**
 * The body of a script: an error ends it with its message alone, because its readers are users and not programmers.
 * @param {() => Promise<unknown>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
