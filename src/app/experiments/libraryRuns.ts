/** What was trained by PyTorch, on given batches from given weights: the numbers are fetched when they are looked at. */

const few = ["sgd", "momentum", "adam"] as const;
const all = [...few, "nesterov", "adagrad", "rmsprop", "adadelta", "adamax", "rprop"] as const;

/** The networks, and the optimizers that trained each. */
const trained = {
  "heaton-xor-2-2-1": all,
  "kordecki-3-2-2": few,
  "relu-softmax-2-5-3": few,
  "tanh-bce-2-8-1": few,
  "residual-2-6-6-6-1": all,
} as const;

export interface LibraryRun {
  readonly network: string;
  readonly optimizer: string;
}

const runs: readonly (readonly [name: string, run: LibraryRun])[] = Object.entries(trained).flatMap(
  ([network, optimizers]) =>
    optimizers.map((optimizer) => [`${network}.${optimizer}`, { network, optimizer }] as const),
);

/** By their names in links: `heaton-xor-2-2-1.rmsprop`. */
export const libraryRuns: ReadonlyMap<string, LibraryRun> = new Map(runs);
export const libraryRunNames: readonly string[] = [...libraryRuns.keys()];
export const usualLibraryRun = "heaton-xor-2-2-1.rmsprop";
