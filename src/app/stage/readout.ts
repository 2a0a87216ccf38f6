/** What the surface is under the pointer, or at a start that keys are moving: its place, loss and gradient. */
import type { Point } from "../../core/layout.js";
import { isPoint, type Race } from "../../race/race.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import type { State } from "../state.js";

const layout = { dim: 2, count: 1 };

export interface Readout {
  /** Shows a place; without one the start, while it has the focus for keys, or nothing. */
  show(state: Pick<State, "race" | "run">, pointed: Point | undefined): void;
}

export function createReadout(map: HTMLElement): Readout {
  const box = element("output", "readout", "", { "aria-hidden": "true" });
  box.hidden = true;
  map.append(box);
  const theta = new Float64Array(2);
  const gradient = new Float64Array(2);
  const value = new Float64Array(1);
  return {
    show({ race, run }, pointed) {
      const at = pointed ?? startInHand(map, race);
      box.hidden = !at;
      if (!at) return;
      theta.set(at);
      run.surface.evaluate(theta, layout, gradient, value);
      const [x, y] = at;
      box.textContent = text("stage.readout", {
        x: short(x),
        y: short(y),
        loss: short(value[0]),
        gx: short(gradient[0]),
        gy: short(gradient[1]),
      });
    },
  };
}

const startInHand = (map: HTMLElement, { start }: Race): Point | undefined =>
  isPoint(start) && map.querySelector(".start-handle:focus-visible") ? start : undefined;

/** Four digits; what is not a number is told as such. */
function short(value = Number.NaN): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? text("number.none") : value > 0 ? "∞" : "−∞";
  return String(Number(value.toPrecision(4))).replaceAll("-", "−");
}
