/**
 * What all pages have in common, written once: at build time a page's `<page-header>` becomes the bar at its top, and its head
 * gets what every head has. So a page stands there whole before any script has run.
 *
 *     <page-header current="race" help share>own buttons</page-header>
 *
 * `current` is the id of the link that is marked; `help` and `share` ask for these buttons. Pages to learn from have the ways to
 * each other below it:
 *
 *     <learn-links current="errata"></learn-links>
 */

/** The pages that the bar leads to, in its order, with their English names. */
const links = [
  ["race", "./index.html", "Race"],
  ["train", "./train.html", "Train"],
  ["learn", "./learn.html", "Learn"],
] as const;

/** The pages to learn from. */
const learnLinks = [
  ["lessons", "./learn.html", "Lessons"],
  ["backprop", "./backprop.html", "Backprop"],
  ["curve", "./curve.html", "One weight"],
  ["experiments", "./experiments.html", "Experiments"],
  ["matrix", "./results.html", "Results"],
  ["errata", "./errata.html", "Errata"],
] as const;

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%230b63c7'/%3E%3C/svg%3E";

/** What every head begins with. */
export const head = `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${icon}" />`;

const LEARN_LINKS = /<learn-links current="(\w+)"><\/learn-links>/;
const HEADER = /<page-header current="(\w+)"((?: \w+)*)>([\s\S]*?)<\/page-header>/;

/** A Vite plugin. */
export const pageHeader = {
  name: "page-header",
  transformIndexHtml: {
    order: "pre" as const,
    handler: (html: string) =>
      html
        .replace("<head>", `<head>\n    ${head}`)
        .replace(HEADER, (_, current: string, wanted: string, own: string) =>
          bar(current, new Set(wanted.split(" ")), own.trim()),
        )
        .replace(LEARN_LINKS, (_, current: string) => waysBetween(current)),
  },
};

function bar(current: string, wanted: ReadonlySet<string>, own: string): string {
  const buttons = [
    wanted.has("help") &&
      `<button type="button" class="theme" id="help" data-label="page.help" aria-label="Help">?</button>`,
    `<button type="button" class="theme language" id="language"></button>`,
    `<button type="button" class="theme" id="theme" data-label="page.theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" class="theme-icon" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/></svg></button>`,
    wanted.has("share") &&
      `<button type="button" class="share-button" id="share" data-text="page.share">Share</button>`,
  ];
  return `<header class="top">
      <h1 class="brand"><span class="brand-marble" aria-hidden="true"></span><span class="brand-name">Optimizer Race</span></h1>
      <nav data-label="page.navigation" aria-label="Page">${links.map((link) => linkTo(link, current, "top-button")).join("")}${own}</nav>
      ${buttons.filter(Boolean).join("\n      ")}
    </header>`;
}

function waysBetween(current: string): string {
  const ways = learnLinks.map((link) => linkTo(link, current)).join("\n      ");
  return `<nav class="learn-links" data-label="page.learnPages" aria-label="Pages to learn from">
      ${ways}
    </nav>`;
}

function linkTo([id, address, name]: readonly [string, string, string], current: string, className = ""): string {
  const mark = (className && ` class="${className}"`) + (id === current ? ` aria-current="page"` : "");
  return `<a href="${address}"${mark} data-text="page.${id}">${name}</a>`;
}
