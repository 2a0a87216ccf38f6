/** The class of `<optimizer-race>`, to be defined by whoever imports it. Imports in bare Node: nothing happens before one is made. */
export type { Issue } from "../core/issue.js";
export type { Race } from "../race/race.js";
export type { Standing } from "../race/standings.js";
export { OptimizerRaceElement } from "./element.js";
export type { ExportOptions } from "./exporting.js";
