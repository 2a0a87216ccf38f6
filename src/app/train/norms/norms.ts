/** The lane that is looked at closely: how large its gradient and its last update are, whole and layer by layer. */
import { identities } from "../../../render/identity.js";
import { element } from "../../element.js";
import { everySoOften } from "../../everySoOften.js";
import { laneNames } from "../../laneNames.js";
import { measureText } from "../../numbers.js";
import type { LaneRecord } from "../records.js";
import { closeLane, type TrainStore } from "../store.js";
import { words } from "../words.js";
import { barParts } from "./bars.js";
import { metersTable } from "./meters.js";

/** Milliseconds between two refreshes while the run plays. */
const refreshEvery = 150;

const kinds = ["gradient", "update", "weights"] as const;

/** Where there is no number, as of the updates of a lane that makes none any more. */
const none = "–";

export function mountNorms(container: HTMLElement, store: TrainStore): void {
  const view = new Norms(container, store);
  const drawSoon = everySoOften(refreshEvery, () => view.draw());
  store.subscribe((state, before) => {
    if (state.lanes.length === 0) return;
    const isAnother = state.selected !== before.selected || state.problem !== before.problem;
    if (isAnother || state.lanes !== before.lanes) drawSoon(isAnother);
  });
}

class Norms {
  readonly #store: TrainStore;
  readonly #choice = element("select", "norms-choice", "", { "aria-label": words("norms.select") });
  readonly #totals = element("dl", "norms-totals");
  readonly #layers = element("table", "norms-layers");
  #meters = element("table", "meters");
  #options = "";

  constructor(container: HTMLElement, store: TrainStore) {
    this.#store = store;
    const head = element("div", "norms-head");
    head.append(element("h3", "side-heading", words("norms.heading")), this.#choice);
    container.append(head, this.#totals, this.#layers, this.#meters);
    this.#choice.addEventListener("change", () => store.setState({ selected: this.#choice.value }));
  }

  draw(): void {
    const state = this.#store.getState();
    const index = closeLane(state);
    const lane = state.lanes[index];
    if (!lane || !state.problem) return;
    this.#showChoice(index);
    const values = [
      ["norms.gradientNorm", measureText(lane.steps.last("gradientNorm"))],
      ["norms.updateNorm", lane.stopped ? none : measureText(lane.steps.last("updateNorm"))],
    ] as const;
    this.#totals.replaceChildren(
      ...values.flatMap(([key, value]) => [
        element("dt", "", words(key), { title: words(`${key}Title`) }),
        element("dd", "", value),
      ]),
    );
    const { sizes } = state.problem;
    const colour = identities(state.run.lanes)[index]?.colour ?? "";
    this.#showLayers(lane, colour, sizes);
    const layers = sizes.slice(1).map((size, layer) => layerName(sizes[layer] ?? 0, size));
    const meters = metersTable(lane, layers, colour);
    this.#meters.replaceWith(meters);
    this.#meters = meters;
  }

  #showChoice(index: number): void {
    const { run } = this.#store.getState();
    const names = laneNames(run.lanes);
    const key = JSON.stringify(names);
    if (key !== this.#options) {
      this.#options = key;
      this.#choice.replaceChildren(
        ...run.lanes.map(({ id }, i) => element("option", "", names[i] ?? id, { value: id })),
      );
    }
    this.#choice.value = run.lanes[index]?.id ?? "";
  }

  /** A row a layer, a bar for each kind of norm, on a scale that all layers share. */
  #showLayers({ norms, stopped }: LaneRecord, colour: string, sizes: readonly number[]): void {
    const head = element("tr", "");
    head.append(
      element("th", "", words("norms.layer"), { scope: "col" }),
      ...kinds.map((kind) => element("th", "", words(`norms.${kind}`), { scope: "col" })),
    );
    const rows = Array.from(norms.weights, (_, layer) => {
      const row = element("tr", "");
      row.append(element("th", "", layerName(sizes[layer] ?? 0, sizes[layer + 1] ?? 0), { scope: "row" }));
      for (const kind of kinds) {
        const isOver = kind === "update" && stopped !== undefined;
        const cell = element("td", "norms-cell", isOver ? none : measureText(norms[kind][layer] ?? Number.NaN));
        cell.style.setProperty("--part", String(barParts(norms[kind])[layer] ?? 0));
        cell.style.setProperty("--colour", colour);
        row.append(cell);
      }
      return row;
    });
    this.#layers.replaceChildren(head, ...rows);
  }
}

const layerName = (inputs: number, outputs: number) => `${inputs} → ${outputs}`;
