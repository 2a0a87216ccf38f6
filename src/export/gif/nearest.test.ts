import fc from "fast-check";
import { expect, test } from "vitest";
import { createNearest } from "./nearest.js";

test("the nearest colour is the one at the least distance, the first of equals", () => {
  const part = fc.nat(255);
  const colour = fc.tuple(part, part, part);
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1, maxLength: 9 }), colour, (palette, [red, green, blue]) => {
      const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
      expect(createNearest(palette.flat())(red, green, blue)).toBe(distances.indexOf(Math.min(...distances)));
    }),
  );
});
