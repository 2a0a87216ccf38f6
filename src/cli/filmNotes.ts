/** What is to be said of a film that is not quite as it was asked for. */
import type { Format } from "../export/format.js";
import { gifFramesPerSecond } from "../export/gif/encodeGif.js";
import type { RenderArguments } from "./renderArguments.js";

export function filmNotes(
  { id }: Pick<Format, "id">,
  { framesPerSecond, preset }: Pick<RenderArguments, "framesPerSecond" | "preset">,
  bytes: number,
): string[] {
  const notes: string[] = [];
  const shown = gifFramesPerSecond(framesPerSecond);
  if (id === "gif" && Math.abs(shown - framesPerSecond) > 0.01)
    notes.push(
      `GIF counts in hundredths of a second: ${+shown.toFixed(1)} frames a second instead of ${framesPerSecond}`,
    );
  if (preset?.mostBytes !== undefined && bytes > preset.mostBytes)
    notes.push(
      `${bytes} bytes, where ${preset.id} takes ${preset.mostBytes}; fewer --seconds or --fps make it smaller`,
    );
  return notes;
}
