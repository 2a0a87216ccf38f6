/**
 * The files of all scenarios, for people and programs that do not run the race page: a page in each language, a picture of the
 * finished race, and what oEmbed's consumers read. Made when the site is built.
 */
import { chineseLabels } from "../chinese/labels.js";
import { chineseLanes } from "../chinese/lanes.js";
import { chineseScenarios } from "../chinese/scenarios.js";
import { Failure } from "../cli/failure.js";
import { nodeSheet } from "../cli/nodeSheet.js";
import type { Scenario } from "../core/scenario.js";
import { createRace, parseRace, type Race, registry as racing } from "../index.js";
import { laneNames } from "../race/laneNames.js";
import { createSurface } from "../race/surface.js";
import type { MakeSheet } from "../render/canvas/sheet.js";
import { scenarios } from "../scenarioRegistry.js";
import { toHash } from "../share/hash.js";
import { addressesOf, oembedFile, pageFile } from "./addresses.js";
import { oembedText } from "./oembed.js";
import { drawPicture } from "./picture.js";
import css from "./scenario.css?raw";
import { scenarioPage } from "./scenarioPage.js";
import type { PageLanguage } from "./texts.js";

const registry = { ...racing, scenarios };

export interface SiteFile {
  /** From the site's root. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * @param site where the site will be, with a slash at the end
 * @param head markup that every page's head begins with
 * @param tell is told what is missing here
 */
export async function* scenarioFiles(
  site: string,
  head: string,
  tell: (words: string) => void,
): AsyncGenerator<SiteFile> {
  const makeSheet = await sheetOrNothing(tell);
  yield { name: "scenario/scenario.css", content: css };
  for (const scenario of registry.scenarios.values()) yield* filesOf(scenario, { site, head, makeSheet });
}

async function sheetOrNothing(tell: (words: string) => void): Promise<MakeSheet | undefined> {
  try {
    return await nodeSheet();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell("without @napi-rs/canvas the scenarios' pictures are SVG, which chats and search engines do not show");
    return undefined;
  }
}

interface Build {
  readonly site: string;
  readonly head: string;
  readonly makeSheet: MakeSheet | undefined;
}

async function* filesOf(scenario: Scenario, { site, head, makeSheet }: Build): AsyncGenerator<SiteFile> {
  const { id, name, view } = scenario;
  const race = raceOf(scenario);
  await createSurface(race.surface, registry).load?.();
  const run = createRace(race);
  run.advance(race.steps);
  const names = laneNames(race.lanes, registry);
  const { extension, content } = await drawPicture(run, { race, names, title: name }, view?.area, makeSheet);
  const picture = `scenario/${id}.${extension}`;
  yield { name: picture, content };
  const addresses = addressesOf(site, id, toHash(race, { scenario: id }, registry));
  const thumbnail = extension === "png" ? addresses.inSite(picture) : undefined;
  for (const language of ["en", "zh"] satisfies PageLanguage[]) {
    const told = wordsIn(language, scenario, run.surface.name);
    yield {
      name: pageFile(id, language),
      content: scenarioPage({ head: { markup: head }, language, ...told, run, addresses, picture }),
    };
    yield { name: oembedFile(id, language), content: oembedText(told.words.name, addresses, thumbnail) };
  }
}

function raceOf({ id, race }: Scenario): Race {
  const parsed = parseRace(race);
  if (!parsed.ok) throw new Error(`the scenario ${id} is not a race`);
  return parsed.value;
}

/** What a page says in a language, in English where there are no other words. */
function wordsIn(language: PageLanguage, scenario: Scenario, surface: string) {
  if (language === "en") return { words: scenario, surface, laneText: (id: string) => id };
  return {
    words: chineseScenarios[scenario.id] ?? scenario,
    surface: chineseLabels[surface] ?? surface,
    laneText: (id: string) => chineseLanes[id] ?? id,
  };
}
