/** What was asked of a picture that its format has no use for: told, lest it be thought to have been done. */
import type { Format } from "../export/format.js";

const ofFilms = ["fps", "steps-per-frame", "seconds", "hold"];
const ofPictures = ["width", "height", "resolution", "tilt", "theme", "palette", "title"];

const unused: Readonly<Record<Format["kind"], readonly string[]>> = {
  still: ofFilms,
  film: ["step"],
  data: [...ofPictures, ...ofFilms, "step", "preset"],
};

/** @param given the names of the options that were given */
export function unusedNotes({ id, kind }: Pick<Format, "id" | "kind">, given: readonly string[]): string[] {
  // Vectors are seen from above.
  const names = id === "svg" ? [...unused[kind], "tilt"] : unused[kind];
  return given.filter((name) => names.includes(name)).map((name) => `--${name} makes no difference to ${id}`);
}
