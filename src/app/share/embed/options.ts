/** How a race is to look on another page: its size, its theme, and which of its parts are seen. */
import type { HidablePart } from "../../../element/attributes.js";
import type { View } from "../../../share/view.js";
import { element } from "../../element.js";
import { embedTexts } from "../../i18n/embedTexts.js";
import { textsOf } from "../../i18n/language.js";

const text = textsOf(embedTexts);

export interface Look {
  readonly theme: View["theme"];
  readonly hide: readonly HidablePart[];
  readonly width: number;
  readonly height: number;
}

/** Of a post, a wide page, a slide and a phone. */
const sizes = ["720 × 450", "960 × 600", "1280 × 720", "360 × 480"] as const;

/** What authors most often want to be without. */
const parts = ["controls", "standings", "title"] as const satisfies readonly HidablePart[];

export interface Options {
  readonly element: HTMLElement;
  read(): Look;
  /** Which of them the code can tell. */
  show(which: "all" | "look" | "none"): void;
}

export function createOptions(theme: View["theme"], changed: () => void): Options {
  const size = select(text("embed.size"), Object.fromEntries(sizes.map((name) => [name, name])));
  const themes = select(text("embed.theme"), {
    auto: text("embed.auto"),
    light: text("embed.light"),
    dark: text("embed.dark"),
  });
  themes.field.value = theme ?? "auto";
  const shown = element("fieldset", "embed-shown");
  const boxes = parts.map((part) => checkbox(text(`embed.${part}`)));
  shown.append(element("legend", "visually-hidden", text("embed.shown")), ...boxes.map(({ label }) => label));
  const row = element("div", "embed-options");
  row.append(size.label, themes.label, shown);
  row.addEventListener("change", changed);
  return {
    element: row,
    read() {
      const [width = 720, height = 450] = size.field.value.split("×").map(Number);
      const chosen = themes.field.value;
      return {
        theme: chosen === "light" || chosen === "dark" ? chosen : undefined,
        hide: parts.filter((_, k) => !boxes[k]?.field.checked),
        width,
        height,
      };
    },
    show(which) {
      row.hidden = which === "none";
      size.label.hidden = which !== "all";
    },
  };
}

function select(name: string, choices: Readonly<Record<string, string>>) {
  const label = element("label", "embed-option", name);
  const field = element("select", "embed-select");
  for (const [value, words] of Object.entries(choices)) field.append(element("option", "", words, { value }));
  label.append(field);
  return { label, field };
}

function checkbox(name: string) {
  const label = element("label", "embed-check");
  const field = element("input", "", "", { type: "checkbox" });
  field.checked = true;
  label.append(field, name);
  return { label, field };
}
