import { type TextOf, textsOf } from "../i18n/language.js";
import { resultsTexts } from "../i18n/resultsTexts.js";

/** The results page's own texts. */
export const words: TextOf<typeof resultsTexts> = textsOf(resultsTexts);
