import { describe, expect, it } from "vitest";
import { leaderOf, runsThrough } from "./leader.js";

const name = { x: 100, y: 50, width: 60, height: 17 };

describe("leaderOf", () => {
  it("goes from beside the marble to just before the nearest point of the name", () => {
    expect(leaderOf([60, 60], name)).toEqual({ from: [70, 60], to: [98, 60] });
  });

  it("is not needed where marble and name are side by side, nor where there is no marble", () => {
    expect(leaderOf([80, 60], name)).toBeUndefined();
    expect(leaderOf([130, 58], name)).toBeUndefined();
    expect(leaderOf([Number.NaN, 58], name)).toBeUndefined();
  });
});

describe("runsThrough", () => {
  it("is so for a line that enters, leaves or lies within a box", () => {
    expect(runsThrough({ from: [0, 0], to: [130, 60] }, name)).toBe(true);
    expect(runsThrough({ from: [130, 0], to: [130, 200] }, name)).toBe(true);
    expect(runsThrough({ from: [110, 55], to: [120, 60] }, name)).toBe(true);
  });

  it("is not so for a line that ends before it, goes by or runs along it outside", () => {
    expect(runsThrough({ from: [0, 0], to: [98, 52] }, name)).toBe(false);
    expect(runsThrough({ from: [90, 0], to: [90, 200] }, name)).toBe(false);
    expect(runsThrough({ from: [0, 40], to: [300, 40] }, name)).toBe(false);
    expect(runsThrough({ from: [60, 60], to: [200, 200] }, name)).toBe(false);
  });
});
