/** The curated races, fetched by an element that shows one. */
import { registry } from "../registry.js";

export const { scenarios } = registry;
