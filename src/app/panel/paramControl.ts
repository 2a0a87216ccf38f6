/**
 * The control of a param, as a Tweakpane plug-in: a slider on the param's scale and a field that takes any valid value.
 * Tweakpane's own slider is linear, clamps what is typed, and cannot be reached by keyboard or screen reader; this one
 * is made of native inputs.
 */
import {
  type BaseInputParams,
  createPlugin,
  type InputBindingPlugin,
  type Value,
  type ValueController,
  type View,
  type ViewProps,
} from "@tweakpane/core";
import { accepts, expectedOf, isSwitch, type Param } from "../../core/param.js";
import { element } from "../element.js";
import { issueLine } from "../i18n/sentences.js";
import { text } from "../i18n/settings.js";
import { numberOf, settingText } from "../numbers.js";
import { RateMark } from "./rateMark.js";
import { type SliderScale, sliderScale } from "./sliderScale.js";
import { SwitchController } from "./switchControl.js";
import "../style/panel.css";

interface ParamOptions extends BaseInputParams {
  readonly view: "param";
  readonly param: Param;
}

const isParamOptions = (options: Record<string, unknown>): options is ParamOptions & typeof options =>
  options.view === "param";

/** Bind a number with `{ view: "param", param }`. */
export const paramPlugin = createPlugin<InputBindingPlugin<number, number, ParamOptions>>({
  id: "param",
  type: "input",
  accept: (value, options) =>
    typeof value === "number" && isParamOptions(options) ? { initialValue: value, params: options } : null,
  binding: {
    reader: () => Number,
    writer: () => (target, value) => target.write(value),
  },
  controller: ({ value, viewProps, params: { param } }) =>
    isSwitch(param) ? new SwitchController(value, viewProps, param) : new ParamController(value, viewProps, param),
});

/** So many have a message of their own. */
let refusals = 0;

export class ParamController implements ValueController<number, View> {
  readonly value: Value<number>;
  readonly viewProps: ViewProps;
  readonly view = { element: element("div", "param") };
  readonly #param: Param;
  readonly #scale: SliderScale;
  readonly #slider = element("input", "param-slider");
  readonly #field = element("input", "param-field");
  readonly #refusal = element("p", "param-refusal");
  #mark: RateMark | undefined;

  constructor(value: Value<number>, viewProps: ViewProps, param: Param) {
    this.value = value;
    this.viewProps = viewProps;
    this.#param = param;
    this.#scale = sliderScale(param);
    this.#setUpInputs();
    this.view.element.append(this.#slider, this.#field, this.#refusal);
    value.emitter.on("change", () => this.#show());
    this.#show();
  }

  /** Marks from where on the value is too large; NaN where that is not known. */
  markTooLarge(from: number): void {
    this.#mark ??= new RateMark(this.#slider, this.#scale);
    this.#mark.set(from);
    this.#tell();
  }

  #setUpInputs(): void {
    const { label, sentence = "" } = this.#param;
    this.#slider.type = "range";
    this.#slider.max = String(this.#scale.notches);
    this.#slider.setAttribute("aria-label", label);
    this.#slider.title = sentence;
    this.#slider.addEventListener("input", () => {
      this.value.rawValue = this.#scale.valueAt(this.#slider.valueAsNumber);
    });
    this.#field.type = "text";
    this.#field.spellcheck = false;
    this.#field.autocomplete = "off";
    this.#field.setAttribute("aria-label", text("panel.value", { label }));
    this.#field.addEventListener("change", () => this.#type());
    this.#field.addEventListener("blur", () => this.#accept());
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#isRefused) return;
      // The sheet stays open: it is the typing that is given up.
      event.stopPropagation();
      this.#accept();
      this.#refusal.textContent = "";
    });
    this.#refusal.setAttribute("role", "alert");
    this.#refusal.id = `param-refusal-${++refusals}`;
  }

  get #isRefused(): boolean {
    return this.#field.hasAttribute("aria-invalid");
  }

  /** Takes what was typed if it is valid; else says what would be, and leaves it there to be corrected. */
  #type(): void {
    const typed = this.#field.value;
    const value = numberOf(typed);
    if (accepts(this.#param, value)) {
      this.#accept();
      this.value.rawValue = value;
      this.#show();
    } else {
      this.#field.setAttribute("aria-invalid", "true");
      this.#field.setAttribute("aria-describedby", this.#refusal.id);
      this.#refusal.textContent = refusalOf(typed, this.#param);
    }
  }

  /** Has the field show the value again, which what was refused has left as it was. */
  #accept(): void {
    if (!this.#isRefused) return;
    for (const name of ["aria-invalid", "aria-describedby"]) this.#field.removeAttribute(name);
    this.#field.value = settingText(this.value.rawValue);
  }

  /** Leaves the thumb where it is if that stands for the value: a value's nearest notch may be another one. */
  #show(): void {
    const value = this.value.rawValue;
    if (this.#scale.valueAt(this.#slider.valueAsNumber) !== value) {
      this.#slider.value = String(this.#scale.notchOf(value));
    }
    this.#tell();
    this.#slider.style.setProperty("--part", String(this.#slider.valueAsNumber / this.#scale.notches));
    if (this.#isRefused) return;
    this.#field.value = settingText(value);
    this.#refusal.textContent = "";
  }

  /** Says the value, and whether it is a large one. */
  #tell(): void {
    const value = this.value.rawValue;
    this.#slider.setAttribute("aria-valuetext", this.#mark?.describe(value) ?? settingText(value));
  }
}

function refusalOf(typed: string, param: Param): string {
  return issueLine({ path: "", got: typed.trim() === "" ? "nothing" : typed, expected: expectedOf(param) });
}
