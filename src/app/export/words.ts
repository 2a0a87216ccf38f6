/** The texts of the export dialog, and of what leads to it. */
import { exportTexts } from "../i18n/exportTexts.js";
import { textsOf } from "../i18n/language.js";

export const exportWords = textsOf(exportTexts);
