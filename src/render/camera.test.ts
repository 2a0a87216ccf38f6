import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaAround, fitCamera, seenArea, toPixel, toPlane } from "./camera.js";

const coordinate = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const size = fc.integer({ min: 50, max: 2000 });

describe("camera", () => {
  it("turns pixels back into the plane's points", () => {
    fc.assert(
      fc.property(coordinate, coordinate, size, size, (x, y, width, height) => {
        const camera = { centre: [3, -2] as const, scale: 0.25, width, height };
        const [backX, backY] = toPlane(camera, toPixel(camera, [x, y]));
        expect(backX).toBeCloseTo(x, 9);
        expect(backY).toBeCloseTo(y, 9);
      }),
    );
  });

  it("looks upwards: a larger y is a smaller pixel row", () => {
    const camera = { centre: [0, 0] as const, scale: 1, width: 100, height: 100 };
    expect(toPixel(camera, [0, 10])).toEqual([50, 40]);
  });

  it("fits an area: all of it is seen, and one side touches the margin", () => {
    fc.assert(
      fc.property(size, size, (width, height) => {
        const area = [
          [-1, 3],
          [2, 4],
        ] as const;
        const margin = 10;
        const camera = fitCamera(area, width, height, margin);
        const [[x0, x1], [y0, y1]] = seenArea(camera);
        expect(x0).toBeLessThanOrEqual(-1);
        expect(x1).toBeGreaterThanOrEqual(3);
        expect(y0).toBeLessThanOrEqual(2);
        expect(y1).toBeGreaterThanOrEqual(4);
        const [left, top] = toPixel(camera, [-1, 4]);
        expect(Math.min(left, top)).toBeLessThan(margin + 1);
      }),
    );
  });

  it("draws a rectangle round points, never smaller than asked, leaving out what is not finite", () => {
    const points = [
      [1, 1],
      [5, 1.5],
      [Number.NaN, 9],
      [9, Number.POSITIVE_INFINITY],
    ] as const;
    expect(areaAround(points, 2)).toEqual([
      [1, 5],
      [0.25, 2.25],
    ]);
    expect(areaAround([], 2)).toEqual([
      [-1, 1],
      [-1, 1],
    ]);
  });
});
