/** Schedules drawn, with their values at an update and what each adds to choose. */
import type { Shown } from "../../curve/hash.js";
import { type ScheduleRow, scheduleRows } from "../../curve/schedules.js";
import { registry } from "../../index.js";
import { ticks } from "../../render/ticks.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { numberOf } from "../numbers.js";
import { svgElement } from "../panel/svg.js";
import { find } from "../startPage.js";
import { figure } from "./figure.js";
import type { View } from "./view.js";
import { words } from "./words.js";

type Schedules = Extract<Shown, { show: "schedules" }>;

const height = 300;
const box = { left: 56, right: 16, top: 14, bottom: 28 };
const decades = 6;
const points = 300;
const colours = [
  "#0072b2",
  "#d55e00",
  "#009e73",
  "#cc79a7",
  "#8250df",
  "#e69f00",
  "#56b4e9",
  "#b23c55",
  "#6a994e",
  "#6b7280",
];
const fields = ["base", "updates", "at"] as const;
const limits = { base: [1e-12, 1e6], updates: [1, 1e6], at: [0, 1e6] } as const;

export function mountSchedulesView(first: Schedules, changed: () => void): View<Schedules> {
  let shown = first;
  const root = find("view").appendChild(element("div", "schedules", "", { hidden: "" }));
  const form = element("form", "schedules-form");
  const inputs = fields.map((name) => {
    const line = element("label", "curve-form-row", words(`schedules.${name}`));
    const input = element("input", "formula-field", "", { type: "text", inputmode: "decimal", name });
    line.append(input);
    form.append(line);
    return input;
  });
  const slider = element("input", "schedules-slider", "", {
    type: "range",
    min: "0",
    "aria-label": words("schedules.at"),
  });
  const svg = svgElement("svg", {
    class: "schedules-chart",
    role: "img",
    "aria-label": words("schedules.chart"),
  });
  const table = element("table", "schedules-table", "", { "aria-label": words("schedules.table") });
  root.append(form, svg, slider, table);

  const draw = () => {
    const rows = scheduleRows(shown.base, shown.updates, registry);
    const width = Math.max(320, svg.clientWidth);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(...chartOf(rows, shown, width));
    table.replaceChildren(...tableOf(rows, shown.at));
    slider.max = String(shown.updates);
    slider.value = String(shown.at);
    for (const [i, input] of inputs.entries()) {
      if (document.activeElement !== input) input.value = String(shown[fields[i] ?? "at"]);
    }
  };
  const set = (part: Partial<Schedules>) => {
    shown = { ...shown, ...part };
    shown = { ...shown, at: Math.min(shown.at, shown.updates) };
    draw();
    changed();
  };
  form.addEventListener("input", ({ target }) => {
    const input = inputs.find((known) => known === target);
    const name = fields.find((known) => known === input?.name);
    if (!input || !name) return;
    const value = numberOf(input.value);
    const [low, high] = name === "at" ? [0, shown.updates] : limits[name];
    const isValid = value >= low && value <= high && (name === "base" || Number.isInteger(value));
    input.setAttribute("aria-invalid", String(!isValid));
    input.title = isValid ? "" : `${low} … ${high}`;
    if (isValid) set({ [name]: value });
  });
  new ResizeObserver(() => root.hidden || draw()).observe(root);
  form.addEventListener("submit", (event) => event.preventDefault());
  slider.addEventListener("input", () => set({ at: slider.valueAsNumber }));
  return {
    show(next) {
      shown = next;
      root.hidden = false;
      draw();
    },
    shown: () => shown,
    hide() {
      root.hidden = true;
    },
    press({ key, shiftKey }) {
      const way = { ArrowLeft: -1, ArrowRight: 1 }[key];
      if (way === undefined) return false;
      set({ at: Math.min(Math.max(shown.at + way * (shiftKey ? 10 : 1), 0), shown.updates) });
      return true;
    },
  };
}

function chartOf(rows: readonly ScheduleRow[], { base, updates, at }: Schedules, width: number): SVGElement[] {
  const x = (k: number) => box.left + (k / updates) * (width - box.left - box.right);
  const y = (rate: number) => {
    const part = (Math.log10(base) - Math.log10(rate)) / decades;
    return box.top + Math.min(Math.max(part, 0), 1) * (height - box.top - box.bottom);
  };
  const line = (className: string, x1: number, y1: number, x2: number, y2: number) =>
    svgElement("line", {
      class: className,
      x1: x1.toFixed(1),
      y1: y1.toFixed(1),
      x2: x2.toFixed(1),
      y2: y2.toFixed(1),
    });
  const text = (left: number, top: number, anchor: string, said: string) => {
    const made = svgElement("text", { x: left.toFixed(1), y: top.toFixed(1), "text-anchor": anchor });
    made.textContent = said;
    return made;
  };
  const levels = Array.from({ length: decades + 1 }, (_, k) => base * 10 ** -k).flatMap((rate) => [
    line("grid", box.left, y(rate), width - box.right, y(rate)),
    text(box.left - 8, y(rate) + 4, "end", figure(Number(rate.toPrecision(3)))),
  ]);
  const steps = ticks(0, updates, width / 90).map((k) => text(x(k), height - 8, "middle", String(k)));
  const paths = rows.map((row, i) => {
    const places = Array.from({ length: points + 1 }, (_, k) => {
      const updatesMade = Math.round((k / points) * updates);
      return `${x(updatesMade).toFixed(1)} ${y(row.at(updatesMade)).toFixed(1)}`;
    });
    return svgElement("path", {
      class: "schedule-line",
      d: `M${places.join("L")}`,
      stroke: colours[i % colours.length] ?? "",
    });
  });
  const dots = rows.map((row, i) =>
    svgElement("circle", {
      cx: x(at).toFixed(1),
      cy: y(row.at(at)).toFixed(1),
      r: "4",
      fill: colours[i % colours.length] ?? "",
    }),
  );
  return [...levels, ...steps, line("own", x(at), box.top, x(at), height - box.bottom), ...paths, ...dots];
}

function tableOf(rows: readonly ScheduleRow[], at: number): HTMLElement[] {
  const heads = [words("schedules.name"), words("schedules.value", { at }), words("schedules.added")];
  const head = element("tr", "");
  head.append(...heads.map((said) => element("th", "", said, { scope: "col" })));
  const lines = rows.map((row, i) => {
    const line = element("tr", "");
    const name = element("th", "", label(row.name), { scope: "row" });
    name.style.setProperty("--colour", colours[i % colours.length] ?? "");
    const params = row.params.map((param) => `${label(param.label)} ${param.value}`).join(" · ");
    const added = row.params.length === 0 ? words("schedules.nothing") : `${row.params.length}: ${params}`;
    line.append(name, element("td", "", figure(row.at(at))), element("td", "", added));
    return line;
  });
  return [head, ...lines];
}
