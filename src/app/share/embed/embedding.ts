/** A race as it stands on pages of others: the addresses and the code that authors copy. */
import { attributeNames, type HidablePart, rowOf } from "../../../element/attributes.js";
import { parseRace, type Race, type Registry } from "../../../index.js";
import { elementCode, iframeCode, markdownCode } from "../../../share/embedCode.js";
import { fieldsText } from "../../../share/fields.js";
import { hashLimit, toHash } from "../../../share/hash.js";
import { type View, viewFields } from "../../../share/view.js";
import { raceFields } from "../../../share/writeRace.js";

export interface Embedding {
  readonly race: Race;
  readonly view: View;
  /** Where the site is, with a slash at the end. */
  readonly site: string;
  /** What the race is called. */
  readonly title: string;
  /** Parts that are not shown. */
  readonly hide: readonly HidablePart[];
  readonly width: number;
  readonly height: number;
}

export interface Embedded {
  /** The frame's address; nothing where the race is too long for one. */
  readonly address: string | undefined;
  /** The same, standing still: a race that plays behind a dialog costs enough. */
  readonly preview: string | undefined;
  readonly frame: string | undefined;
  readonly element: string;
  /** Whether the element asks for a race file that is to lie beside the author's page. */
  readonly needsFile: boolean;
  readonly markdown: string | undefined;
  /** The picture that the Markdown shows; nothing where the author has to make one. */
  readonly picture: string | undefined;
  /** The page that consumers of oEmbed unfold; scenarios have one. */
  readonly oembed: string | undefined;
}

/** Longer attributes are put into a file: nobody wants to see them in a page's source. */
const attributesLimit = 2000;
/** What the race is called that lies beside the author's page, and its picture. */
const ownFile = "race.json";
const ownPicture = "race.gif";

export function embed(embedding: Embedding, registry: Registry): Embedded {
  const { race, view, site, title, hide, width, height } = embedding;
  const hash = toHash(race, view, registry);
  const hasLink = hash.length <= hashLimit;
  const link = hasLink ? new URL(`index.html${hash}`, site).href : new URL("index.html", site).href;
  const hiding = hide.length > 0 ? `&hide=${hide.join(",")}` : "";
  const scenario = scenarioOf(race, registry);
  const framed = (shown: View) => {
    if (!hasLink) return undefined;
    const fields = viewFields({ ...shown, scenario: undefined });
    const state = scenario
      ? `#${fieldsText([["v", "1"], ["scenario", scenario], ...fields])}`
      : toHash(race, shown, registry);
    return new URL(`embed.html${state}${hiding}`, site).href;
  };
  const address = framed(view);
  const picture = scenario && new URL(`scenario/${scenario}.png`, site).href;
  const attributes = attributesOf(embedding, scenario, registry);
  const needsFile = attributes === undefined;
  const shown = { ...(hide.length > 0 && { hide: hide.join(" ") }) };
  return {
    address,
    preview: framed({ ...view, playing: false }),
    frame: address && iframeCode({ address, title, width, height }),
    element: elementCode({
      script: new URL("element.js", site).href,
      attributes: { ...(attributes ?? { race: ownFile }), ...shown },
      link: { address: link, text: title },
    }),
    needsFile,
    markdown: hasLink ? markdownCode({ text: title, picture: picture ?? ownPicture, address: link }) : undefined,
    picture,
    oembed: scenario && new URL(`scenario/${scenario}.html`, site).href,
  };
}

/** The scenario whose race this is, unchanged. */
export function scenarioOf(race: Race, registry: Registry): string | undefined {
  const hash = toHash(race, {}, registry);
  const isSame = (file: unknown) => {
    const parsed = parseRace(file, registry);
    return parsed.ok && toHash(parsed.value, {}, registry) === hash;
  };
  return [...registry.scenarios.values()].find((scenario) => isSame(scenario.race))?.id;
}

/** As attributes of the element; nothing where they would be too long, or where it has none for them. */
function attributesOf({ race, view }: Embedding, scenario: string | undefined, registry: Registry) {
  const fields = [...(scenario ? [] : raceFields(race, registry)), ...viewFields(view)];
  const given = fields.flatMap(([key, text]) => (forgotten.includes(key) ? [] : [[nameOf(key), text] as const]));
  if (given.some(([name, text]) => name === undefined || text.length > attributesLimit)) return undefined;
  return {
    ...(scenario && { scenario }),
    ...Object.fromEntries(given),
    ...(view.playing !== false && { autoplay: "" }),
  };
}

/** What of a view only the race page shows. */
const forgotten: readonly string[] = ["playing", "inside", "scenario"];

const nameOf = (field: string) => attributeNames.find((name) => name === field || rowOf(name).field === field);
