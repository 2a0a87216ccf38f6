/** The texts of the pages in the page's language. */
import { filled } from "../../element/filled.js";
import { language } from "./choice.js";
import { dictionary, type Texts, type ValueNames } from "./dictionary.js";

export { chooseLanguage, language, languageFor } from "./choice.js";

/** Gives the text of a dictionary's key in the page's language, with its values filled in. */
export type TextOf<D extends Texts> = <K extends keyof D & string>(
  key: K,
  ...values: [ValueNames<D, K>] extends [never] ? [] : [values: Readonly<Record<ValueNames<D, K>, string | number>>]
) => string;

export const textsOf =
  <D extends Texts>(dictionary: D): TextOf<D> =>
  (key, ...[values]) =>
    filled(dictionary[key]?.[language] ?? "", values);

export const text: TextOf<typeof dictionary> = textsOf(dictionary);
