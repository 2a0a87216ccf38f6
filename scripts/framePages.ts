/**
 * What of the site is for pages of others: `embed.html` for frames, and `element.js`. Built apart from its other pages, which have
 * all plug-ins at once: frames and elements fetch what their race names.
 */
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { folderOf, shownChunks, smallRaces, topLevelVar } from "./elementBuild.js";
import { pageHeader } from "./pageHeader.js";

const at = (path: string) => resolve(import.meta.dirname, "..", path);

/** A Vite plugin, of the build that makes the other pages. */
export const framePages: Plugin = {
  name: "frame-pages",
  apply: "build",
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: "warn",
      base: "./",
      plugins: [pageHeader, ...smallRaces()],
      worker: { format: "es", rolldownOptions: { output: { topLevelVar } } },
      build: {
        outDir: "dist/site",
        emptyOutDir: false,
        target: "es2022",
        rolldownOptions: {
          input: { embed: at("embed.html"), element: at("src/element/define.ts") },
          output: {
            // Pages of others load the element by this name.
            entryFileNames: ({ name }) => (name === "element" ? "element.js" : "frame/[name]-[hash].js"),
            chunkFileNames: (chunk) => `frame/${folderOf(chunk)}/[name]-[hash].js`,
            assetFileNames: "frame/[name]-[hash][extname]",
            codeSplitting: { groups: shownChunks() },
          },
        },
      },
    });
  },
};
