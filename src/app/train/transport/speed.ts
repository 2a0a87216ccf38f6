/** How fast it plays: a logarithmic slider of steps a second, whose last notch is as fast as it can. */
import { element } from "../../element.js";
import { text } from "../../i18n/language.js";
import { countText } from "../../numbers.js";
import type { TrainStore } from "../store.js";
import { words } from "../words.js";

const decades = 4;
const notchesPerDecade = 20;
/** One past the fastest that has a number. */
const fullSpeed = decades * notchesPerDecade + 1;

/** Steps a second of a notch; undefined as fast as it can. */
export function speedAt(notch: number): number | undefined {
  return notch >= fullSpeed ? undefined : Number((10 ** (notch / notchesPerDecade)).toPrecision(2));
}

export function notchOf(speed: number | undefined): number {
  if (speed === undefined) return fullSpeed;
  return Math.min(fullSpeed - 1, Math.max(0, Math.round(Math.log10(speed) * notchesPerDecade)));
}

/** A run of so many steps is over in about ten seconds. */
export function suitingSpeed(totalSteps: number): number | undefined {
  const notch = notchOf(Math.max(1, totalSteps / 10));
  return totalSteps / 10 > 10 ** decades ? undefined : speedAt(notch);
}

export function speedControl(store: TrainStore): HTMLElement {
  const label = element("label", "rate", "", { title: text("transport.rateTitle") });
  const shown = element("span", "rate-text");
  const slider = element("input", "", "", {
    type: "range",
    min: "0",
    max: String(fullSpeed),
    step: "1",
    "aria-label": text("transport.rate"),
  });
  label.append(slider, shown);
  const show = (speed: number | undefined) => {
    const said = speed === undefined ? words("speed.full") : words("speed.steps", { speed: countText(speed) });
    shown.textContent = said;
    slider.value = String(notchOf(speed));
    slider.setAttribute("aria-valuetext", said);
  };
  slider.addEventListener("input", () => store.setState({ speed: speedAt(slider.valueAsNumber) }));
  store.subscribe(({ speed }, before) => speed !== before.speed && show(speed));
  show(store.getState().speed);
  return label;
}
