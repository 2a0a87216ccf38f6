/** The slider that tilts the map into a relief. */
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import type { Store } from "../store.js";

export function mountTiltSlider(map: HTMLElement, store: Store): HTMLElement {
  const label = element("label", "tilt");
  const slider = element("input", "", "", {
    type: "range",
    min: "0",
    max: "1",
    step: "0.01",
    "aria-label": text("stage.tilt"),
  });
  // Said once, as the slider's name.
  label.append(element("span", "", text("stage.tilt"), { "aria-hidden": "true" }), slider);
  map.append(label);
  slider.addEventListener("input", () => store.setState({ tilt: slider.valueAsNumber }));
  // The map's own gestures and keys are not meant for the slider.
  for (const type of ["pointerdown", "keydown"]) label.addEventListener(type, (event) => event.stopPropagation());
  const show = (tilt: number) => {
    slider.value = String(tilt);
    slider.setAttribute("aria-valuetext", `${Math.round(100 * tilt)} %`);
  };
  show(store.getState().tilt);
  store.subscribe(({ tilt }, before) => tilt !== before.tilt && show(tilt));
  return label;
}
