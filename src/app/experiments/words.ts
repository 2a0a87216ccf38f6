import { experimentTexts } from "../i18n/experimentTexts.js";
import { type TextOf, textsOf } from "../i18n/language.js";

/** The page's own texts. */
export const words: TextOf<typeof experimentTexts> = textsOf(experimentTexts);
