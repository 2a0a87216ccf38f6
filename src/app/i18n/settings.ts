/** The texts of what is looked into and changed, besides those that the pages share: not loaded before they are needed. */
import { dictionary } from "./dictionary.js";
import { type TextOf, textsOf } from "./language.js";
import { settingTexts } from "./settingTexts.js";

const all = { ...dictionary, ...settingTexts };

export const text: TextOf<typeof all> = textsOf(all);
