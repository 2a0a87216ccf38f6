/** What choices and their options are called. */
import { words } from "../words.js";
import type { Choice } from "./choices.js";

/** Names of functions are the same in all languages. */
const optionWords: Readonly<Record<string, () => string>> = {
  epochs: () => words("option.epochs"),
  replacement: () => words("option.replacement"),
  mean: () => words("option.mean"),
  sum: () => words("option.sum"),
  testLoss: () => words("option.testLoss"),
  trainLoss: () => words("option.trainLoss"),
  uniform: () => words("option.uniform"),
  linear: () => words("option.linear"),
  mse: () => words("option.mse"),
  halfsse: () => words("option.halfsse"),
  bce: () => words("option.bce"),
  ce: () => words("option.ce"),
  glorot: () => "Glorot",
  he: () => "He",
};

export function choiceWords(name: Choice["name"]) {
  return { label: words(`choice.${name}`), optionText: (value: string) => optionWords[value]?.() ?? value };
}
