/** `npm start`: sets up, builds the pages if need be and serves them. Arguments go to `vite preview`, as `--port 5000`. */
import { main, start } from "./project.mjs";
import { setUp } from "./setup.mjs";
import { buildSiteIfStale } from "./site.mjs";

/** @param {readonly string[]} args */
function serve(args) {
  const server = start("vite", ["preview", ...args], { stdin: "inherit" });
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stopping = true;
      server.kill(signal);
    });
  }
  server.once("close", (code) => {
    process.exitCode = stopping ? 0 : (code ?? 1);
  });
}

await main(async () => {
  await setUp();
  await buildSiteIfStale();
  serve(process.argv.slice(2));
});
