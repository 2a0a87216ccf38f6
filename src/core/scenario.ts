/** A curated race with its lesson. `race` is a race file, checked like anybody's. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** What it teaches, in one sentence. */
  readonly lesson: string;
  /** What to look for while it runs. */
  readonly look: string;
  readonly race: unknown;
}
