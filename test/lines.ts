/** What a user reads of issues: in English, and checked on the way that the page says the same in Chinese. */
import { expect } from "vitest";
import { chineseIssueLine } from "../src/chinese/sentences.js";
import { chineseTableLine, chineseTableNote } from "../src/chinese/tables.js";
import { type Issue, issueText } from "../src/core/issue.js";
import { englishIn } from "./language.js";

/** The English lines of issues. Each must have a Chinese one without an English word but names and what a user wrote. */
export function linesOf(issues: readonly Issue[]): string[] {
  for (const issue of issues) expect(englishIn(withoutUsersWords(issue)), issueText(issue)).toEqual([]);
  return issues.map(issueText);
}

/** The Chinese line without its path, and without what a user has named: keys of objects, ids of lanes. */
function withoutUsersWords(issue: Issue): string {
  return chineseIssueLine({ ...issue, path: "" })
    .replace(/含有键 .* 的对象/s, "")
    .replace(/某条赛道的标识：.*$/s, "");
}

/** The English lines of issues with a table; each must have a Chinese one, as above. */
export function tableLinesOf(issues: readonly Issue[]): string[] {
  for (const issue of issues) expect(englishIn(chineseTableLine(issue)), issueText(issue)).toEqual([]);
  return issues.map(issueText);
}

/** Notes on a table; each must have a Chinese one, as above. */
export function tableNotesOf(notes: readonly string[]): readonly string[] {
  for (const note of notes) expect(englishIn(chineseTableNote(note)), note).toEqual([]);
  return notes;
}
