/** Labels and sentences that plug-ins and params bring along in English, in the page's language. */
import type { Param } from "../../core/param.js";
import { language } from "./language.js";

const chinese: Readonly<Record<string, string>> =
  language === "zh" ? (await import("../../chinese/labels.js")).chineseLabels : {};

/** An English label in the page's language; itself where it has no other words. */
export const label = (english: string): string => chinese[english] ?? english;

/** A param with its label and sentence in the page's language. */
export const labelled = <P extends Param>(param: P): P => ({
  ...param,
  label: label(param.label),
  ...(param.sentence !== undefined && { sentence: label(param.sentence) }),
});
