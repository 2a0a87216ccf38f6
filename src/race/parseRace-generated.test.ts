/** Race files broken at random: whatever is done to a good one, the issues name the places that were touched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raceOf, richFile } from "../../test/race-files.js";
import { parseRace } from "../index.js";

type Key = string | number;
type Place = readonly Key[];

/** Every place in a JSON value but the whole, as the keys that lead to it. */
function placesOf(value: unknown, here: Place = []): Place[] {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const keys = below.map(([key]) => [...here, Array.isArray(value) ? Number(key) : key]);
  return below.flatMap(([, child], k) => [keys[k], ...placesOf(child, keys[k])]);
}

/** A deep copy in which a change is made to the object or array that holds the place. */
function changed(
  place: Place,
  change: (holder: Record<Key, unknown>, key: Key) => void,
  file: unknown = richFile,
): unknown {
  const copy = structuredClone(file);
  let holder = copy as Record<Key, unknown>;
  for (const key of place.slice(0, -1)) holder = holder[key] as Record<Key, unknown>;
  change(holder, place[place.length - 1]);
  return copy;
}

const replaced = (place: Place, value: unknown, file?: unknown) =>
  changed(place, (holder, key) => Object.assign(holder, { [key]: value }), file);

const without = (place: Place) => changed(place, (holder, key) => delete holder[key]);

const pathOf = (place: Place) =>
  place.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    "",
  );

const issuePaths = (file: unknown) => {
  const result = parseRace(file);
  return result.ok ? [] : result.issues.map(({ path }) => path);
};

/** Whether a path is a place or lies inside of it. */
const isAt = (path: string, place: string) =>
  path === place || (/^[.[,]/.test(path.slice(place.length)) && path.startsWith(place));

const places = placesOf(richFile);
const last = (place: Place) => place[place.length - 1];
const place = fc.constantFrom(...places);

it("knows the places of the file", () => {
  expect(places.map(pathOf)).toEqual(
    expect.arrayContaining([
      "version",
      "start[1]",
      "surface.params.angle",
      "lanes[1].hyperparameters.learningRate.params.every",
      "edits[1].lane",
    ]),
  );
  expect(places.length).toBeGreaterThan(50);
});

describe("a wrong value", () => {
  /** Valid nowhere, whatever the place; a text may be a lane's id. */
  const wrong = fc.constantFrom<unknown>(null, true, -1e300, Number.NaN, Number.POSITIVE_INFINITY, [null], [[]], {
    wrong: 1,
  });

  it("anywhere is an issue there and nowhere else", () => {
    fc.assert(
      fc.property(place, wrong, (at, value) => {
        const paths = issuePaths(replaced(at, value));
        expect(paths.length).toBeGreaterThan(0);
        for (const path of paths) expect(isAt(path, pathOf(at)), `${path} for ${pathOf(at)}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("in several places is an issue at each of them", () => {
    // Where these are wrong, what depends on them cannot be judged.
    const judges: readonly Key[] = ["id", "optimizer", "schedule", "lane"];
    const parents = new Set(places.map((at) => pathOf(at.slice(0, -1))));
    const leaves = places.filter((at) => !parents.has(pathOf(at)) && !judges.includes(last(at)));
    expect(leaves.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...leaves), { minLength: 2, selector: pathOf }), (touched) => {
        const file = touched.reduce<unknown>((file, at) => replaced(at, null, file), richFile);
        expect(issuePaths(file).sort()).toEqual(touched.map(pathOf).sort());
      }),
    );
  });
});

describe("a key", () => {
  const keyed = places.filter((at) => typeof last(at) === "string");
  const required =
    /^(version|surface|lanes)$|\.(optimizer|base|schedule|at|lane)$|^surface\.id$|^edits\[\d\]\.hyperparameters$/;
  const edited = /^lanes\[[02]\]\.id$/;

  it.each(keyed.map((at) => [pathOf(at), at] as const))("%s mistyped is an issue by its new name", (path, at) => {
    const mistyped = [...at.slice(0, -1), `${last(at)}x`];
    const file = changed(at, (holder, key) => {
      holder[`${key}x`] = holder[key];
      delete holder[key];
    });
    expect(issuePaths(file)).toContain(pathOf(mistyped));
    if (required.test(path) && path !== "surface.id") expect(issuePaths(file)).toContain(path);
  });

  it.each(keyed.map((at) => [pathOf(at), at] as const))(
    "%s left out is an issue just where it is required",
    (path, at) => {
      if (edited.test(path)) expect(issuePaths(without(at))).toEqual([expect.stringMatching(/^edits\[\d\]\.lane$/)]);
      else expect(issuePaths(without(at))).toEqual(required.test(path) ? [path] : []);
    },
  );
});

describe("anything at all", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  it.each([
    ["a value", anything],
    ["a JSON value", fc.jsonValue()],
    [
      "a good file with anything in it",
      fc.tuple(place, anything).map(([at, value]) => replaced(at, structuredCloneable(value))),
    ],
  ])("%s gives a race or its issues, never a throw", (_, file) => {
    fc.assert(
      fc.property(file, (json) => {
        const result = parseRace(json);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        else expect(raceOf(result.value)).toEqual(result.value);
      }),
      { numRuns: 500 },
    );
  });

  const refuse = () => {
    throw new Error("not for you");
  };
  const secretive = (holder: object, key: string) =>
    Object.defineProperty(holder, key, { enumerable: true, get: refuse });
  const hostile = new Proxy({}, { ownKeys: refuse });
  it.each([
    ["a getter that throws", secretive({}, "version")],
    ["a getter that throws inside", { ...richFile, surface: secretive({}, "id") }],
    ["an item that throws", { ...richFile, start: secretive([1, 2], "0") }],
    ["a lane that throws", { ...richFile, lanes: secretive([1, 2], "0") }],
    ["a proxy", hostile],
    ["a proxy inside", { ...richFile, lanes: [hostile], target: hostile }],
  ])("%s is an issue", (_, file) => expect(issuePaths(file).length).toBeGreaterThan(0));

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("a key %s harms nobody", (key) => {
    const evil = JSON.parse(`{${JSON.stringify(key)}: {"steps": 3, "polluted": true}}`);
    for (const at of [
      [],
      ["surface"],
      ["surface", "params"],
      ["target"],
      ["lanes", 0],
      ["lanes", 0, "hyperparameters"],
      ["edits", 0],
    ]) {
      const file = changed([...at, key], (holder) =>
        Object.defineProperty(holder, key, { value: evil, enumerable: true }),
      );
      expect(issuePaths(file)).toEqual([pathOf([...at, key])]);
    }
    expect("polluted" in {}).toBe(false);
  });
});

/** A value without its functions and symbols, which cannot be copied. */
function structuredCloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}
