/**
 * Times things side by side, by processor time: rounds are interleaved, so that a machine that is slow for a while is so for all
 * of them, and medians are given. What else runs on it makes them a little slower, not several times.
 */

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
      const begin = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(begin);
      const seconds = (user + system) / 1e6;
      if (round >= 0) times[c].push(seconds / units);
    });
  }
  return contestants.map(({ name }, c) => ({ name, secondsPerUnit: median(times[c]) }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
