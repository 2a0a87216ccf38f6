/** What presets say, in the page's language. */
import type { Preset } from "../../core/preset.js";
import { language } from "./language.js";

type PresetTexts = Pick<Preset, "name" | "lesson">;

const chinese: Readonly<Record<string, PresetTexts>> =
  language === "zh" ? (await import("./chinesePresets.js")).chinesePresets : {};

export const presetTexts = (preset: Preset): PresetTexts => chinese[preset.id] ?? preset;
