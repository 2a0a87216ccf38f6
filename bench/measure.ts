/** Times things side by side: rounds are interleaved, so that a busy machine slows all of them, and medians are given. */

export interface Contestant {
  readonly name: string;
  /** How many units (steps, marble steps, races) one call of `run` does. */
  readonly units: number;
  run(): void;
}

export interface Timing {
  readonly name: string;
  readonly secondsPerUnit: number;
}

const rounds = 9;
const warmUps = 3;

export function measure(contestants: readonly Contestant[]): Timing[] {
  const times = contestants.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    contestants.forEach(({ run, units }, c) => {
      const begin = performance.now();
      run();
      const seconds = (performance.now() - begin) / 1000;
      if (round >= 0) times[c].push(seconds / units);
    });
  }
  return contestants.map(({ name }, c) => ({ name, secondsPerUnit: median(times[c]) }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
