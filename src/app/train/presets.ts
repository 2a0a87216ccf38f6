/** Presets: runs that are worth watching, to choose from in a dialog. */
import { issueText } from "../../core/issue.js";
import type { Preset } from "../../core/preset.js";
import type { TrainRun } from "../../train/trainRun.js";
import { registry } from "../../training.js";
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { presetTexts } from "../i18n/presets.js";
import { parseRun } from "./parseRun.js";
import { words } from "./words.js";

/** @throws Error where the registry has no such preset, or it is no run */
export function presetRun(id: string): TrainRun {
  const parsed = parseRun(registry.presets.get(id)?.run);
  if (!parsed.ok) throw new Error(`the preset ${id} is no run: ${parsed.issues.map(issueText).join("; ")}`);
  return parsed.value;
}

/** Opens the list of presets. @param choose told the preset that is chosen */
export function openPresets(choose: (preset: Preset) => void): void {
  const list = element("ul", "preset-list");
  for (const preset of registry.presets.values()) {
    const { name, lesson } = presetTexts(preset);
    const item = element("li", "");
    const button = element("button", "preset-card", "", { type: "button" });
    button.append(element("strong", "", name), element("span", "", lesson));
    button.addEventListener("click", () => {
      dialog.close();
      choose(preset);
    });
    item.append(button);
    list.append(item);
  }
  const dialog = openDialog(words("train.presets"), list);
}
