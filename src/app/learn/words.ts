import { type TextOf, textsOf } from "../i18n/language.js";
import { learnTexts } from "../i18n/learnTexts.js";

/** The gallery's own texts. */
export const words: TextOf<typeof learnTexts> = textsOf(learnTexts);
