/** What is known of slow landscapes beforehand is about what they are. */
import { expect, it } from "vitest";
import { median } from "../../src/core/median.js";
import { sampleSurface } from "../../src/landscape/sample.js";
import deepPlain from "../deep-plain.js";
import deepResidual from "../deep-residual.js";

it.each([deepPlain, deepResidual])(
  "$id: from 32 × 32 samples of its domain on, losses within a fifth",
  async (surface) => {
    expect(surface.preview?.()).toBeUndefined();
    await surface.load?.();
    const { columns, rows, area, value } = surface.preview?.() ?? expect.fail("there is no preview");
    const [[left, right], [bottom, top]] = surface.domain;
    expect(((columns - 1) * (right - left)) / (area[0][1] - area[0][0])).toBeGreaterThan(30);
    expect(((rows - 1) * (top - bottom)) / (area[1][1] - area[1][0])).toBeGreaterThan(29);
    const real = sampleSurface(surface, area, columns, rows).value;
    const off = Array.from(value, (loss, k) => Math.abs(Math.log(loss / real[k])));
    expect(Math.max(...off)).toBeLessThan(Math.log(1.2));
    expect(median(off)).toBeLessThan(0.06);
  },
);
