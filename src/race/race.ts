/** A race file, parsed: the same form, with what has a default filled in. Parsing it again gives the same race. */
import type { Domain, Point } from "../core/layout.js";
import type { Values } from "../core/param.js";
import { mostTrackedProblems } from "../engine/engine.js";
import type { Reduction } from "../network/perceptron.js";
import type { NetworkSpec } from "../network/spec.js";

export interface NamedSurface {
  readonly id: string;
  readonly params?: Values;
}

export interface TypedSurface {
  readonly formula: string;
  readonly domain: Domain;
  readonly minima?: readonly Point[];
}

/**
 * The loss of a network on some samples over a plane of its weights, θ(a, b) = origin + a d₁ + b d₂. Numbers are the text
 * of `core/base64.ts`, exact and short; inputs and targets are sample-major.
 */
export interface NetworkSurface {
  readonly name?: string;
  readonly network: NetworkSpec;
  /** Whether the loss is the mean or the sum of the samples' losses; left out, as the loss's own formula says. */
  readonly reduction?: Reduction;
  readonly inputs: string;
  readonly targets: string;
  readonly origin: string;
  readonly directions: readonly [string, string];
  readonly domain: Domain;
  readonly minima?: readonly Point[];
}

export type SurfaceChoice = NamedSurface | TypedSurface | NetworkSurface;

/** A point, n × n points over the domain, or n seeded points in it. */
export type Start = Point | { readonly grid: number } | { readonly scatter: number };

/** A number, or a base value times a schedule's factor. */
export type HyperparameterValue = number | ScheduledValue;

export interface ScheduledValue {
  readonly base: number;
  readonly schedule: string;
  readonly params?: Values;
}

export type HyperparameterValues = Readonly<Record<string, HyperparameterValue>>;

export interface RaceLane {
  readonly id: string;
  readonly optimizer: string;
  /** Those that differ from the optimizer's defaults. */
  readonly hyperparameters: HyperparameterValues;
}

/** A change a user made while the race ran: from update `at` + 1 on, these hyperparameters hold. */
export interface Edit {
  readonly at: number;
  readonly lane: string;
  readonly hyperparameters: HyperparameterValues;
}

/** Everything that can change an iterate. */
export interface Race {
  readonly version: 1;
  readonly surface: SurfaceChoice;
  readonly start: Start;
  readonly steps: number;
  readonly seed: number;
  /** Standard deviation of the Gaussian noise added to each component of each gradient. */
  readonly gradientNoise: number;
  /** A marble has arrived when it is within `distance` of a global minimum. */
  readonly target: { readonly distance: number };
  readonly lanes: readonly RaceLane[];
  readonly edits: readonly Edit[];
}

/** What a race file leaves out; the start then is the surface's own. */
export const raceDefaults = { steps: 500, seed: 0, gradientNoise: 0, target: { distance: 0.05 }, edits: [] } as const;

export const raceLimits = {
  lanes: 64,
  steps: 1_000_000,
  seed: 2 ** 32 - 1,
  grid: 300,
  scatter: 100_000,
  edits: 10_000,
  minima: 1000,
  coordinate: 1e12,
  /** Of a network's plane, whose losses are computed again and again. */
  networkMinima: 16,
  /** In each array of a network's plane. */
  networkNumbers: 80_000,
  /** A network's parameters times its samples: an evaluation of about 20 ms. */
  networkWork: 4e6,
  /** The same times the marbles of all lanes and steps: a quarter of an hour. All lanes fit in with the usual steps. */
  networkRaceWork: 1.5e11,
  /** Marbles of all lanes. */
  marbles: 1_000_000,
  /** Numbers in the memory of all lanes' optimizers: 64 MB. */
  memory: 8_000_000,
  /** Marbles of all lanes, and the populations they have with them, times steps. */
  marbleSteps: 4e9,
  /** The same where every iterate is recorded, in lanes of up to `recordedMarbles`: 24 bytes each, 240 MB. */
  recordedMarbleSteps: 1e7,
  recordedMarbles: mostTrackedProblems,
} as const;

export const isTyped = (surface: SurfaceChoice): surface is TypedSurface => "formula" in surface;

export const isNetwork = (surface: SurfaceChoice): surface is NetworkSurface => "network" in surface;

export const isNamed = (surface: SurfaceChoice): surface is NamedSurface => "id" in surface;

export const isPoint = (start: Start): start is Point => Array.isArray(start);

/** How many marbles each lane starts with. */
export function marblesPerLane(start: Start): number {
  if (isPoint(start)) return 1;
  return "grid" in start ? start.grid ** 2 : start.scatter;
}
