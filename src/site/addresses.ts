/** Where the pages of a scenario are. What leaves the site, to chats and other people's pages, needs whole addresses. */
import type { PageLanguage } from "./texts.js";

export interface Addresses {
  /** Whole addresses. */
  page(language: PageLanguage): string;
  oembed(language: PageLanguage): string;
  /** Of a file that is named from the site's root. */
  inSite(file: string): string;
  /** The scenario in a frame. */
  readonly embed: string;
  /** From a scenario's page: the race page. */
  readonly race: string;
  /** From a scenario's page: the same in another language. */
  beside(language: PageLanguage): string;
}

/** @param site where the site is, with a slash at the end  @param hash of the scenario's race, with its `#` */
export function addressesOf(site: string, id: string, hash: string): Addresses {
  const inSite = (file: string) => new URL(file, site).href;
  return {
    page: (language) => inSite(pageFile(id, language)),
    oembed: (language) => inSite(oembedFile(id, language)),
    inSite,
    embed: inSite(`embed.html#v=1&scenario=${id}`),
    race: `../index.html${hash}`,
    beside: (language) => `./${fileName(id, language)}.html`,
  };
}

const fileName = (id: string, language: PageLanguage) => (language === "en" ? id : `${id}.${language}`);

/** Files from the site's root. */
export const pageFile = (id: string, language: PageLanguage) => `scenario/${fileName(id, language)}.html`;
export const oembedFile = (id: string, language: PageLanguage) => `scenario/${fileName(id, language)}.oembed.json`;
