import type { Params } from "./param.js";

/** What every plug-in tells of itself. Its id is kebab-case, equals its file's name, and never changes. */
export interface Plugin<K extends string = string> {
  readonly id: string;
  readonly name: string;
  /** Where it was published: a link or a citation. */
  readonly reference?: string;
  readonly params: Params<K>;
}
