/**
 * What the page shows ⇄ the hash of its link; what is as usual is left out:
 *
 *     #show=rare-feature&optimizer=adam&step=120
 */
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { fieldsText, readFields } from "../../share/fields.js";
import { numberOrText } from "../../share/text.js";
import { type Amount, type Choice, firstShow, placeFields, type Show, shows } from "./placeFields.js";

/** An experiment, and what is chosen of it. */
export type Place = { readonly [S in Show]: PlaceOf<S> }[Show];

export type PlaceOf<S extends Show> = { readonly show: S } & ValuesOf<(typeof placeFields)[S]>;

type ValuesOf<F> = { readonly [K in keyof F]: F[K] extends Choice<infer N> ? N : number };

const fieldsOf = (show: Show) => Object.entries<Amount | Choice>(placeFields[show]);

/** The experiment as it is first shown. */
export const usualPlace = (show: Show): Place =>
  ({ show, ...Object.fromEntries(fieldsOf(show).map(([key, { usual }]) => [key, usual])) }) as Place;

export function placeHash(place: Place): string {
  const values = place as unknown as Readonly<Record<string, string | number>>;
  const own = fieldsOf(place.show)
    .filter(([key, { usual }]) => values[key] !== usual)
    .map(([key]) => [key, String(values[key])] as const);
  return `#${fieldsText([["show", place.show], ...own])}`;
}

/** Total: what is wrong with a link is told and left out. */
export function readPlace(hash: string): { readonly place: Place; readonly issues: readonly Issue[] } {
  const read = new Reader();
  const text = hash.replace(/^#/, "");
  const asked = /(?:^|&)show=([^&]*)/.exec(text)?.[1];
  const show = shows.find((known) => known === asked) ?? firstShow;
  const own = fieldsOf(show);
  const fields = readFields(read, text, ["show", ...own.map(([key]) => key)]);
  if (fields.has("show")) read.name(fields.get("show"), "show", shows, "an experiment");
  const values = own.flatMap(([key, field]) => {
    const given = fields.get(key);
    if (given === undefined) return [];
    const value = "names" in field ? readName(read, given, key, field) : readAmount(read, given, key, field);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { place: { ...usualPlace(show), ...Object.fromEntries(values) } as Place, issues: read.issues };
}

/** Numbers are no misspelt names: all that there are is told. */
function readName(read: Reader, given: string, key: string, { names, kind }: Choice): string | undefined {
  if (!names.every((name) => /^\d+$/.test(name))) return read.name(given, key, names, kind);
  return names.find((name) => name === given) ?? read.fail(key, given, `${kind}: ${names.join(", ")}`);
}

function readAmount(read: Reader, given: string, key: string, { usual: _, ...range }: Amount): number | undefined {
  return read.number(numberOrText(given), key, { ...range, integer: true });
}
