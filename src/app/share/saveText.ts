import { download } from "../download.js";

/** Lets the browser save a text as a file. */
export function saveText(name: string, text: string): void {
  download(text, name.endsWith(".json") ? "application/json" : "text/csv", name);
}
