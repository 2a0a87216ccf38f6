/** What a reader of another page will see: the very page that the iframe there shows, or the picture. */
import { element } from "../../element.js";

export interface Preview {
  readonly element: HTMLElement;
  show(of: {
    readonly address?: string | undefined;
    readonly picture?: string | undefined;
    readonly title: string;
  }): void;
}

/** @param name what the preview is called */
export function createPreview(name: string): Preview {
  const box = element("div", "embed-preview", "", { role: "group", "aria-label": name });
  let shown = "";
  return {
    element: box,
    show({ address, picture, title }) {
      const what = picture ?? address ?? "";
      box.hidden = what === "";
      if (what === shown) return;
      shown = what;
      if (picture) box.replaceChildren(element("img", "embed-seen", "", { src: picture, alt: title }));
      else if (address) box.replaceChildren(element("iframe", "embed-seen", "", { src: address, title }));
      else box.replaceChildren();
    },
  };
}
