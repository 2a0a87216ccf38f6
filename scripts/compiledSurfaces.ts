/** Compiles the formulas of surfaces while the element is built: pages that show a race carry no compiler (`src/formula/compiled.ts`). */
import { basename } from "node:path";
import type { Plugin } from "vite";
import { withOwnModules } from "./ownModules.js";

type Plugins = typeof import("../src/registry.js");
type Parse = typeof import("../src/formula/parse.js");
type Compile = typeof import("../src/formula/compile.js");
type TapeText = typeof import("../src/formula/tapeText.js");
type Params = typeof import("../src/core/param.js");

const SURFACE = /\/surfaces\/[^/]+\.ts$/;
const MAKER = "analyticSurface({";
const IMPORT = 'import { analyticSurface } from "../src/formula/analytic.js";';

/** The tape of each surface that has a formula, with the defaults of its params, as text by id. */
const tapeTexts = () =>
  withOwnModules(async (load) => {
    const { registry } = await load<Plugins>("/src/registry.ts");
    const { parseFormula } = await load<Parse>("/src/formula/parse.ts");
    const { tapesOf } = await load<Compile>("/src/formula/compile.ts");
    const { tapeText } = await load<TapeText>("/src/formula/tapeText.ts");
    const { completeValues } = await load<Params>("/src/core/param.ts");
    const texts = new Map<string, string>();
    for (const { id, formula, params } of registry.surfaces.values()) {
      const parsed = formula === undefined ? undefined : parseFormula(formula, Object.keys(params));
      if (parsed?.ok) texts.set(id, tapeText(tapesOf(parsed.value, completeValues(params)).full));
    }
    return texts;
  });

/** A Vite plugin. */
export function compiledSurfaces(): Plugin {
  let tapes: ReadonlyMap<string, string>;
  return {
    name: "compiled-surfaces",
    enforce: "pre",
    apply: "build",
    async buildStart() {
      tapes = await tapeTexts();
    },
    transform(code, id) {
      const tape = SURFACE.test(id) ? tapes.get(basename(id, ".ts")) : undefined;
      // Any other surface brings what it needs.
      if (tape === undefined || !code.includes(MAKER)) return undefined;
      if (!code.includes(IMPORT)) this.error(`${id}: expected ${IMPORT}`);
      return code
        .replace(IMPORT, 'import { compiledSurface } from "../src/formula/compiled.js";')
        .replace(MAKER, `compiledSurface(${tape}, {`);
    },
  };
}
