import { curveTexts } from "../i18n/curveTexts.js";
import { type TextOf, textsOf } from "../i18n/language.js";

/** This page's own texts. */
export const words: TextOf<typeof curveTexts> = textsOf(curveTexts);
