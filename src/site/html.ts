/** Markup with texts in it: texts are escaped, markup is not. */
import { escaped } from "../core/markup.js";

export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, k) => text + (k < parts.length ? markupOf(parts[k]) : "")).join(""),
});

function markupOf(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}
