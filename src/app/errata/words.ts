import { filled } from "../../element/filled.js";
import { errataRuleTexts } from "../i18n/errataRuleTexts.js";
import { errataTexts } from "../i18n/errataTexts.js";
import { errataWorkedTexts } from "../i18n/errataWorkedTexts.js";
import { errataXorTexts } from "../i18n/errataXorTexts.js";
import { language, type TextOf, textsOf } from "../i18n/language.js";

/** What the errata say, by `erratum.id`: title, `.says` and `.holds`. */
export const erratumTexts = { ...errataWorkedTexts, ...errataRuleTexts, ...errataXorTexts };

type Keys = keyof typeof erratumTexts;
export type ErratumId = Extract<Keys, `erratum.${string}.says`> extends `erratum.${infer Id}.says` ? Id : never;

type PageKeys = keyof typeof errataTexts;
export type ShowKey = Extract<PageKeys, `show.${string}`>;
export type HeadKey = Extract<PageKeys, `head.${string}`>;
export type RowKey = Extract<PageKeys, `row.${string}`>;

/** The page's own texts. */
export const words: TextOf<typeof errataTexts> = textsOf(errataTexts);

/** One of an erratum's texts, with its values filled in. */
export const erratumText = (
  id: ErratumId,
  part: "" | ".says" | ".holds",
  values: Readonly<Record<string, string>> = {},
): string => filled(erratumTexts[`erratum.${id}${part}`][language], values);
