/** What Tweakpane leaves out for those who do not see or point: names of lists, and whether a folder is open. */
import type { FolderApi } from "tweakpane";

/** Names every list in a pane by the label beside it. */
export function nameLists(pane: HTMLElement): void {
  for (const row of pane.querySelectorAll(".tp-lblv")) {
    const label = row.querySelector(".tp-lblv_l")?.textContent ?? "";
    row.querySelector("select")?.setAttribute("aria-label", label);
  }
}

/** Has a folder's button say whether the folder is open, now and from now on. */
export function tellWhetherOpen(folder: FolderApi): void {
  const button = folder.element.querySelector("button");
  const tell = () => button?.setAttribute("aria-expanded", String(folder.expanded));
  tell();
  folder.on("fold", tell);
}
