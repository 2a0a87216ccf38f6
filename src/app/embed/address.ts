/** What the address of `embed.html` asks for, as attributes of its element: the fields of a link, and a few of its own. */
import type { Issue } from "../../core/issue.js";
import type { Json } from "../../core/reader.js";
import { Reader } from "../../core/reader.js";
import { attributeNames, rowOf } from "../../element/attributes.js";
import { parseRace } from "../../race/parseRace.js";
import { registryFor } from "../../racePlugIns.js";
import bealeEight from "../../scenarios/beale-eight.js";
import { fileOfHash, fromHash, hashLimit, type Link } from "../../share/hash.js";
import { twice } from "../../share/named.js";
import { cut, decoded } from "../../share/text.js";
import { type View, viewFields } from "../../share/view.js";

export interface Address {
  /** By name; attributes that are not here have no place on the element. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  /** The hash of the same race on the race page, and whether the link to it is left out. */
  readonly full: string;
  readonly hidesLink: boolean;
}

/** Fields that only this page has: texts, and switches that are 1 or 0. */
const ownTexts = ["hide", "heading", "lang"];
const ownSwitches = ["loop", "static"];

/** Total: every hash gives something to show, and everything that is wrong with it. What it names is fetched. */
export async function readAddress(hash: string): Promise<Address> {
  const read = new Reader();
  const { own, rest } = parted(read, hash);
  const { race, view, issues } = await readLink(rest);
  const attributes = new Map<string, string>();
  if (race) attributes.set("race", JSON.stringify(race));
  else attributes.set("scenario", view.scenario ?? bealeEight.id);
  for (const [name, text] of viewAttributes(view)) attributes.set(name, text);
  const hide = (own.get("hide") ?? "").split(/[\s,]+/);
  if (own.has("hide")) own.set("hide", hide.filter((part) => part !== "link").join(","));
  for (const [name, text] of own) {
    if (!ownSwitches.includes(name)) attributes.set(name, text);
    else if (text === "1") attributes.set(name, "");
    else if (text !== "0") read.fail(name, text, "0 or 1");
  }
  const full = rest === "" ? "" : `#${rest}`;
  return { attributes, issues: [...issues, ...read.issues], full, hidesLink: hide.includes("link") };
}

async function readLink(hash: string): Promise<Link> {
  const { scenarios } = await import("../../scenarioFiles.js");
  await scenarios.fetch(/(?:^|&)scenario=([^&]*)/.exec(decoded(hash))?.[1]);
  const registry = { ...(await registryFor(fileOfHash(hash, { scenarios }))), scenarios };
  const link = fromHash(hash, registry);
  if (link.race || hash === "" || link.issues.length === 0) return link;
  // What could not be read is that of the usual race.
  const { surfaces } = await registryFor(bealeEight.race as Json);
  const whole = { ...registry, surfaces };
  const usual = parseRace(bealeEight.race, whole);
  return fromHash(hash, whole, usual.ok ? usual.value : undefined);
}

/** The page's own fields, and the link without them. */
function parted(read: Reader, hash: string): { readonly own: Map<string, string>; readonly rest: string } {
  const text = hash.replace(/^#/, "");
  const own = new Map<string, string>();
  if (text.length > hashLimit) return { own, rest: text };
  const others = decoded(text)
    .split("&")
    .filter((part) => {
      const [name, value = ""] = cut(part, "=");
      if (![...ownTexts, ...ownSwitches].includes(name)) return part !== "";
      if (own.has(name)) read.issues.push(twice(name));
      else own.set(name, value);
      return false;
    });
  return { own, rest: others.join("&") };
}

/** As on the race page, a race plays unless its link names a moment. */
function* viewAttributes(view: View): Iterable<readonly [name: string, text: string]> {
  const fields = new Map(viewFields(view));
  for (const name of attributeNames) {
    const text = fields.get(rowOf(name).field ?? (name === "theme" ? name : ""));
    if (text !== undefined) yield [name, text];
  }
  if (view.playing ?? view.position === undefined) yield ["autoplay", ""];
}
