/** Properties that read and write attributes, as HTML's own elements have them. */
import { type Attribute, type AttributeName, attributeNames, type attributes, rowOf } from "./attributes.js";

type Table = typeof attributes;

type PropertyOf<N extends AttributeName> = Table[N] extends { readonly property: infer P extends string } ? P : N;

type ValueOf<A extends Attribute> = A extends { readonly kind: "switch" }
  ? boolean
  : A extends { readonly kind: "number" }
    ? number | null
    : A extends { readonly choices: readonly (infer C)[] }
      ? C
      : string;

/** `lang` and `playbackRate` have meanings of their own, as `HTMLElement` and media have them. */
type Others = "lang" | "playbackrate";
const others: readonly string[] = ["lang", "playbackrate"] satisfies readonly Others[];

/** A number is null where there is no attribute, or none that is a number; a choice that is none is the first one. */
export type Reflected = { [N in Exclude<AttributeName, Others> as PropertyOf<N>]: ValueOf<Table[N]> };

/** A class whose instances have the properties of the table. */
export function reflecting<E extends HTMLElement>(Base: new () => E): new () => E & Reflected {
  class Reflecting extends Base {}
  for (const name of attributeNames.filter((name) => !others.includes(name))) {
    Object.defineProperty(Reflecting.prototype, rowOf(name).property ?? name, { ...accessors(name), ...seen });
  }
  return Reflecting as unknown as new () => E & Reflected;
}

const seen = { enumerable: true, configurable: true };

function accessors(name: AttributeName): { get(this: Element): unknown; set(this: Element, value: unknown): void } {
  const { kind, choices = [] } = rowOf(name);
  return {
    get() {
      const text = this.getAttribute(name);
      if (kind === "switch") return text !== null;
      if (kind === "number") return numberIn(text);
      return kind === "choice" ? (choices.find((choice) => choice === text) ?? choices[0]) : (text ?? "");
    },
    set(value) {
      if (kind === "switch") this.toggleAttribute(name, Boolean(value));
      else if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  };
}

function numberIn(text: string | null): number | null {
  const number = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}
