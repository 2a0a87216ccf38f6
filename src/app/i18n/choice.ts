/**
 * The page's language: the user's choice, else the browser's where it is Chinese, else English. It is the same as long
 * as the page is loaded.
 */
import type { Language } from "./dictionary.js";

const storageKey = "optimizer-race:language";

export const language: Language = currentLanguage();

function currentLanguage(): Language {
  if (typeof document === "undefined") return "en";
  return languageFor(storedChoice(), navigator.language);
}

/** @param preferred as a browser names it: `zh-CN` */
export function languageFor(choice: string | null, preferred: string): Language {
  if (choice === "en" || choice === "zh") return choice;
  return /^zh\b/i.test(preferred) ? "zh" : "en";
}

function storedChoice(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Stores the choice and loads the page again in it. */
export function chooseLanguage(choice: Language): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Storage may be forbidden; then the page stays in the browser's language.
  }
  location.reload();
}
