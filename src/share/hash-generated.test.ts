/** What holds for every race and every text: links give back what they were made of, and nothing throws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRace } from "../../test/any-race.js";
import { layerNames, paletteNames } from "../core/picture.js";
import { quantityNames } from "../core/quantity.js";
import { parseRace, type Race, registry } from "../library.js";
import { fromHash, hashLimit, toHash } from "./hash.js";
import type { View } from "./view.js";
import { withoutDefaults } from "./withoutDefaults.js";

/** Scenarios that tell of the race's surface. */
const scenariosOf = ({ surface }: Race) =>
  [...registry.scenarios].flatMap(([id, scenario]) => {
    const told = (scenario.race as Race).surface;
    return "id" in surface && "id" in told && surface.id === told.id ? [id] : [];
  });

const viewOf = (race: Race): fc.Arbitrary<View> =>
  fc.record(
    {
      position: fc.double({ min: 0, max: race.steps, noNaN: true }).map((at) => at + 0),
      playing: fc.boolean(),
      rate: fc.double({ min: 0.1, max: 1000, noNaN: true }),
      hidden: fc.subarray(
        race.lanes.map(({ id }) => id),
        { minLength: 1 },
      ),
      inside: fc.constantFrom(...race.lanes.map(({ id }) => id)),
      look: fc.record({
        centre: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.double({ min: 1, max: 1e12, noNaN: true })),
        span: fc.double({ min: 1e-12, max: 1e13, noNaN: true }),
      }),
      tilt: fc.double({ min: 0, max: 1, noNaN: true }),
      layers: fc.subarray([...layerNames]),
      palette: fc.constantFrom(...paletteNames),
      trail: fc.integer({ min: 0, max: 1_000_000 }),
      colours: coloursOf(race),
      chart: fc.constantFrom(...quantityNames),
      logSteps: fc.boolean(),
      ...(scenariosOf(race).length > 0 && { scenario: fc.constantFrom(...scenariosOf(race)) }),
      theme: fc.constantFrom("light", "dark"),
    },
    { requiredKeys: [] },
  );

/** Colours of some lanes, at least of one. */
const coloursOf = ({ lanes }: Race): fc.Arbitrary<NonNullable<View["colours"]>> =>
  fc
    .subarray([...lanes], { minLength: 1 })
    .chain((some) =>
      fc.tuple(...some.map(({ id }) => fc.tuple(fc.constant(id), fc.integer({ min: 0, max: 0xffffff })))),
    )
    .map((entries) => new Map(entries.map(([id, number]) => [id, `#${number.toString(16).padStart(6, "0")}`])));

const raceAndView = anyRace.chain((race) => fc.tuple(fc.constant(race), viewOf(race)));

/** What happens to links on their way. */
const ways: readonly (readonly [string, (hash: string) => string])[] = [
  ["as it is", (hash) => hash],
  ["without its #", (hash) => hash.slice(1)],
  ["through an address bar", (hash) => new URL(hash, "https://race.example/page").hash],
  ["encoded by encodeURI", encodeURI],
  ["encoded twice by encodeURI", (hash) => encodeURI(encodeURI(hash))],
  ["with every sign encoded", (hash) => `#${encodeURIComponent(hash.slice(1))}`],
  [
    "with separators encoded in small letters",
    (hash) => hash.replace(/[,;:*()+]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  ],
  ["decoded", (hash) => decodeURIComponent(hash)],
];

describe.each(ways)("a link %s", (_, way) => {
  it("gives back the race and its view", () => {
    fc.assert(
      fc.property(raceAndView, ([race, view]) => {
        const link = fromHash(way(toHash(race, view, registry)), registry);
        expect(link).toEqual({ race: withoutDefaults(race, registry), view, issues: [] });
      }),
      { numRuns: 60 },
    );
  });
});

it("is written in what an address may hold, and the same again by what was read", () => {
  fc.assert(
    fc.property(raceAndView, ([race, view]) => {
      const hash = toHash(race, view, registry);
      expect(hash).toMatch(/^#v=1&(surface|formula|network)=[!-~]+$/);
      expect(new URL(hash, "https://race.example/").hash).toBe(hash);
      const link = fromHash(hash, registry);
      expect(link.race && toHash(link.race, link.view, registry)).toBe(hash);
    }),
    { numRuns: 60 },
  );
});

describe("any text", () => {
  const keys =
    "v surface formula network inputs directions domain minima start steps seed lanes edits at hidden view layers palette trail colours theme".split(
      " ",
    );
  const pieces = [..."&=,;:*()~%#+-.", ..."0123", "adam", "step", "learningRate", "beale", "%2C", "%zz", "__proto__"];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: fc.constantFrom(...pieces) })), { maxLength: 8 })
      .map((fields) => fields.map(([key, value]) => `${key}=${value}`).join("&")),
  );
  /** A good link with one piece of it replaced. */
  const broken = fc
    .tuple(raceAndView, fc.nat(), fc.nat(12), fc.string({ unit: fc.constantFrom(...pieces), maxLength: 3 }))
    .map(([[race, view], at, length, piece]) => {
      const hash = toHash(race, view, registry);
      const from = at % hash.length;
      return hash.slice(0, from) + piece + hash.slice(from + length);
    });

  it.each([
    ["at random", text],
    ["that was a link", broken],
  ])("%s gives a race that can be run or issues, never a throw", (_, any) => {
    fc.assert(
      fc.property(any, (hash) => {
        const { race, view, issues } = fromHash(hash, registry);
        if (!race && /[^#&]/.test(hash)) expect(issues).not.toEqual([]);
        if (race) expect(parseRace(race)).toEqual({ ok: true, value: race });
        expect(Object.values(view)).not.toContain(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it("of the greatest length is read in a moment", () => {
    for (const piece of ["%25", ",", "lanes=adam;", ";", "(", "%", "&a=b", "~", "adam,"]) {
      const before = performance.now();
      fromHash(`lanes=${piece.repeat((hashLimit - 6) / piece.length)}`, registry);
      expect(performance.now() - before, piece).toBeLessThan(1000);
    }
  });
});
