/** What is to be exported, and how: the fields of the dialog and what they say. */

import type { Issue } from "../../core/issue.js";
import { formats } from "../../export/formats.js";
import { type Preset, presets, stepsPerFrameFor } from "../../export/presets.js";
import { element } from "../element.js";
import { exportText } from "../i18n/exportTexts.js";
import { type Rule, refusalOf } from "./refusal.js";

export interface Settings {
  readonly format: string;
  readonly preset: Preset | undefined;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  readonly stepsPerFrame: number;
}

/** Frames per second and the seconds that a race takes, where nothing else is chosen. */
const usual = { framesPerSecond: 25, seconds: 8 };
/** Pixels of a picture. */
const side: Rule = { min: 64, max: 4096, integer: true };
/** Where the dialog says what is wrong. */
export const problemsId = "export-problems";
const own = "own";
/** What the presets are called, and what is none. */
const uses: Readonly<Record<string, string>> = {
  [own]: exportText("export.own"),
  readme: exportText("export.readme"),
  slide: exportText("export.slide"),
  social: exportText("export.social"),
};

export interface SettingFields {
  readonly element: HTMLElement;
  read(): Settings;
  choose(format: string): void;
  /** All that is wrong with what is shown, which is marked where it stands. */
  refusals(): readonly Issue[];
}

/** @param size of the page's map, in pixels  @param steps of the race */
export function createFields(size: readonly [number, number], steps: number): SettingFields {
  const preset = select(exportText("export.preset"), Object.keys(uses), (id) => uses[id] ?? id);
  const format = select(exportText("export.format"), [...formats.keys()], (id) => formats.get(id)?.name ?? id);
  const width = number(exportText("export.width"), side);
  const height = number(exportText("export.height"), side);
  const fps = number(exportText("export.fps"), { min: 1, max: 60 });
  const pace = number(exportText("export.steps"), { min: 0.001, max: Math.max(1, steps) });
  const box = element("div", "export-fields");
  box.append(...[preset, format, width, height, fps, pace].map(({ label }) => label));

  const kind = () => formats.get(format.field.value)?.kind;
  const show = () => {
    width.label.hidden = height.label.hidden = kind() === "data";
    fps.label.hidden = pace.label.hidden = kind() !== "film";
    width.field.step = height.field.step = isVideo() ? "2" : "1";
  };
  const isVideo = () => kind() === "film" && format.field.value !== "gif";
  const fill = (sizes: readonly [number, number], film: Pick<Preset, "framesPerSecond" | "seconds">) => {
    [width.field.value, height.field.value] = [String(sizes[0]), String(sizes[1])];
    fps.field.value = String(film.framesPerSecond);
    pace.field.value = String(Number(stepsPerFrameFor(steps, film).toPrecision(4)));
  };
  const chosen = () => presets.find(({ id }) => id === preset.field.value);
  preset.field.addEventListener("change", () => {
    const found = chosen();
    if (!found) return;
    format.field.value = found.format;
    fill([found.width * found.resolution, found.height * found.resolution], found);
    show();
  });
  for (const { field } of [format, width, height, fps, pace]) {
    field.addEventListener("input", () => {
      preset.field.value = own;
      show();
    });
  }
  fill(size, usual);
  format.field.value = "gif";
  show();
  return {
    element: box,
    choose(id) {
      preset.field.value = own;
      format.field.value = id;
      show();
    },
    refusals: () =>
      [width, height, fps, pace].flatMap(({ label, field, name, rule }) => {
        const refusal = label.hidden
          ? undefined
          : refusalOf(name, field.value, { ...rule, even: rule === side && isVideo() });
        if (refusal) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
        return refusal ?? [];
      }),
    read: () => ({
      format: format.field.value,
      preset: chosen(),
      width: width.field.valueAsNumber,
      height: height.field.valueAsNumber,
      framesPerSecond: fps.field.valueAsNumber,
      stepsPerFrame: pace.field.valueAsNumber,
    }),
  };
}

function select(name: string, ids: readonly string[], nameOf: (id: string) => string) {
  const field = element("select", "export-field");
  field.append(...ids.map((id) => element("option", "", nameOf(id), { value: id })));
  return labelled(name, field);
}

function number(name: string, rule: Rule) {
  const range = { min: String(rule.min), max: String(rule.max), step: rule.integer ? "1" : "any" };
  const field = element("input", "export-field", "", { type: "number", "aria-describedby": problemsId, ...range });
  return { ...labelled(name, field), name, rule };
}

function labelled<F extends HTMLElement>(name: string, field: F): { readonly label: HTMLElement; readonly field: F } {
  const label = element("label", "export-label", name);
  label.append(field);
  return { label, field };
}
