/** The look of an element, in a sheet that all of them share: a strict content policy allows no style attributes. */
import css from "./style.css?inline";

let shared: CSSStyleSheet | undefined;

export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  }
  return shared;
}
