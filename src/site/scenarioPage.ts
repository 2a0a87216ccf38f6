/** A scenario as a page without a script: what a search engine, a chat or a reader without JavaScript sees of it. */
import type { Scenario } from "../core/scenario.js";
import type { RaceEngine, Standing } from "../index.js";
import { registry, standings } from "../index.js";
import { laneNames } from "../race/laneNames.js";
import type { Addresses } from "./addresses.js";
import { html, type Markup } from "./html.js";
import { pictureSize } from "./picture.js";
import { type PageLanguage, pageText } from "./texts.js";

export interface ScenarioPage {
  /** What every head begins with. */
  readonly head: Markup;
  readonly language: PageLanguage;
  readonly words: Pick<Scenario, "name" | "lesson" | "look">;
  /** What a lane with an id of its own is called. */
  readonly laneText: (id: string) => string;
  /** The surface's name. */
  readonly surface: string;
  /** The race at its end. */
  readonly run: RaceEngine;
  readonly addresses: Addresses;
  /** The picture's file; one that is no PNG is shown on the page alone, as nobody else would show it. */
  readonly picture: string;
}

export function scenarioPage(page: ScenarioPage): string {
  const { head, language, words } = page;
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
  <head>
    ${head}
    <title>${words.name} · Optimizer Race</title>
    <meta name="description" content="${words.lesson}" />
    ${tellers(page)}
    <link rel="stylesheet" href="./scenario.css" />
  </head>
  <body>
    ${body(page)}
  </body>
</html>
`.markup;
}

/** What tells other programs about the page. */
function tellers({ language, words, addresses, picture }: ScenarioPage): Markup {
  const other = language === "en" ? "zh" : "en";
  return html`<link rel="canonical" href="${addresses.page(language)}" />
    <link rel="alternate" hreflang="${other}" href="${addresses.page(other)}" />
    <link rel="alternate" type="application/json+oembed" href="${addresses.oembed(language)}" title="${words.name}" />
    <meta property="og:site_name" content="Optimizer Race" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${words.name}" />
    <meta property="og:description" content="${words.lesson}" />
    <meta property="og:url" content="${addresses.page(language)}" />
    ${picture.endsWith(".png") ? pictureTellers(addresses.inSite(picture), words.name) : ""}`;
}

const pictureTellers = (address: string, name: string) => html`<meta property="og:image" content="${address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${pictureSize.width}" />
    <meta property="og:image:height" content="${pictureSize.height}" />
    <meta property="og:image:alt" content="${name}" />
    <meta name="twitter:card" content="summary_large_image" />`;

function body({ language, words, surface, laneText, run, addresses, picture }: ScenarioPage): Markup {
  const names = laneNames(
    run.lanes.map(({ id, optimizer }) => ({ id, optimizer: optimizer.id })),
    registry,
    laneText,
  );
  const nameOf = (lane: string) => names[run.lanes.findIndex(({ id }) => id === lane)] ?? lane;
  const said = (key: Parameters<typeof pageText>[0], values = {}) => pageText(key, language, values);
  const alt = said("picture", { lanes: names.join(", "), surface });
  const row = (standing: Standing) =>
    html`<tr><th scope="row">${nameOf(standing.lane)}</th><td>${outcome(standing, run.step, said)}</td><td>${lossText(standing.value)}</td></tr>`;
  const other =
    language === "en"
      ? html`<a href="${addresses.beside("zh")}" hreflang="zh" lang="zh-CN">中文</a>`
      : html`<a href="${addresses.beside("en")}" hreflang="en" lang="en">English</a>`;
  return html`<header><a class="brand" href="../index.html">Optimizer Race</a> ${other}</header>
    <main>
      <h1>${words.name}</h1>
      <p class="lesson">${words.lesson}</p>
      <a class="picture" href="${addresses.race}"><img src="../${picture}" width="${pictureSize.width}" height="${pictureSize.height}" alt="${alt}" /></a>
      <p><a class="open" href="${addresses.race}">${said("open")}</a></p>
      <h2>${said("look")}</h2>
      <p>${words.look}</p>
      <h2>${said("result")}</h2>
      <div class="table"><table>
        <thead><tr><th scope="col">${said("lane")}</th><th scope="col">${said("outcome")}</th><th scope="col">${said("loss")}</th></tr></thead>
        <tbody>${standings(run).map(row)}</tbody>
      </table></div>
    </main>
    <footer><p>${said("what")} <a href="../learn.html">${said("others")}</a></p></footer>`;
}

function outcome(
  { fate }: Standing,
  steps: number,
  said: (key: Parameters<typeof pageText>[0], values?: object) => string,
): string {
  if (fate.kind === "arrived" || fate.kind === "diverged") return said(fate.kind, { step: fate.at });
  return said(fate.kind, { step: steps });
}

const lossText = (value: number) => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–");
