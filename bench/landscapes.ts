/**
 * How long the maps of bundled networks take, as the race page has them made: by its worker, unless there is a preview to
 * begin with.
 */

import { registry } from "../src/index.js";
import { createSurface } from "../src/race/surface.js";
import { LandscapeSampler } from "../src/worker/landscapes.js";

/** Of networks, those with data: ten layers of 120 samples. The others are small. */
const deep = ["deep-plain", "deep-residual"];
const small = [
  "chain-saddle",
  "mpg-raw",
  "mpg-standard",
  "neuron-four-bce",
  "neuron-four-mse",
  "three-solutions",
  "xor-four",
  "xor-twins-bce",
  "xor-twins-mse",
];
const rounds = 5;

/** Milliseconds, of the slowest landscape; and how long the page was held up at most meanwhile. */
export interface LandscapeCosts {
  readonly preview: number;
  readonly whole: number;
  readonly heldUp: number;
}

export async function landscapeCosts(): Promise<LandscapeCosts> {
  const sampler = new LandscapeSampler();
  const watch = watchTurns();
  // The first question starts the worker.
  await timeOf(sampler, small[0], 32);
  const previews: number[] = [];
  const wholes: number[] = [];
  for (const id of small) previews.push(await timeOf(sampler, id, 32));
  for (const id of deep) previews.push(await bundledTime(id));
  for (const id of small) wholes.push(await timeOf(sampler, id, 128));
  sampler.end();
  return { preview: Math.max(...previews), whole: Math.max(...wholes), heldUp: watch.end() };
}

/** The median of some rounds, after one that fetches the data. */
async function timeOf(sampler: LandscapeSampler, id: string, size: number): Promise<number> {
  const surface = createSurface({ id }, registry);
  await surface.load?.();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const begin = performance.now();
    await new Promise<void>((resolve) => {
      const question = {
        choice: { id },
        surface,
        area: surface.domain,
        sizes: [[size, size]] as const,
        isSteepness: false,
      };
      sampler.ask(question, ({ landscape }) => landscape && resolve());
    });
    if (round > 0) times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** From nothing to the preview that is bundled. */
async function bundledTime(id: string): Promise<number> {
  const begin = performance.now();
  const surface = createSurface({ id }, registry);
  await surface.load?.();
  if (!surface.preview?.()) throw new Error(`${id} has no preview`);
  return performance.now() - begin;
}

/** The longest that a message to oneself took to come back. */
function watchTurns() {
  const { port1, port2 } = new MessageChannel();
  let [longest, sent] = [0, performance.now()];
  const send = () => {
    sent = performance.now();
    port2.postMessage(undefined);
  };
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - sent);
    setTimeout(send, 1);
  };
  send();
  return {
    end() {
      port1.close();
      return longest;
    },
  };
}
