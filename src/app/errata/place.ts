/** Which erratum a link shows: `#show=tenfold`. */
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { readFields } from "../../share/fields.js";
import { errata } from "./entries.js";
import type { ErratumId } from "./words.js";

const ids = errata.map(({ id }) => id);

/** Total: what is wrong with a link is told, and then nothing is shown in particular. */
export function readPlace(hash: string): { readonly show: ErratumId | undefined; readonly issues: readonly Issue[] } {
  const read = new Reader();
  const named = readFields(read, hash.replace(/^#/, ""), ["show"]).get("show");
  const show = named === undefined ? undefined : read.name(named, "show", ids, "an erratum");
  return { show, issues: read.issues };
}
