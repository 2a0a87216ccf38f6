/** The course of a hyperparameter over the race, schedule and edits included: a small curve with a dot where the race is. */
import { registry } from "../../index.js";
import { courseCurve } from "../../race/courseCurve.js";
import type { RaceLane } from "../../race/race.js";
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { settingText } from "../numbers.js";
import { type CourseShape, courseShape, pointAt } from "./courseShape.js";
import type { LanedRace } from "./laneStore.js";
import { svgElement } from "./svg.js";

/** The box is as wide as the panel: what is drawn is stretched with it, strokes are not. */
const [width, height] = [100, 44];
/** Kept free above and below the line, for its stroke and the dot. */
const margin = 6;
const mostPoints = 120;

export class CourseView {
  readonly element = element("div", "course");
  readonly #svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", role: "img" });
  readonly #line = svgElement("path", { class: "course-line" });
  /** A line of length 0 with a round cap, which stays round however the box is stretched. */
  readonly #dot = svgElement("path", { class: "course-dot" });
  readonly #first = element("span", "");
  readonly #scale = element("span", "");
  readonly #last = element("span", "");
  #points: CourseShape["points"] = [];
  #lastUpdate = 0;

  constructor() {
    this.#svg.append(this.#line, this.#dot);
    const labels = element("div", "course-labels", "", { "aria-hidden": "true" });
    labels.append(this.#first, this.#scale, this.#last);
    this.element.append(this.#svg, labels);
  }

  /** Draws the curve of a lane's hyperparameter. */
  show(race: LanedRace, lane: RaceLane, name: string, label: string): void {
    const curve = courseCurve(race, lane, name, registry, mostPoints);
    const { points, log } = courseShape(curve);
    const [first, last] = [curve[0] ?? [0, 0], curve.at(-1) ?? [0, 0]];
    const [firstText, lastText] = [shortText(first[1]), shortText(last[1])];
    this.#points = points;
    this.#lastUpdate = last[0];
    this.#line.setAttribute("d", `M${points.map(([x, y]) => placeOf(x, y)).join("L")}`);
    this.#first.textContent = firstText;
    this.#scale.textContent = log ? text("course.log") : "";
    this.#last.textContent = lastText;
    const words = { label, first: firstText, last: lastText };
    this.#svg.setAttribute("aria-label", text(log ? "course.labelLog" : "course.label", words));
  }

  /** Moves the dot to a position of the race. */
  moveTo(position: number): void {
    const [x, y] = pointAt(this.#points, this.#lastUpdate > 0 ? position / this.#lastUpdate : 0);
    this.#dot.setAttribute("d", `M${placeOf(x, y)}h0`);
  }
}

const placeOf = (x: number, y: number) =>
  `${(width * x).toFixed(2)} ${(margin + (height - 2 * margin) * y).toFixed(2)}`;

const shortText = (value: number) => settingText(Number(value.toPrecision(3)));
