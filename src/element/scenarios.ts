/** The curated races, fetched by an element that shows one. */
export { scenarios } from "../scenarioRegistry.js";
