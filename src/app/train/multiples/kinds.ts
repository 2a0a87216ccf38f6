/** Which pictures there are of what the lanes have learned. */
import type { ProblemView } from "../../../train/messages.js";

/**
 * plane: the outputs over the plane of two inputs. units: hidden units over that plane. fit: outputs against a single
 * input. confusion: which class was taken for which. predicted: predicted against actual values. sorted: both, in the
 * order of the actual ones (Heaton's chart).
 */
export const pictureKinds = ["plane", "units", "fit", "confusion", "predicted", "sorted"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** The kinds that some data have, the most telling one first. */
export function kindsFor({ task, inputs, domain, sizes }: ProblemView): readonly PictureKind[] {
  const hidden = sizes.length > 2 ? (["units"] as const) : [];
  const measured = task === "classification" ? (["confusion"] as const) : (["predicted", "sorted"] as const);
  if (domain) return ["plane", ...hidden, ...measured];
  return inputs.length === 1 && task === "regression" ? ["fit", ...measured] : measured;
}

/** The wanted kind, or the first one where the data have none such. */
export function pictureOf(wanted: PictureKind | undefined, problem: ProblemView): PictureKind {
  const kinds = kindsFor(problem);
  return wanted !== undefined && kinds.includes(wanted) ? wanted : (kinds[0] ?? "confusion");
}
