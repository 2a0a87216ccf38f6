/**
 * The look of a lane. Hue belongs to the optimizer everywhere, unless a user gives a lane another one; marker and dash tell
 * lanes of the same optimizer apart. The first eight are Okabe and Ito's colours (jfly.uni-koeln.de/color), which stay
 * distinct for colour-blind eyes, with grey for their black; the rest lie between them and rely on marker and label.
 */

export const markers = ["disc", "square", "triangle", "diamond", "plus", "ring"] as const;
export type Marker = (typeof markers)[number];

export interface Identity {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly marker: Marker;
  /** Of its line in charts, in pixels drawn and left out by turns; an unbroken line is empty. */
  readonly dash: readonly number[];
}

/** Dashes in the order of the markers. */
const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [1, 2]];

/** The colours that a user gave to lanes, `#rrggbb` by the lane's id. */
export type Colours = ReadonlyMap<string, string>;

/** What the identity of a lane is made from. */
export interface Bearer {
  readonly id?: string;
  readonly optimizer: string;
}

const colours: Readonly<Record<string, string>> = {
  sgd: "#6b7280",
  momentum: "#009e73",
  nesterov: "#cc79a7",
  adagrad: "#0072b2",
  adadelta: "#e69f00",
  rmsprop: "#d55e00",
  adam: "#8250df",
  nadam: "#c9b400",
  adamax: "#56b4e9",
  rprop: "#b23c55",
  adamw: "#b392f0",
  amsgrad: "#4a3c98",
  radam: "#6a994e",
  lion: "#b07d2b",
  ftrl: "#2a9d8f",
  adabelief: "#e76f9b",
  yogi: "#7f5539",
  "nelder-mead": "#1f7a4d",
  "simulated-annealing": "#d9480f",
  "particle-swarm": "#0c8599",
  "genetic-algorithm": "#a33ea1",
  newton: "#e03183",
  "l-bfgs": "#3b5bdb",
  "adagrad-full": "#4c8dae",
};

/** Colours for optimizers that have none of their own, by turns. */
const others = Object.values(colours);

/**
 * The identity of each lane of a race, in its order. Where all lanes have the same optimizer its hue would tell nothing,
 * and they take the colours by turns, from its own on. A colour a user gave comes first.
 */
export function identities(lanes: readonly Bearer[], given: Colours = new Map()): Identity[] {
  const seen = new Map<string, number>();
  const single = new Set(lanes.map(({ optimizer }) => optimizer)).size === 1;
  return lanes.map(({ id, optimizer }, i) => {
    const nth = seen.get(optimizer) ?? 0;
    seen.set(optimizer, nth + 1);
    const own = colourOf(optimizer);
    const usual = single ? (others[(others.indexOf(own) + i) % others.length] ?? own) : own;
    const colour = (id === undefined ? undefined : given.get(id)) ?? usual;
    return { colour, marker: markers[nth % markers.length] ?? "disc", dash: dashes[nth % dashes.length] ?? [] };
  });
}

function colourOf(optimizer: string): string {
  let sum = 0;
  for (const character of optimizer) sum += character.charCodeAt(0);
  return colours[optimizer] ?? others[sum % others.length] ?? "#6b7280";
}
