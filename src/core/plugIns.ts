/** A folder's plug-ins, fetched one by one. */

/** What a folder of plug-ins gives, each file's path with what fetches it. */
type Fetches = Readonly<Record<string, () => Promise<unknown>>>;

/** Those that were fetched, by id. Its keys are the ids of all that are there: what a name can stand for. */
export class PlugIns<T> extends Map<string, T> {
  readonly #fetches: ReadonlyMap<unknown, () => Promise<unknown>>;

  /** @param files by path: a plug-in is registered by its file being there, and its id is the file's name */
  constructor(files: Fetches) {
    super();
    this.#fetches = new Map(
      Object.entries(files).map(([path, fetch]) => [path.slice("./".length, -".ts".length), fetch]),
    );
  }

  override keys(): MapIterator<string> {
    return this.#fetches.keys() as MapIterator<string>;
  }

  /** The plug-in of this id; nothing where there is none. Any value will do as an id. */
  async fetch(id: unknown): Promise<T | undefined> {
    const fetch = this.#fetches.get(id);
    if (fetch === undefined || typeof id !== "string") return undefined;
    if (!this.has(id)) this.set(id, ((await fetch()) as { readonly default: T }).default);
    return this.get(id);
  }
}
