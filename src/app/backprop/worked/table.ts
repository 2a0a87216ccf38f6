/** The worked example's quantities: the slide's figure, ours, and a mark where the slide is wrong with what is true. */

import { Model } from "../../../backprop/model.js";
import { firstState } from "../../../backprop/state.js";
import { makeUpdate, type Update } from "../../../backprop/update.js";
import {
  agrees,
  type WorkedRow,
  workedExercise,
  workedRows,
  workedSettings,
  workedTheta,
} from "../../../backprop/worked.js";
import { element } from "../../element.js";
import { svg } from "../drawing/svg.js";
import { numberText } from "../numberText.js";
import type { BackpropState, BackpropStore } from "../store.js";
import { words } from "../words.js";

/** With a column more there is room for less. */
const [mostDigits, fewerDigits] = [10, 7];

export function mountWorked(container: HTMLElement, store: BackpropStore): void {
  let shown: Update | undefined;
  const show = (state: BackpropState) => {
    const isWorked = state.page.show === "worked";
    container.hidden = !isWorked;
    if (!isWorked || state.update === shown) return;
    shown = state.update;
    container.replaceChildren(...contents(state));
  };
  show(store.getState());
  store.subscribe(show);
}

/** The update that the slides are about: the first one from their own weights. */
const before = firstState(Float64Array.from(workedTheta));
const slides = makeUpdate(new Model(workedExercise), { way: "online", rows: [0], settings: workedSettings, before });

const isSame = (a: Float64Array, b: Float64Array) => a.every((value, k) => value === b[k]);

/** Another update than the slides' stands beside theirs. */
function contents({ update }: BackpropState): readonly HTMLElement[] {
  const isFirst = isSame(update.before.theta, before.theta) && isSame(update.after.theta, slides.after.theta);
  const columns = [slides, ...(isFirst ? [] : [update])];
  const table = element("table", "figures worked");
  const head = element("tr", "");
  const heads = [
    words("worked.quantity"),
    words("worked.slide"),
    words("worked.ours"),
    ...(isFirst ? [] : [words("worked.update", { update: update.after.updates })]),
  ];
  head.append(...heads.map((text) => element("th", "", text, { scope: "col" })));
  const headGroup = element("thead", "");
  headGroup.append(head);
  table.append(element("caption", "visually-hidden", words("worked.heading")), headGroup);
  for (const group of [...new Set(workedRows.map((row) => row.group))]) {
    const body = element("tbody", "");
    const name = element("tr", "");
    name.append(
      element("th", "worked-name", words(`worked.${group}`), { scope: "rowgroup", colspan: String(heads.length) }),
    );
    body.append(name, ...workedRows.filter((row) => row.group === group).flatMap((row) => linesOf(row, columns)));
    table.append(body);
  }
  const box = element("div", "figures-scroller", "", {
    tabindex: "0",
    role: "group",
    "aria-label": words("worked.heading"),
  });
  box.append(table);
  const errata = workedRows.filter(({ erratum }) => erratum).length;
  return [
    element("h3", "side-heading", words("worked.heading")),
    element("p", "lens-note", words("worked.note", { errata })),
    box,
  ];
}

function linesOf(row: WorkedRow, columns: readonly Update[]): readonly HTMLElement[] {
  const line = element("tr", row.erratum ? "is-erratum" : "");
  const name = element("th", "", "", { scope: "row" });
  name.append(...quantityOf(row));
  const [first] = columns;
  const slide = element("td", "");
  const value = first ? row.value(first) : Number.NaN;
  for (const figure of row.slide) {
    const isRight = agrees(figure, value);
    slide.append(element(isRight ? "span" : "s", "", figure), " ");
  }
  if (row.slide.length === 0) slide.append("–");
  else slide.append(markOf(row));
  line.append(
    name,
    slide,
    ...columns.map((update) =>
      element("td", "", numberText(row.value(update), columns.length > 1 ? fewerDigits : mostDigits)),
    ),
  );
  if (!row.erratum) return [line];
  const note = element("tr", "worked-note");
  note.append(element("td", "", words(`erratum.${row.erratum}`), { colspan: String(2 + columns.length) }));
  return [line, note];
}

/** A hook, or a sign that something is to be said. */
function markOf({ erratum }: WorkedRow): SVGSVGElement {
  const mark = svg("svg", {
    class: erratum ? "worked-mark is-wrong" : "worked-mark",
    viewBox: "0 0 12 12",
    role: "img",
    "aria-label": words(erratum ? "worked.wrong" : "worked.right"),
  });
  mark.append(svg("path", { d: erratum ? "M6 1v6M6 9.5v1" : "M1.5 6.5l3 3 6-7" }));
  return mark;
}

/** Written with index and layer: w₂₁⁽¹⁾, ∂E/∂w₂₁⁽¹⁾. */
function quantityOf({ letter, index, layer, group }: WorkedRow): readonly (string | Node)[] {
  const isSlope = letter.startsWith("∂");
  const isNew = group === "newWeights";
  const plain = isSlope ? letter.slice(1) : letter;
  return [
    isSlope ? "∂E/∂" : isNew ? `${words("worked.new")} ` : "",
    element("i", "", plain),
    ...(index === "" ? [] : [element("sub", "", index)]),
    ...(layer === undefined ? [] : [element("sup", "", `(${layer + (isLayerOfUnits(plain) ? 1 : 0)})`)]),
  ];
}

/** Units are counted by their own layer, weights by the layer they leave. */
const isLayerOfUnits = (letter: string) => !letter.startsWith("w");
