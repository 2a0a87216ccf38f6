/** What reading a table of the user's own tells, in the page's language. */
import { type Issue, issueText } from "../../core/issue.js";
import { language } from "./language.js";

const chinese = language === "zh" ? await import("../../chinese/tables.js") : undefined;

/** An issue with a table on one line. */
export const tableLine: (issue: Issue) => string = chinese?.chineseTableLine ?? issueText;

/** A note on what was made of it. */
export const tableNote: (note: string) => string = chinese?.chineseTableNote ?? ((note) => note);
