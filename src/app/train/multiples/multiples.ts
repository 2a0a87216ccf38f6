/** Small multiples: what each lane has learned so far, as pictures that can be compared at a glance. */
import { type Identity, identities } from "../../../render/identity.js";
import { element } from "../../element.js";
import { everySoOften } from "../../everySoOften.js";
import { laneNames } from "../../laneNames.js";
import { countText } from "../../numbers.js";
import { currentTheme, watchTheme } from "../../theme.js";
import type { LaneRecord } from "../records.js";
import { scoreText } from "../scoreText.js";
import { closeLane, shownLanes, type TrainState, type TrainStore } from "../store.js";
import { mapSize } from "../watch.js";
import { words } from "../words.js";
import type { Sheet } from "./canvas.js";
import { pictureColours } from "./colours.js";
import { drawConfusion } from "./confusion.js";
import { kindsFor, type PictureKind, pictureOf } from "./kinds.js";
import { drawPlane } from "./plane.js";
import { Tile } from "./tile.js";
import { drawUnit } from "./units.js";
import { drawFit, drawPredicted, drawSorted, pairsOf } from "./values.js";

/** Milliseconds between two drawings while the run plays. */
const refreshEvery = 120;
/** Units of a layer that are shown; more would be too small to tell anything. */
const mostUnits = 32;

/** More tiles than these are drawn smaller, so that they keep to a line. */
const fewTiles = 6;
/** But not where they are matrices of more classes than these, whose counts are to be read. */
const fewClasses = 5;

export function mountMultiples(container: HTMLElement, store: TrainStore): void {
  const view = new Multiples(container, store);
  const drawSoon = everySoOften(refreshEvery, () => view.draw());
  store.subscribe((state, before) => {
    if (state.lanes.length === 0) return;
    const parts = ["hidden", "selected", "picture", "problem", "phase"] as const;
    const isAnother = parts.some((part) => state[part] !== before[part]);
    if (isAnother || state.lanes !== before.lanes) drawSoon(isAnother);
  });
  watchTheme(() => drawSoon(true));
}

class Multiples {
  readonly #store: TrainStore;
  readonly #heading = element("h3", "side-heading");
  readonly #choice = element("div", "segments", "", { role: "group", "aria-label": words("pictures.kind") });
  readonly #grid = element("div", "tiles");
  readonly #more = element("p", "tiles-more");
  #tiles: Tile[] = [];
  #tilesKey = "";
  #kinds = "";

  constructor(container: HTMLElement, store: TrainStore) {
    this.#store = store;
    const head = element("div", "section-head");
    head.append(this.#heading, this.#choice);
    container.append(head, this.#grid, this.#more);
  }

  draw(): void {
    const state = this.#store.getState();
    if (!state.problem) return;
    const kind = pictureOf(state.picture, state.problem);
    this.#showChoice(kindsFor(state.problem), kind);
    this.#heading.textContent = words(`pictures.${kind}.heading`);
    this.#more.textContent = "";
    if (kind === "units") this.#drawUnits(state);
    else this.#drawLanes(state, kind);
  }

  #showChoice(kinds: readonly PictureKind[], kind: PictureKind): void {
    if (kinds.join() !== this.#kinds) {
      this.#kinds = kinds.join();
      this.#choice.replaceChildren(
        ...kinds.map((each) => {
          const button = element("button", "segment", words(`pictures.${each}`), { type: "button", "data-kind": each });
          button.addEventListener("click", () => this.#store.setState({ picture: each }));
          return button;
        }),
      );
    }
    for (const button of this.#choice.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
  }

  #drawLanes(state: TrainState, kind: PictureKind): void {
    const { run, problem } = state;
    if (!problem) return;
    const [looks, names] = [identities(run.lanes), laneNames(run.lanes)];
    const shown = shownLanes(state);
    const isLarge = kind === "confusion" && problem.targets.length > fewClasses;
    this.#setTiles(
      shown.map(([, i]) => [names[i] ?? "", looks[i]] as const),
      isLarge,
    );
    for (const [k, [lane]] of shown.entries()) {
      const diverged = lane.divergedAt >= 0;
      const note = diverged
        ? words("tile.diverged", { step: countText(lane.divergedAt) })
        : scoreText(lane.evaluations.last("testScore"), problem.task);
      const draw = drawingOf(lane, kind, state);
      this.#tiles[k]?.show(words(`pictures.${kind}.heading`), note, diverged, draw);
    }
  }

  #drawUnits(state: TrainState): void {
    const lane = state.lanes[closeLane(state)];
    const hidden = lane?.picture?.hidden ?? [];
    const cells = mapSize ** 2;
    const units = hidden.flatMap((layer, l) =>
      Array.from({ length: Math.min(mostUnits, layer.length / cells) }, (_, unit) => ({
        name: words("pictures.unit", { layer: l + 1, unit: unit + 1 }),
        map: layer.subarray(unit * cells, (unit + 1) * cells),
      })),
    );
    const name = laneNames(state.run.lanes)[closeLane(state)] ?? "";
    this.#heading.textContent = words("pictures.unitsOf", { name });
    this.#setTiles(units.map((unit) => [unit.name, undefined] as const));
    for (const [k, { map }] of units.entries()) {
      const colours = pictureColours[currentTheme()];
      this.#tiles[k]?.show(words("pictures.units"), "", false, (sheet) => drawUnit(sheet, map, colours));
    }
    const left = hidden.some((layer) => layer.length / cells > mostUnits);
    this.#more.textContent = left ? words("pictures.moreUnits", { count: mostUnits }) : "";
  }

  #setTiles(wanted: readonly (readonly [name: string, identity: Identity | undefined])[], isLarge = false): void {
    const key = JSON.stringify([wanted, isLarge]);
    if (key === this.#tilesKey) return;
    this.#tilesKey = key;
    this.#tiles = wanted.map(([name, identity]) => new Tile(name, identity));
    this.#grid.classList.toggle(
      "is-small",
      wanted.every(([, identity]) => !identity),
    );
    this.#grid.classList.toggle("is-many", wanted.length > fewTiles && !isLarge);
    this.#grid.classList.toggle("is-large", isLarge);
    this.#grid.style.setProperty("--count", String(wanted.length));
    this.#grid.replaceChildren(...this.#tiles.map((tile) => tile.element));
  }
}

/** What draws a lane's picture; nothing where the session has not told enough of it so far. */
function drawingOf({ picture }: LaneRecord, kind: PictureKind, { problem }: TrainState): (sheet: Sheet) => void {
  const colours = pictureColours[currentTheme()];
  const { map, predictions, confusion } = picture ?? {};
  return (sheet) => {
    if (!problem) return;
    if (kind === "plane" && map) drawPlane(sheet, map, problem, colours);
    else if (kind === "confusion" && confusion) drawConfusion(sheet, confusion.test, problem.targets, colours);
    else if (predictions && kind === "predicted") drawPredicted(sheet, pairsOf(problem, predictions), colours);
    else if (predictions && kind === "sorted") drawSorted(sheet, pairsOf(problem, predictions), colours);
    else if (predictions && kind === "fit") drawFit(sheet, pairsOf(problem, predictions), colours);
  };
}
