/** At build time every scenario gets pages, a picture and an oEmbed file of its own (`src/site`). */
import type { Plugin } from "vite";
import manifest from "../package.json" with { type: "json" };
import { withOwnModules } from "./ownModules.js";
import { head } from "./pageHeader.js";

type Site = typeof import("../src/site/scenarioFiles.js");

/** Where the site will be: pictures and frames that other sites show need whole addresses. */
export function siteAddress(given = process.env.SITE_URL || manifest.homepage): string {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL: got ${JSON.stringify(given)}, expected an address such as https://example.org/race/`);
  }
  return new URL(address.pathname.replace(/\/*$/, "/"), address).href;
}

/** A Vite plugin. */
export const scenarioPages: Plugin = {
  name: "scenario-pages",
  apply: "build",
  async generateBundle() {
    const site = siteAddress();
    // Some of the modules load others as they go.
    await withOwnModules(async (load) => {
      const { scenarioFiles } = await load<Site>("/src/site/scenarioFiles.ts");
      for await (const { name, content } of scenarioFiles(site, head, (words) => this.warn(words)))
        this.emitFile({ type: "asset", fileName: name, source: content });
    });
  },
};
