/**
 * What the page shows ⇄ the hash of its link:
 *
 *     #show=rare-feature&optimizer=adam&step=120
 *
 *     show        hidden-units or rare-feature
 *     optimizer   of the rare feature: adagrad, rmsprop or adam; step the one that is shown
 */
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { fieldsText, readFields } from "../../share/fields.js";
import { numberOrText } from "../../share/text.js";
import { type RareOptimizer, rareOptimizers, rareSteps } from "./rareRecord.js";

export const shows = ["hidden-units", "rare-feature"] as const;

export type Place =
  | { readonly show: "hidden-units" }
  | { readonly show: "rare-feature"; readonly optimizer: RareOptimizer; readonly step: number };

export const usualPlaces = {
  "hidden-units": { show: "hidden-units" },
  "rare-feature": { show: "rare-feature", optimizer: "adagrad", step: rareSteps },
} as const satisfies Record<(typeof shows)[number], Place>;

export function placeHash(place: Place): string {
  const { optimizer, step } = usualPlaces["rare-feature"];
  const own =
    place.show === "hidden-units"
      ? []
      : [
          ...(place.optimizer === optimizer ? [] : [["optimizer", place.optimizer] as const]),
          ...(place.step === step ? [] : [["step", String(place.step)] as const]),
        ];
  return `#${fieldsText([["show", place.show], ...own])}`;
}

/** Total: what is wrong with a link is told and left out. */
export function readPlace(hash: string): { readonly place: Place; readonly issues: readonly Issue[] } {
  const read = new Reader();
  const text = hash.replace(/^#/, "");
  const isRare = /(^|&)show=rare-feature(&|$)/.test(text);
  const fields = readFields(read, text, isRare ? ["show", "optimizer", "step"] : ["show"]);
  const named = fields.get("show");
  if (named !== undefined) read.name(named, "show", shows, "an experiment");
  if (!isRare) return { place: usualPlaces["hidden-units"], issues: read.issues };
  const usual = usualPlaces["rare-feature"];
  const optimizer = fields.has("optimizer")
    ? read.name(fields.get("optimizer"), "optimizer", rareOptimizers, "an optimizer with a cache")
    : undefined;
  const rule = { min: 0, max: rareSteps, integer: true };
  const step = fields.has("step") ? read.number(numberOrText(fields.get("step") ?? ""), "step", rule) : undefined;
  return {
    place: { show: "rare-feature", optimizer: optimizer ?? usual.optimizer, step: step ?? usual.step },
    issues: read.issues,
  };
}
