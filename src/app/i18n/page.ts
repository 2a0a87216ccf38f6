/** The texts that stand in the page itself, and the button that changes the language. */

import { problemBox } from "../share/problems.js";
import { dictionary, type Language, type Texts } from "./dictionary.js";
import { chooseLanguage, language, text } from "./language.js";

/** What the button says, in the language it leads to. */
const ways = {
  en: { text: "EN", label: "EN, switch to English", lang: "en" },
  zh: { text: "中文", label: "切换到简体中文", lang: "zh-CN" },
} as const;

/**
 * Fills in every `data-text`, every `data-label` as the name for assistive technology, and every `data-content` of what
 * is said of the page elsewhere.
 * @param own the texts that only this page has
 */
export function translatePage(own: Texts = {}): void {
  const texts: Texts = { ...dictionary, ...own };
  document.documentElement.lang = ways[language].lang;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = pageText(texts, element.dataset.text);
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]"))
    element.setAttribute("aria-label", pageText(texts, element.dataset.label));
  // The race page has few bytes to spare: it tells its description in both languages itself.
  const described = document.querySelector<HTMLElement>("[data-zh]");
  if (language === "zh" && described) described.setAttribute("content", described.dataset.zh ?? "");
  for (const element of document.querySelectorAll<HTMLElement>("[data-content]"))
    element.setAttribute("content", pageText(texts, element.dataset.content));
}

/** @throws Error where the page names a text that there is not */
function pageText(texts: Texts, key = ""): string {
  const found = texts[key];
  if (!found) throw new Error(`the page has no text "${key}"`);
  return found[language];
}

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
  button.addEventListener("click", async () => {
    // Without a connection all that is shown would give way to the browser's error.
    if (!(await isReachable())) return problemBox().show(text("page.noLanguage"), []);
    // What was typed last becomes the race's with the next frame.
    requestAnimationFrame(change);
  });
}

const isReachable = () =>
  fetch(location.href, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
