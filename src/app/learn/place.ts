/**
 * What the gallery shows ⇄ the hash of a link, both of its fields optional:
 *
 *     #search=ravine%20adam&theme=momentum
 */
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { type ScenarioTheme, scenarioThemes } from "../../core/scenario.js";
import { fieldsText, readFields } from "../../share/fields.js";
import { nameOf, nameText } from "../../share/text.js";

export interface Place {
  /** What is looked for; nothing shows everything. */
  readonly search: string;
  readonly theme?: ScenarioTheme;
}

/** The longest text that is looked for. */
export const longestSearch = 100;

export const placeHash = ({ search, theme }: Place): string =>
  `#${fieldsText([
    ...(search === "" ? [] : [["search", nameText(search)] as const]),
    ...(theme === undefined ? [] : [["theme", theme] as const]),
  ])}`;

/** Total: every text gives a place; what is wrong is told and left out. */
export function readPlace(hash: string): { readonly place: Place; readonly issues: readonly Issue[] } {
  const read = new Reader();
  const fields = readFields(read, hash.replace(/^#/, ""), ["search", "theme"]);
  const searched = nameOf(fields.get("search") ?? "");
  const search = searched.length <= longestSearch ? searched : "";
  if (search !== searched)
    read.issues.push({
      path: "search",
      got: `${searched.length} characters`,
      expected: `at most ${longestSearch}`,
    });
  const named = fields.get("theme");
  const theme = named === undefined ? undefined : read.name(named, "theme", scenarioThemes, "a theme");
  return { place: { search, ...(theme && { theme }) }, issues: read.issues };
}
