import { language } from "../i18n/language.js";
import { measureText } from "../numbers.js";

const percent = new Intl.NumberFormat(language, {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A score as the page writes it: the share of right answers, or an error in the data's own units. */
export function scoreText(score: number, task: "classification" | "regression"): string {
  return task === "classification" && Number.isFinite(score) ? percent.format(score) : measureText(score);
}
