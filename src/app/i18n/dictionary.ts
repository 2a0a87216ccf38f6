/** The texts that are loaded with a page: those that the pages share, and the race page's, in both languages. `{name}` stands for a value that is filled in. */
import { raceTexts } from "./raceTexts.js";

export type Language = "en" | "zh";

export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const dictionary = raceTexts;

export type TextKey = keyof typeof dictionary;

/** The names of the values a text asks for: `"step"` of `"diverged at {step}"`. */
type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

export type ValueNames<D extends Texts, K extends keyof D> = NamesIn<D[K]["en"]>;
