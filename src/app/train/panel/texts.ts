/** What is typed into the panel's text fields ⇄ what a run file has there. */
import { numberOf } from "../../numbers.js";

/** `8, 8`; nothing for a network without hidden layers. */
export const layersText = (hidden: readonly number[]): string => hidden.join(", ");

/** Numbers in the text, NaN where a part is none: a run file's parser then says what is wrong. */
export function layersOf(text: string): number[] {
  return text.trim() === ""
    ? []
    : text
        .trim()
        .split(/\s*[,;–-]\s*|\s+/)
        .map(numberOf);
}

export const batchText = (size: number | "full"): string => String(size);

export function batchOf(text: string): number | "full" {
  return /^(full|all|全部?|全批量)$/i.test(text.trim()) ? "full" : numberOf(text);
}
