/** The control of a param that is off at 0 or on at 1. */
import type { Value, ValueController, View, ViewProps } from "@tweakpane/core";
import type { Param } from "../../core/param.js";
import { element } from "../element.js";

export class SwitchController implements ValueController<number, View> {
  readonly value: Value<number>;
  readonly viewProps: ViewProps;
  /** A label, so that all of its place can be pressed. */
  readonly view = { element: element("label", "param") };

  constructor(value: Value<number>, viewProps: ViewProps, { label, sentence = "" }: Param) {
    this.value = value;
    this.viewProps = viewProps;
    const box = element("input", "param-switch");
    box.type = "checkbox";
    box.title = sentence;
    box.setAttribute("aria-label", label);
    box.addEventListener("change", () => {
      value.rawValue = box.checked ? 1 : 0;
    });
    const show = () => {
      box.checked = value.rawValue === 1;
    };
    value.emitter.on("change", show);
    show();
    this.view.element.append(box);
  }
}
