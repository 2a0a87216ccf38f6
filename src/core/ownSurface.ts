import type { Json, Reader } from "./reader.js";
import type { Surface } from "./surface.js";

/** A kind of surface that race files hold themselves: whoever runs such races is told how they are read and made. */
export interface OwnSurface {
  /** What makes it one of this kind, as plain data; without it issues. Domain and minima are read by the race file's reader. */
  parse(read: Reader, json: Json, path: string): object | undefined;
  /** @param choice what was read, with its domain and minima */
  create(choice: object): Surface;
  /** What an evaluation's time is in proportion to, where that depends on the choice. */
  work?(choice: object): number;
}
