/** A lesson as a card that leads to it. */
import { element } from "../element.js";
import type { Lesson } from "./lessons.js";
import { thumbnailSize } from "./thumbnailOrder.js";
import { words } from "./words.js";

export interface Card {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  readonly canvas: HTMLCanvasElement;
}

export function createCard({ kind, address, name, lesson, look }: Lesson): Card {
  const item = element("li", "lesson-card");
  const size = { width: String(thumbnailSize.width), height: String(thumbnailSize.height) };
  const canvas = element("canvas", "", "", { ...size, "aria-hidden": "true" });
  const link = element("a", "lesson-link", name, { href: address });
  const head = element("h4", "");
  head.append(link);
  item.append(canvas, element("span", "lesson-kind", words(`kind.${kind}`)), head, element("p", "lesson-text", lesson));
  if (look) {
    const text = element("p", "lesson-look");
    text.append(element("strong", "", words("learn.look")), ` ${look}`);
    item.append(text);
  }
  return { item, link, canvas };
}
