/** What kernels say in English, in the element's language. Chinese is fetched where it is spoken. */
import { type Issue, issueText } from "../core/issue.js";
import type { ElementLanguage } from "./texts.js";

export interface Translation {
  /** A surface's name or another label. */
  label(english: string): string;
  /** What a lane with an id of its own is called. */
  lane(id: string): string;
  /** An issue on one line. */
  issue(issue: Issue): string;
}

export const english: Translation = { label: (text) => text, lane: (id) => id, issue: issueText };

export async function translationInto(language: ElementLanguage): Promise<Translation> {
  if (language === "en") return english;
  const [{ chineseLabels }, { chineseLanes }, { chineseIssueLine }] = await Promise.all([
    import("../chinese/labels.js"),
    import("../chinese/scenarios.js"),
    import("../chinese/sentences.js"),
  ]);
  const labels: Readonly<Record<string, string>> = chineseLabels;
  const lanes: Readonly<Record<string, string>> = chineseLanes;
  return {
    label: (text) => labels[text] ?? text,
    lane: (id) => lanes[id] ?? id,
    issue: chineseIssueLine,
  };
}
