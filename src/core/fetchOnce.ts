/** Fetches once, however often it is asked; after a failure it may be asked again. */
export function fetchOnce<T>(fetchIt: () => Promise<T>): {
  /** What was fetched; nothing until then. */
  readonly get: () => T | undefined;
  readonly load: () => Promise<void>;
} {
  let fetched: T | undefined;
  return {
    get: () => fetched,
    load: async () => {
      fetched ??= await fetchIt();
    },
  };
}
