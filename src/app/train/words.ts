import { type TextOf, textsOf } from "../i18n/language.js";
import { trainTexts } from "../i18n/trainTexts.js";

/** The training page's own texts. */
export const words: TextOf<typeof trainTexts> = textsOf(trainTexts);
