/** `npm run bench:page`: builds the page of benchmarks, finds a browser and runs them in it. */
import { findChromium } from "./chromium.mjs";
import { main, run } from "./project.mjs";
import { setUp } from "./setup.mjs";

main(async () => {
  await setUp();
  const env = { CHROME_PATH: await findChromium() };
  for (const mode of ["bench-page", "bench"]) {
    if ((await run("vite", ["build", "--logLevel", "warn", "--mode", mode])) !== 0) throw new Error("not built");
  }
  process.exitCode = await run(process.execPath, ["dist/bench/page-run.js"], { env });
});
