/** What kernels say in English, in the element's language. Chinese is fetched where it is spoken. */
import { type Issue, issueText } from "../core/issue.js";
import type { ElementLanguage } from "./texts.js";

export interface Translation {
  /** A surface's name. */
  label(english: string): string;
  /** What a lane with an id of its own is called. */
  lane(id: string): string;
}

export const english: Translation = { label: (text) => text, lane: (id) => id };

export async function translationInto(language: ElementLanguage): Promise<Translation> {
  if (language === "en") return english;
  const [{ chineseSurfaces }, { chineseLanes }] = await Promise.all([
    import("../chinese/surfaces.js"),
    import("../chinese/lanes.js"),
  ]);
  return { label: (text) => chineseSurfaces[text] ?? text, lane: (id) => chineseLanes[id] ?? id };
}

/** Writes an issue on one line. */
export const issueLineIn = async (language: ElementLanguage): Promise<(issue: Issue) => string> =>
  language === "en" ? issueText : (await import("../chinese/sentences.js")).chineseIssueLine;
