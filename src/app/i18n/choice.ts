/**
 * The page's language: the address's, the user's choice, else the browser's where it is Chinese, else English. It is the
 * same as long as the page is loaded.
 */
import type { Language } from "./dictionary.js";

const storageKey = "optimizer-race:language";

export const language: Language = currentLanguage();

function currentLanguage(): Language {
  if (typeof document === "undefined") return "en";
  return languageFor(new URLSearchParams(location.search).get("lang") ?? storedChoice(), navigator.language);
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
  const address = addressIn(choice, location.href, isStored(choice));
  if (address === location.href) location.reload();
  else location.replace(address);
}

/** Where storage is forbidden the address carries the language; else it may not contradict what is stored. */
export function addressIn(choice: Language, href: string, isStored: boolean): string {
  const address = new URL(href);
  if (isStored) address.searchParams.delete("lang");
  else address.searchParams.set("lang", choice);
  return address.href;
}

function isStored(choice: Language): boolean {
  try {
    localStorage.setItem(storageKey, choice);
    return true;
  } catch {
    return false;
  }
}
