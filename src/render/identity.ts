/**
 * The look of a lane. Hue belongs to the optimizer everywhere; the marker tells lanes of the same optimizer apart. The
 * first eight are Okabe and Ito's colours (jfly.uni-koeln.de/color), which stay distinct for colour-blind eyes, with
 * grey for their black; the rest lie between them and rely on marker and label.
 */

export const markers = ["disc", "square", "triangle", "diamond", "plus", "ring"] as const;
export type Marker = (typeof markers)[number];

export interface Identity {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly marker: Marker;
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
  rprop: "#a3324b",
  adamw: "#b392f0",
  amsgrad: "#3b2e7e",
  radam: "#6a994e",
  lion: "#b07d2b",
  ftrl: "#2a9d8f",
  adabelief: "#e76f9b",
  yogi: "#7f5539",
};

/** Colours for optimizers that have none of their own, by turns. */
const others = Object.values(colours);

/**
 * The identity of each lane of a race, in its order. Where all lanes have the same optimizer its hue would tell nothing,
 * and they take the colours by turns, from its own on.
 */
export function identities(lanes: readonly { readonly optimizer: string }[]): Identity[] {
  const seen = new Map<string, number>();
  const single = new Set(lanes.map(({ optimizer }) => optimizer)).size === 1;
  return lanes.map(({ optimizer }, i) => {
    const nth = seen.get(optimizer) ?? 0;
    seen.set(optimizer, nth + 1);
    const own = colourOf(optimizer);
    const colour = single ? (others[(others.indexOf(own) + i) % others.length] ?? own) : own;
    return { colour, marker: markers[nth % markers.length] ?? "disc" };
  });
}

function colourOf(optimizer: string): string {
  let sum = 0;
  for (const character of optimizer) sum += character.charCodeAt(0);
  return colours[optimizer] ?? others[sum % others.length] ?? "#6b7280";
}
