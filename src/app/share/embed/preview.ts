/** What a reader of another page will see: the very page that the iframe there shows, or the picture. */
import { element } from "../../element.js";

export interface Previewed {
  readonly title: string;
  /** Of the iframe's page, and its size there. */
  readonly address?: string | undefined;
  readonly size?: readonly [width: number, height: number];
  readonly picture?: string | undefined;
}

export interface Preview {
  readonly element: HTMLElement;
  show(what: Previewed): void;
}

/** @param name what the preview is called */
export function createPreview(name: string): Preview {
  const box = element("div", "embed-preview", "", { role: "group", "aria-label": name });
  let shown = "";
  return {
    element: box,
    show({ address, picture, title, size }) {
      const source = picture ?? address ?? "";
      box.hidden = source === "";
      if (source !== shown) box.replaceChildren(...(source === "" ? [] : [seen(source, picture !== undefined, title)]));
      shown = source;
      box.style.aspectRatio = size ? size.join(" / ") : "";
      box.style.maxWidth = size ? `${size[0]}px` : "";
    },
  };
}

const seen = (source: string, isPicture: boolean, title: string): HTMLElement =>
  isPicture
    ? element("img", "embed-seen", "", { src: source, alt: title })
    : element("iframe", "embed-seen", "", { src: source, title });
