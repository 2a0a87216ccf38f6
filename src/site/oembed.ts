/** What an oEmbed consumer reads to show a scenario in a frame: version 1.0, type rich (https://oembed.com). */
import { iframeCode } from "../share/embedCode.js";
import type { Addresses } from "./addresses.js";
import { pictureSize } from "./picture.js";

/** What consumers get that ask for no size; a post's column is about as wide. */
const frameSize = { width: 800, height: 500 };

/** @param thumbnail the picture's address, where it is one that others show */
export function oembedText(title: string, addresses: Addresses, thumbnail: string | undefined): string {
  const picture = thumbnail && {
    thumbnail_url: thumbnail,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  const told = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Optimizer Race",
    provider_url: addresses.inSite(""),
    ...picture,
    html: iframeCode({ address: addresses.embed, title, ...frameSize }),
    ...frameSize,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
