/**
 * The plane of the weights: a projection of all lanes' ways over the losses of the plane, with what of each way is in it.
 * While it is open it follows the run: at once where the run stands still, every now and then while it plays.
 */
import { chooseScale, heightOf } from "../../../landscape/height.js";
import { identities } from "../../../render/identity.js";
import { palettes } from "../../../render/palette.js";
import { element } from "../../element.js";
import { everySoOften } from "../../everySoOften.js";
import { issueLine } from "../../i18n/sentences.js";
import { countText } from "../../numbers.js";
import { currentTheme, watchTheme } from "../../theme.js";
import type { Desk } from "../desk.js";
import { freshSheet } from "../multiples/canvas.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";
import { PlaneControl } from "./control.js";
import { drawProjection } from "./draw.js";
import { axesText, numbersOf } from "./numbers.js";

/** Milliseconds between two planes while the run plays, and between two drawings. */
const askEvery = 1500;
const drawEvery = 60;

export class PlaneCard {
  readonly #desk: Desk;
  readonly #control: PlaneControl;
  readonly #canvas = element("canvas", "plane-canvas", "", { role: "img" });
  readonly #note = element("p", "plane-note", "", { role: "status" });
  readonly #axes = element("p", "plane-text");
  readonly #numbers = element("div", "plane-numbers");
  readonly #explained = element("p", "plane-text");
  readonly #send = element("button", "plain-button", words("plane.race"), { type: "button" });
  readonly #askSoon = everySoOften(askEvery, () => this.#ask());
  readonly #drawSoon = everySoOften(drawEvery, () => this.#draw());
  #isOpen = false;
  /** What the plane that was asked for last is of. */
  #asked = "";

  constructor(container: HTMLElement, desk: Desk) {
    this.#desk = desk;
    this.#control = new PlaneControl(desk.store, () => this.#askSoon(true));
    const text = element("div", "plane-side");
    text.append(this.#control.element, this.#note, this.#axes, this.#numbers, this.#send, this.#explained);
    container.append(this.#canvas, text);
    this.#send.addEventListener("click", () => desk.racePlane(words("plane.raceName")));
    desk.store.subscribe((state, before) => this.#follow(state, before));
    watchTheme(() => this.#drawSoon(true));
    new ResizeObserver(() => this.#draw()).observe(this.#canvas);
  }

  /** A plane that nobody sees is not computed. */
  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#asked = "";
    if (isOpen) this.#askSoon(true);
    else this.#desk.choosePlane(undefined);
  }

  #follow(state: TrainState, before: TrainState): void {
    if (!this.#isOpen) return;
    if (state.problem !== before.problem) this.#asked = "";
    if (state.run.lanes !== before.run.lanes) this.#control.showLanes();
    if (state.step !== before.step || state.problem !== before.problem || state.phase !== before.phase) {
      this.#askSoon(state.phase !== "playing" && state.phase !== before.phase);
    }
    const parts = ["plane", "planeLosses", "planeIssues", "hidden", "highlighted"] as const;
    if (parts.some((part) => state[part] !== before[part])) this.#drawSoon();
  }

  #ask(): void {
    const { step, problem, run } = this.#desk.store.getState();
    if (!this.#isOpen || !problem) return;
    const choice = this.#control.choice();
    const wanted = JSON.stringify([step, choice, run.edits]);
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.#desk.choosePlane(choice);
  }

  #draw(): void {
    const { plane, planeLosses, planeIssues, run, hidden, highlighted } = this.#desk.store.getState();
    this.#note.textContent = planeIssues?.map((issue) => issueLine(issue)).join(" ") ?? "";
    this.#send.disabled = plane === undefined;
    this.#canvas.classList.toggle("is-empty", plane === undefined);
    const sheet = freshSheet(this.#canvas);
    if (!plane) {
      this.#axes.textContent = this.#explained.textContent = "";
      this.#numbers.replaceChildren();
      return;
    }
    const looks = identities(run.lanes);
    const shown = plane.lanes.flatMap((lane) => {
      const look = looks[run.lanes.findIndex(({ id }) => id === lane.id)];
      return hidden.includes(lane.id) ? [] : [{ lane, look }];
    });
    this.#canvas.setAttribute("aria-label", words("plane.label", { step: countText(plane.step) }));
    this.#axes.textContent = axesText(plane);
    this.#explained.textContent = words(plane.choice.kind === "random" ? "plane.randomExplained" : "plane.explained");
    this.#numbers.replaceChildren(numbersOf(plane, run.lanes));
    if (!sheet) return;
    const scale = planeLosses && chooseScale(planeLosses);
    const heights = scale && planeLosses.value.map((loss) => heightOf(loss, scale));
    drawProjection(sheet, { plane, heights, shown, highlighted, palette: palettes[currentTheme()] });
  }
}
