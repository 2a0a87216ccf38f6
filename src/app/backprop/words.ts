import { backpropTexts } from "../i18n/backpropTexts.js";
import { type TextOf, textsOf } from "../i18n/language.js";

/** The backpropagation page's own texts. */
export const words: TextOf<typeof backpropTexts> = textsOf(backpropTexts);
