/** The page for iframes: one element as large as the page, its state in the hash, with a parent to talk to. */
import "../../element/define.js";
import { attributeNames } from "../../element/attributes.js";
import { prefersStillness } from "../../element/surroundings.js";
import { language } from "../i18n/choice.js";
import { tellHeight } from "./height.js";
import { listenToParent } from "./listenToParent.js";

const fullTexts = { en: "Open in full", zh: "打开完整版" };

const race = document.querySelector("optimizer-race") ?? document.createElement("optimizer-race");
const full = document.getElementById("full") ?? document.createElement("a");

/** Reads the address again whenever it changes. What a race takes is fetched for it. */
async function open(): Promise<void> {
  const { readAddress } = await import("./address.js");
  const asked = location.hash;
  const { attributes, issues, full: hash, hidesLink } = await readAddress(asked);
  if (location.hash !== asked) return;
  for (const name of attributeNames) if (!attributes.has(name)) race.removeAttribute(name);
  for (const [name, text] of attributes) race.setAttribute(name, text);
  race.report(issues);
  full.setAttribute("href", `./index.html${hash}`);
  full.hidden = hidesLink;
  // Where there are no controls for it to be among, it lies on the map.
  const isAlone = attributes.get("hide")?.split(",").includes("controls") ?? false;
  (isAlone ? document.body : race).append(full);
  race.load();
}

/**
 * reveal.js says when the slide that the page is on is shown and left. Where motion is unwanted nothing begins by that, nor where the
 * deck leads the race from step to step: it may say that the slide is shown when it has already sent the race to one.
 */
function followSlides(message: unknown, isLed: boolean): void {
  if (message === "slide:start" && !isLed && !prefersStillness()) race.play().catch(() => {});
  if (message === "slide:stop") race.pause();
}

document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
full.title = fullTexts[language];
full.setAttribute("aria-label", fullTexts[language]);
addEventListener("hashchange", open);
const opened = open();
listenToParent(race, opened, followSlides);
await opened;
tellHeight();
