/** Sentences that the kernels say in English, in the page's language. */
import { type Issue, issueText } from "../../core/issue.js";
import { language } from "./language.js";

const chinese = language === "zh" ? await import("../../chinese/sentences.js") : undefined;

/** An issue on one line: where, what was got, what was expected. */
export const issueLine: (issue: Issue) => string = chinese?.chineseIssueLine ?? issueText;

/** How learning rates were tuned, as `Tuning` says it. */
export const ruleLine: (rule: string) => string = chinese?.chineseRule ?? ((rule) => rule);
