/** The panel's folder on the picture: what only changes what is seen, never a number. */
import type { FolderApi } from "tweakpane";
import type { Param } from "../../core/param.js";
import { type LayerName, layerNames, paletteNames } from "../../core/picture.js";
import { text } from "../i18n/settings.js";
import { actions, type State, type Store } from "../store.js";
import { List, type Option } from "./list.js";
import type { Section } from "./section.js";

/** Lengths of trails to choose from, in steps, besides whole ones; a link may ask for any. */
const trailSteps = [300, 100, 30, 10, 0];

export function viewSection(folder: FolderApi, store: Store): Section {
  const palettes = paletteNames.map((name) => ({ value: name, text: text(`palette.${name}`) }));
  const palette = new List(folder, text("view.palette"), palettes, (chosen) => {
    const known = paletteNames.find((name) => name === chosen);
    if (known) store.setState({ palette: known });
  });
  const trail = new List(folder, text("view.trail"), trailOptions(undefined), (chosen) => {
    store.setState({ trail: chosen === "" ? undefined : Number(chosen) });
  });
  const switches = layerNames.map((name) => layerSwitch(folder, name, store));
  return {
    folder,
    show() {
      const state = store.getState();
      palette.show(state.palette);
      trail.show(String(state.trail ?? ""), trailOptions(state.trail));
      for (const show of switches) show(state);
    },
  };
}

function trailOptions(shown: number | undefined): Option[] {
  const all = shown === undefined || trailSteps.includes(shown) ? trailSteps : [shown, ...trailSteps];
  const options = all.map((steps) => ({
    value: String(steps),
    text: steps === 0 ? text("trail.none") : text("trail.steps", { steps }),
  }));
  return [{ value: "", text: text("trail.whole") }, ...options];
}

/** A switch for a layer; gives what shows which layers there are. That of batches is there where races take some. */
function layerSwitch(folder: FolderApi, layer: LayerName, store: Store): (state: State) => void {
  const [label, sentence] = [text(`layer.${layer}`), text(`layer.${layer}Title`)];
  const param: Param = { label, sentence, default: 0, min: 0, max: 1, integer: true };
  const bound = { value: 0 };
  const binding = folder.addBinding(bound, "value", { view: "param", param, label });
  let shown = 0;
  binding.on("change", ({ value }) => {
    if (value !== shown) actions.toggleLayer(store, layer);
  });
  return ({ layers, run }) => {
    binding.hidden = layer === "batch" && !run.surface.stepwise;
    shown = bound.value = Number(layers.includes(layer));
    binding.refresh();
  };
}
