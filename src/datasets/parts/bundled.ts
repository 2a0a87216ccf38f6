/** Data that come with the program: a module of its own, fetched when a dataset is first used. */
export interface Bundled<T> {
  /** Fetches the data once; a call after a failure tries again. */
  load(): Promise<void>;
  /** @throws Error before `load` is done */
  get(): T;
}

export function bundled<T>(id: string, fetchData: () => Promise<T>): Bundled<T> {
  let data: T | undefined;
  return {
    async load() {
      data ??= await fetchData();
    },
    get() {
      if (data === undefined) throw new Error(`dataset "${id}": its data are not there yet, await load() first`);
      return data;
    },
  };
}

/** The numbers of a text, one row per line, separated by spaces; "?" is NaN. */
export function numberRows(text: string): number[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map((word) => (word === "?" ? Number.NaN : Number(word))));
}
