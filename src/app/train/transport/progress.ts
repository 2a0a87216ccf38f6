/** How far the run is: drag it anywhere, both ways; a tick where each lane arrived, stopped or diverged. */
import { identities } from "../../../render/identity.js";
import { element } from "../../element.js";
import { text } from "../../i18n/language.js";
import { laneNames } from "../../laneNames.js";
import type { Desk } from "../desk.js";
import type { LaneRecord } from "../records.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";

export function mountProgress(container: HTMLElement, desk: Desk): void {
  const box = element("div", "scrubber");
  const ticks = element("div", "ticks", "", { "aria-hidden": "true" });
  const slider = element("input", "", "", {
    type: "range",
    min: "0",
    step: "1",
    "aria-label": text("transport.position"),
  });
  box.append(slider, ticks);
  container.append(box);
  slider.addEventListener("input", () => desk.seek(slider.valueAsNumber));
  let events = "";
  const show = (state: TrainState) => {
    const last = state.problem?.totalSteps ?? 1;
    slider.max = String(last);
    // While it is held it is where the user has it, and the run comes after.
    if (!slider.matches(":active")) slider.value = String(state.step);
    box.style.setProperty("--part", String(state.step / last));
    const key = JSON.stringify([state.lanes.map(eventOf), last]);
    if (key === events) return;
    events = key;
    ticks.replaceChildren(...ticksOf(state, last));
  };
  show(desk.store.getState());
  desk.store.subscribe(show);
}

interface LaneEvent {
  readonly kind: "arrived" | "diverged" | "stopped";
  readonly step: number;
}

/** What a tick tells: the first that is worth telling. */
function eventOf({ arrivedAt, divergedAt, stopped }: LaneRecord): LaneEvent | undefined {
  if (divergedAt >= 0) return { kind: "diverged", step: divergedAt };
  if (arrivedAt >= 0) return { kind: "arrived", step: arrivedAt };
  return stopped && { kind: "stopped", step: stopped.at };
}

function ticksOf({ lanes, run }: TrainState, last: number): HTMLElement[] {
  const [looks, names] = [identities(run.lanes), laneNames(run.lanes)];
  return lanes.flatMap((lane, i) => {
    const event = eventOf(lane);
    if (!event) return [];
    const title = words(`tick.${event.kind}`, { name: names[i] ?? lane.id, step: event.step });
    const tick = element("span", `tick-mark ${event.kind}`, "", { title });
    tick.style.setProperty("--part", String(event.step / last));
    tick.style.setProperty("--colour", looks[i]?.colour ?? "");
    return [tick];
  });
}
