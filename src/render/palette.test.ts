/** What is asked of every palette: the race is seen on it by everybody, and it does not lie about heights. */
import { describe, expect, it } from "vitest";
import { type Colour, colourOf, difference, mixed, oklab, visions } from "../../test/colours.js";
import { registry } from "../index.js";
import { identities } from "./identity.js";
import type { Palette } from "./palette.js";
import { paletteChoices } from "./paletteChoices.js";

/** How far lanes must stand out from the map, five times what is just noticed. */
const threshold = 10;
const noticed = 2;
/** How much of the map a trail's halo covers. */
const haloCover = 0.55;

const optimizers = [...registry.optimizers.keys()];
const lanes = identities(optimizers.map((optimizer) => ({ optimizer })));

const palettes = Object.entries(paletteChoices).flatMap(([name, themes]) =>
  Object.entries(themes).map(([theme, palette]) => [`${name}, ${theme}`, palette] as const),
);

/** The colours of the map and those between them. */
function mapColours({ map }: Palette): Colour[] {
  const entries = map.map(colourOf);
  return entries.flatMap((entry, k) => {
    const next = entries[k + 1];
    return next ? [0, 0.25, 0.5, 0.75].map((part) => mixed(next, entry, part)) : [entry];
  });
}

/** A trail stands out by its own colour, from the map, or by its halo. */
function leastContrast(colour: Colour, palette: Palette, vision: (typeof visions)[string]): number {
  const halo = colourOf(palette.halo);
  return Math.min(
    ...mapColours(palette).map((ground) =>
      Math.max(difference(colour, ground, vision), difference(colour, mixed(halo, ground, haloCover), vision)),
    ),
  );
}

describe.each(palettes)("on the palette %s", (_, palette) => {
  it.each(Object.entries(visions))(`every lane stands out by ${threshold} to eyes with %s vision`, (_, vision) => {
    const faint = lanes
      .map(({ colour }, i) => [optimizers[i], leastContrast(colourOf(colour), palette, vision)] as const)
      .filter(([, contrast]) => contrast < threshold);
    expect(faint).toEqual([]);
  });

  it("lightness goes one way from the valley to the heights, a visible step at a time", () => {
    const lightness = palette.map.map((colour) => oklab(colourOf(colour))[0]);
    const up = Math.sign(lightness[4] - lightness[0]);
    const steps = lightness.slice(1).map((value, k) => 100 * up * (value - lightness[k]));
    expect(Math.min(...steps)).toBeGreaterThan(4);
  });

  it("arrows, marks and lines are read on the map", () => {
    for (const ground of mapColours(palette)) {
      for (const vision of Object.values(visions)) {
        expect(difference(colourOf(palette.ink), ground, vision)).toBeGreaterThan(25);
        const line = mixed(colourOf(palette.line), ground, palette.lineStrength);
        expect(difference(line, ground, vision)).toBeGreaterThan(noticed);
      }
    }
  });
});

it("any colour at all, as a user may choose one, is noticed on any palette: where the map has it, by its halo", () => {
  const channel = ["00", "33", "66", "99", "cc", "ff"];
  const colours = channel.flatMap((r) => channel.flatMap((g) => channel.map((b) => colourOf(`#${r}${g}${b}`))));
  for (const [name, palette] of palettes) {
    const least = Math.min(...colours.map((colour) => leastContrast(colour, palette, visions.full)));
    expect(least, name).toBeGreaterThan(noticed);
  }
});
