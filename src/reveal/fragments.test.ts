import { describe, expect, it } from "vitest";
import { isAbout, placeOf } from "./fragments.js";

/** As much of an element as is looked at. */
const fragment = (attributes: Readonly<Record<string, string>>) =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

describe("a fragment leads", () => {
  it.each([
    ["60", 60],
    [" 0 ", 0],
    ["end", "end"],
  ])("with data-race-to=%j to %s", (text, place) => expect(placeOf(fragment({ "data-race-to": text }))).toBe(place));

  it.each(["", "-1", "soon", "Infinity"])("nowhere with data-race-to=%j, and says so", (text) => {
    expect(() => placeOf(fragment({ "data-race-to": text }))).toThrow(
      `data-race-to: got "${text}", expected a step, 0 or more, or end`,
    );
  });

  it("all races of its slide, or one that it names", () => {
    const race = { id: "left" } as Element;
    expect(isAbout(fragment({}), race)).toBe(true);
    expect(isAbout(fragment({ "data-race-of": "left" }), race)).toBe(true);
    expect(isAbout(fragment({ "data-race-of": "#left" }), race)).toBe(true);
    expect(isAbout(fragment({ "data-race-of": "right" }), race)).toBe(false);
  });
});
