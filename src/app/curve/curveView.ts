/** A curve with lanes on it: the picture, its transport, the numbers, the chart of outcomes and the panel. */
import { type CurveShow, examples } from "../../curve/examples.js";
import type { Shown } from "../../curve/hash.js";
import { curveFileOf, parseCurve } from "../../curve/parseCurve.js";
import { type Race, registry } from "../../index.js";
import { toHash } from "../../share/hash.js";
import { element } from "../element.js";
import { onDemand } from "../onDemand.js";
import { mountSettings } from "../panel/settings.js";
import { find } from "../startPage.js";
import { actions, createRaceStore, type Store } from "../store.js";
import { playKeys } from "../transport/playKeys.js";
import { mountTransport } from "../transport/transport.js";
import { mountFormulaField } from "./formulaField.js";
import { mountNumbers } from "./numbers.js";
import { Plot } from "./plot.js";
import { SweepChart } from "./sweepChart.js";
import type { View } from "./view.js";
import { words } from "./words.js";

type Curve = Extract<Shown, { show: CurveShow }>;

/** @param first what the page opens with, or an example; @param changed told whenever the link would say something else */
export function mountCurveView(first: Curve, still: boolean, changed: () => void): View<Curve> {
  const store = createRaceStore(first.race, examples[first.show].rate, false);
  let current = first.show;
  const change = (race: Race) => actions.setRace(store, race);
  const changeFile = (part: object) => {
    const parsed = parseCurve({ ...curveFileOf(store.getState().race), ...part }, registry);
    if (parsed.ok) change(parsed.value);
  };
  const plot = new Plot(find("view"), store, (start) => changeFile({ start }));
  mountTransport(find("transport"), store);
  mountNumbers(find("numbers"), store);
  const sweep = new SweepChart(find("sweep"), store, (name, value) => {
    const [lane, ...others] = store.getState().race.lanes;
    if (lane)
      changeFile({ lanes: [{ ...lane, hyperparameters: { ...lane.hyperparameters, [name]: value } }, ...others] });
  });
  const fields = element("div", "curve-fields");
  find("settings").prepend(fields);
  mountFormulaField(fields, store, change);
  fields.append(raceLink(store));
  mountSettings(find("settings"), async () => {
    const loaded = await onDemand(() => import("./panel.js"));
    loaded?.mountPanel(find("panel"), store);
    return loaded !== undefined;
  });
  keepTime(store);
  store.subscribe((state, before) => {
    if (state.race !== before.race || state.position !== before.position) changed();
  });
  const parts = [plot.element, ...["transport", "numbers", "settings"].map(find)];
  return {
    show({ show, race, at }) {
      current = show;
      for (const part of parts) part.hidden = false;
      const { rate, plays } = examples[show];
      const playing = plays && at === undefined && !still;
      const position = at ?? (plays && still ? race.steps : 0);
      actions.openRace(store, race, { playing, rate, position });
      sweep.show(examples[show].sweep, store.getState());
    },
    shown() {
      const { race, position, playing } = store.getState();
      return { show: current, race, ...(!playing && position > 0 && { at: Number(position.toFixed(2)) }) };
    },
    hide() {
      for (const part of parts) part.hidden = true;
      store.setState({ playing: false });
      sweep.show(undefined, store.getState());
    },
    press(event) {
      playKeys[event.key]?.(store, event);
      return event.key in playKeys;
    },
  };
}

/** The same run on the race page's map, level across. */
function raceLink(store: Store): HTMLElement {
  const link = element("a", "curve-race", words("curve.race"));
  const show = () => {
    link.href = `./index.html${toHash(store.getState().race, {}, registry)}`;
  };
  link.addEventListener("focus", show);
  link.addEventListener("pointerdown", show);
  show();
  return link;
}

/** The only place where the clock meets the run. A tab that was hidden goes on where it was. */
function keepTime(store: Store): void {
  let frame: number | undefined;
  let last = 0;
  const tick = (now: number) => {
    actions.pass(store, Math.min((now - last) / 1000, 0.25));
    last = now;
    frame = store.getState().playing ? requestAnimationFrame(tick) : undefined;
  };
  store.subscribe(({ playing }) => {
    if (!playing || frame !== undefined) return;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  });
}
