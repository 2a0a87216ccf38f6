/** What an experiment is set by: lists to choose from and sliders, each with its name. */
import { element } from "../element.js";

export function selectField<N extends string>(
  name: string,
  options: readonly (readonly [value: N, text: string])[],
  change: (value: N) => void,
): { readonly field: HTMLElement; readonly show: (value: N) => void } {
  const field = element("label", "experiment-field", name);
  const select = element("select", "");
  select.append(...options.map(([value, text]) => element("option", "", text, { value })));
  select.addEventListener("change", () => {
    const chosen = options.find(([value]) => value === select.value);
    if (chosen) change(chosen[0]);
  });
  field.append(select);
  return {
    field,
    show: (value) => {
      select.value = value;
    },
  };
}

/** @param told what stands beside the slider at a value */
export function sliderField(
  name: string,
  { min, max }: { readonly min: number; readonly max: number },
  told: (value: number) => string,
  change: (value: number) => void,
): { readonly field: HTMLElement; readonly show: (value: number) => void } {
  const field = element("div", "experiment-field wide");
  const label = element("label", "experiment-field wide", name);
  const slider = element("input", "", "", { type: "range", min: String(min), max: String(max) });
  const shown = element("output", "");
  slider.addEventListener("input", () => change(Number(slider.value)));
  label.append(slider);
  field.append(label, shown);
  return {
    field,
    show: (value) => {
      slider.value = String(value);
      shown.textContent = told(value);
      slider.setAttribute("aria-valuetext", told(value));
    },
  };
}

export function controlRow(...parts: readonly (Node | { readonly field: HTMLElement })[]): HTMLElement {
  const row = element("div", "experiment-controls");
  row.append(...parts.map((part) => ("field" in part ? part.field : part)));
  return row;
}
