/** Fetches once, however often it is asked, also meanwhile; after a failure it may be asked again. */
export function fetchOnce<T>(fetchIt: () => Promise<T>): {
  /** What was fetched; nothing until then. */
  readonly get: () => T | undefined;
  readonly load: () => Promise<void>;
} {
  let fetched: T | undefined;
  let fetching: Promise<void> | undefined;
  return {
    get: () => fetched,
    load: () => {
      fetching ??= fetchIt().then(
        (value) => {
          fetched = value;
        },
        (error) => {
          fetching = undefined;
          throw error;
        },
      );
      return fetching;
    },
  };
}
