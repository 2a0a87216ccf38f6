/** A network of one's own: its data, hidden layers, activations and loss; what cannot be is told with every issue. */
import type { NetworkChoice } from "../../../backprop/choice.js";
import { dataNames } from "../../../backprop/data.js";
import { hiddenActivations, lossNames, outputActivations } from "../../../network/spec.js";
import { element } from "../../element.js";
import { issueLine } from "../../i18n/sentences.js";
import { numberOf } from "../../numbers.js";
import { onDemand } from "../../onDemand.js";
import type { Desk } from "../desk.js";
import type { BackpropState } from "../store.js";
import { words } from "../words.js";

const lists = [
  ["data", dataNames],
  ["activation", hiddenActivations],
  ["output", outputActivations],
  ["loss", lossNames],
] as const;

export function mountBuilder(container: HTMLElement, desk: Desk): void {
  const refusal = element("p", "builder-refusal", "", { role: "alert" });
  const choose = (change: Partial<Record<keyof NetworkChoice, unknown>>) => {
    const issues = desk.choose(change);
    refusal.textContent = issues.map(issueLine).join(" ");
    return issues.length === 0;
  };
  const selects = lists.map(([key, options]) => {
    const list = element("select", "plain-select");
    list.append(...options.map((option) => element("option", "", words(`option.${option}`), { value: option })));
    list.addEventListener("change", () => choose({ [key]: list.value, ...fitting(key, list.value) }));
    return [key, list, labelled(words(`builder.${key}`), list)] as const;
  });
  const layers = element("input", "", "", { type: "text", autocomplete: "off", placeholder: words("builder.hint") });
  layers.addEventListener("change", () => {
    const texts = layers.value.split(/[,，\s]+/).filter((text) => text !== "");
    const isDone = choose({ hidden: texts.map((text) => (Number.isNaN(numberOf(text)) ? text : numberOf(text))) });
    layers.setAttribute("aria-invalid", String(!isDone));
  });
  const [data, ...rest] = selects.map(([, , label]) => label);
  const own = element("p", "lens-note", words("builder.own"));
  const row = element("div", "builder-row");
  row.append(...(data ? [data] : []), labelled(words("builder.hidden"), layers), ...rest);
  const edit = element("button", "plain-button", words("samples.edit"), { type: "button" });
  edit.addEventListener("click", async () => (await onDemand(() => import("./samplesDialog.js")))?.openSamples(desk));
  const line = element("div", "builder-line");
  line.append(row, own, edit);
  container.append(line, refusal);
  const show = (state: BackpropState) => {
    container.hidden = state.page.show !== "network";
    row.hidden = state.isOwn;
    own.hidden = !state.isOwn;
    for (const [key, list] of selects) list.value = state.page.choice[key];
    if (layers !== document.activeElement && layers.getAttribute("aria-invalid") !== "true")
      layers.value = state.page.choice.hidden.join(", ");
  };
  show(desk.store.getState());
  desk.store.subscribe((state, before) => {
    if (state.model === before.model) return;
    refusal.textContent = "";
    layers.removeAttribute("aria-invalid");
    show(state);
  });
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = element("label", "builder-field");
  label.append(element("span", "", text), field);
  return label;
}

/** A cross-entropy goes with one kind of output, and some outputs with no cross-entropy: the one chosen last decides. */
function fitting(key: string, value: string): Partial<NetworkChoice> {
  if (key === "loss" && value === "bce") return { output: "sigmoid" };
  if (key === "loss" && value === "ce") return { output: "softmax" };
  if (key === "output") return { loss: value === "sigmoid" ? "bce" : value === "softmax" ? "ce" : "mse" };
  if (key === "data" && value === "sine") return { output: "linear", loss: "mse" };
  return {};
}
