/** The texts that stand in the page itself, and the button that changes the language. */
import { dictionary, type Language, type PlainKey } from "./dictionary.js";
import { chooseLanguage, language, text } from "./language.js";

/** What the button says, in the language it leads to. */
const ways = {
  en: { text: "EN", label: "Switch to English", lang: "en" },
  zh: { text: "中文", label: "切换到简体中文", lang: "zh-CN" },
} as const;

/** Fills in every `data-text`, and every `data-label` as the name for assistive technology. */
export function translatePage(): void {
  document.documentElement.lang = ways[language].lang;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = pageText(element.dataset.text);
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]"))
    element.setAttribute("aria-label", pageText(element.dataset.label));
}

/** @throws Error where the page names a text that there is not */
function pageText(key = ""): string {
  if (!isKey(key)) throw new Error(`the page has no text "${key}"`);
  return text(key);
}

const isKey = (key: string): key is PlainKey => Object.hasOwn(dictionary, key);

/** @param leave told before the page is loaded again */
export function mountLanguageButton(button: HTMLElement, leave: () => void): void {
  const other: Language = language === "en" ? "zh" : "en";
  const way = ways[other];
  button.textContent = way.text;
  button.lang = way.lang;
  button.setAttribute("aria-label", way.label);
  const change = () => {
    leave();
    chooseLanguage(other);
  };
  // What was typed last becomes the race's with the next frame.
  button.addEventListener("click", () => requestAnimationFrame(change));
}
