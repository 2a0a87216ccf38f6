/** Files dragged over the page: a quiet sign that they may be dropped, anywhere. */
import { element } from "../element.js";

/** @param words of the sign */
export function acceptDrops(words: string, open: (files: readonly File[]) => void): void {
  const sign = element("div", "drop-sign", words, { "aria-hidden": "true" });
  sign.hidden = true;
  document.body.append(sign);
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    sign.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    // Without a place that it goes to, the drag has left the page.
    if (!event.relatedTarget) sign.hidden = true;
  });
  addEventListener("drop", (event) => {
    sign.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    open(files);
  });
}
