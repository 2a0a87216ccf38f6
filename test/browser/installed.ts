/** The package as others get it: packed, and installed into a folder of its own, without a network. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Installed {
  readonly folder: string;
  /** Runs a program of Node's in it, or one of the project's tools. @throws Error with its output where it fails */
  node(args: readonly string[], inside?: string): Promise<string>;
  remove(): Promise<void>;
}

/** What `npm install` gives who depends on nothing else. Needs the package to be built. */
export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "optimizer-race-installed-"));
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const [tarball = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const alone = ["--offline", "--omit=optional", "--no-audit", "--no-fund", "--cache", join(folder, "cache")];
  await run("npm", ["install", ...alone, `./${tarball}`], { cwd: folder });
  return {
    folder,
    async node(args, inside = ".") {
      try {
        return (await run(process.execPath, args, { cwd: join(folder, inside) })).stdout;
      } catch (error) {
        const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
        throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The script of one of the project's tools. */
export const tool = (path: string) => resolve("node_modules", path);
