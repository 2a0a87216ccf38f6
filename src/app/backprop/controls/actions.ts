/** What is done to the network as a whole: an epoch in one of three ways, many of them, the first weights again or others. */
import { settingRules } from "../../../backprop/link.js";
import type { StopRules } from "../../../backprop/stopping.js";
import { type Way, ways } from "../../../backprop/update.js";
import { element } from "../../element.js";
import type { Desk } from "../desk.js";
import { type BackpropState, settingsNow } from "../store.js";
import { words } from "../words.js";
import { numberField } from "./numberField.js";
import { mountSamples } from "./samples.js";

const seeds = { min: 0, max: 2 ** 32 - 1, integer: true };

export function mountActions(container: HTMLElement, desk: Desk): void {
  const samples = element("div", "action-group", "", { role: "group", "aria-label": words("action.samples") });
  container.append(samples, epochButtons(desk), manyEpochs(desk), settings(desk), starts(desk));
  mountSamples(samples, desk);
}

const plainButton = (label: string, title: string, press: () => void) => {
  const button = element("button", "plain-button", label, { type: "button", ...(title && { title }) });
  button.addEventListener("click", press);
  return button;
};

/** With a single sample, all of them in one update are what one is: two of the ways are the same. */
function epochButtons(desk: Desk): HTMLElement {
  const group = element("div", "action-group", "", { role: "group", "aria-label": words("action.epochs") });
  const buttons = ways.map((way) => {
    const press = () => desk.train(way, { epochs: 1 });
    return [way, plainButton(words(`way.${way}`), words(`way.${way}Title`), press)] as const;
  });
  group.append(...buttons.map(([, button]) => button));
  const show = ({ model }: BackpropState) => {
    const isSingle = model.exercise.samples.count === 1;
    for (const [way, button] of buttons) {
      button.hidden = isSingle && way === "batch";
      if (way === "online") button.textContent = words(isSingle ? "way.update" : "way.online");
      if (way === "rprop") button.textContent = words(isSingle ? "way.rpropUpdate" : "way.rprop");
    }
  };
  show(desk.store.getState());
  desk.store.subscribe(show);
  return group;
}

function manyEpochs(desk: Desk): HTMLElement {
  const group = element("div", "action-group many", "", { role: "group", "aria-label": words("action.many") });
  const epochs = numberField(
    {
      label: words("many.epochs"),
      symbol: words("many.train"),
      rule: { min: 1, max: 100_000, integer: true },
      className: "is-wide",
    },
    () => {},
  );
  epochs.show(500);
  const way = element("select", "plain-select", "", { "aria-label": words("many.way") });
  way.append(...ways.map((each) => element("option", "", words(`many.${each}`), { value: each })));
  const rules = stopFields();
  const go = plainButton(words("many.go"), "", () => {
    if (desk.store.getState().job) desk.cancel();
    else if (!epochs.stopsAt() && !rules.stops())
      desk.train(way.value as Way, { ...rules.rules(), epochs: epochs.value() ?? 1 });
  });
  const bar = element("progress", "many-bar", "", { "aria-label": words("many.progress") });
  const told = element("span", "many-told", "", { role: "status" });
  group.append(epochs.element, way, rules.element, go, bar, told);
  const show = ({ job, stopped }: BackpropState) => {
    go.textContent = words(job ? "many.cancel" : "many.go");
    bar.hidden = !job;
    if (job) {
      bar.max = job.epochs;
      bar.value = job.epoch;
    }
    told.textContent = stopped && stopped !== "epochs" ? words(`stopped.${stopped}`) : "";
  };
  show(desk.store.getState());
  desk.store.subscribe(show);
  return group;
}

interface StopFields {
  readonly element: HTMLElement;
  readonly rules: () => Omit<StopRules, "epochs">;
  /** Whether a field is wrong; the reader is taken there. */
  readonly stops: () => boolean;
}

/** What besides a number of epochs may end the training. */
function stopFields(): StopFields {
  const box = element("details", "stop-rules");
  const number = (
    key: "target" | "patience" | "minDelta" | "seconds",
    rule: { min: number; max: number; integer?: boolean },
  ) => numberField({ label: words(`stop.${key}`), rule, optional: true }, () => {});
  const fields = {
    target: number("target", { min: 0, max: 1e6 }),
    patience: number("patience", { min: 1, max: 100_000, integer: true }),
    minDelta: number("minDelta", { min: 0, max: 1e6 }),
    seconds: number("seconds", { min: 0.01, max: 3600 }),
  };
  const inside = element("div", "stop-fields");
  inside.append(...Object.values(fields).map((field) => field.element));
  box.append(element("summary", "", words("stop.heading")), inside);
  return {
    element: box,
    stops: () => Object.values(fields).some((field) => field.stopsAt()),
    rules: () =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([key, field]) => {
          const value = field.value();
          return value === undefined ? [] : [[key, value]];
        }),
      ),
  };
}

function settings(desk: Desk): HTMLElement {
  const group = element("div", "action-group", "", { role: "group", "aria-label": words("action.settings") });
  const fields = (["learningRate", "momentum"] as const).map((key) => {
    const { min, max } = settingRules[key];
    const options = { label: words(`setting.${key}`), symbol: key === "learningRate" ? "η" : "α", rule: { min, max } };
    const field = numberField(options, (value) => value !== undefined && desk.set(key, value));
    return [key, field] as const;
  });
  group.append(...fields.map(([, field]) => field.element));
  const show = (state: BackpropState) => {
    const now = settingsNow(state);
    for (const [key, field] of fields) field.show(now[key]);
  };
  show(desk.store.getState());
  desk.store.subscribe(show);
  return group;
}

function starts(desk: Desk): HTMLElement {
  const group = element("div", "action-group", "", { role: "group", "aria-label": words("action.start") });
  const seed = numberField(
    { label: words("start.seed"), symbol: words("start.seedShort"), rule: seeds, optional: true },
    (value) => desk.seed(value),
  );
  const random = plainButton(words("start.random"), words("start.randomTitle"), () =>
    desk.seed((desk.store.getState().page.seed ?? 0) + 1),
  );
  group.append(
    plainButton(words("start.again"), words("start.againTitle"), () => desk.startAgain()),
    random,
    seed.element,
  );
  const show = ({ page, isOwn }: BackpropState) => {
    seed.show(page.seed);
    seed.element.hidden = isOwn;
  };
  show(desk.store.getState());
  desk.store.subscribe(show);
  return group;
}
