/** The line of steps: drag it anywhere, both ways; a tick where each lane arrived or diverged. */
import { identities } from "../../render/identity.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { laneNames } from "../laneNames.js";
import { actions, type State, type Store } from "../store.js";

export function mountScrubber(container: HTMLElement, store: Store): void {
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
  slider.addEventListener("input", () => {
    store.setState({ playing: false });
    actions.seek(store, Number(slider.value));
  });
  const showPosition = ({ position, race }: State) => {
    slider.value = String(Math.floor(position));
    box.style.setProperty("--part", String(race.steps > 0 ? position / race.steps : 0));
  };
  const showRun = (state: State) => {
    slider.max = String(state.race.steps);
    ticks.replaceChildren(...ticksOf(state));
    showPosition(state);
  };
  showRun(store.getState());
  store.subscribe((state, before) => {
    if (state.run !== before.run || state.computed !== before.computed || state.colours !== before.colours)
      showRun(state);
    else if (state.position !== before.position) showPosition(state);
  });
}

/** A tick for each lane that arrived or diverged; a diverged one is a cross. */
function ticksOf({ run, race, computed, colours }: State): HTMLElement[] {
  const names = laneNames(race.lanes);
  const looks = identities(race.lanes, colours);
  return run.lanes.flatMap((lane, l) => {
    const status = lane.statusAt(computed);
    if (status === "running" || race.steps === 0) return [];
    const step = Math.max(...(status === "arrived" ? lane.arrivedAt : lane.divergedAt));
    const tick = element("span", `tick-mark ${status}`, "", {
      title: text(`lane.${status}`, { name: names[l] ?? "", step }),
    });
    tick.style.setProperty("--part", String(step / race.steps));
    tick.style.setProperty("--colour", looks[l]?.colour ?? "");
    return [tick];
  });
}
