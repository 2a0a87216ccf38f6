/** The network as a picture: units that fill as they are excited, edges as thick as their weights, signals on their way. */

import { type BackpropState, momentOf } from "../store.js";
import { between, type Edge, layoutOf, type NetworkLayout, type UnitSpot } from "./layout.js";
import { Pulses } from "./pulses.js";
import { type Signal, signalsOf } from "./signals.js";
import { svg } from "./svg.js";
import { edgeView, givenText, shortText, unitView } from "./view.js";

interface EdgeParts {
  readonly edge: Edge;
  readonly line: SVGLineElement;
  readonly label: SVGTextElement | undefined;
}

interface UnitParts {
  readonly spot: UnitSpot;
  readonly group: SVGGElement;
  readonly circle: SVGCircleElement;
  readonly inside: SVGTextElement;
  readonly name: SVGTextElement;
  readonly sum: SVGTextElement;
  readonly delta: SVGTextElement;
  readonly target: SVGTextElement;
  /** How far v and δ stand beside the middle when both are there. */
  readonly aside: number;
}

export class Drawing {
  readonly element = svg("svg", { class: "net", role: "img" });
  readonly #pulses = new Pulses();
  #layout: NetworkLayout | undefined;
  #key = "";
  #edges: readonly EdgeParts[] = [];
  #units: readonly UnitParts[] = [];
  #arrows = svg("g", {});

  /** @param before with the moment's own results not yet there */
  draw(state: BackpropState, width: number, height: number, before = false): void {
    this.#place(state, width, height);
    const moment = momentOf(state);
    this.element.dataset.phase = moment.phase;
    const signals = this.signals(state);
    const active = new Set(signals.map(({ edge }) => edge));
    for (const parts of this.#edges) showEdge(state, parts, active.has(parts.edge), before);
    for (const parts of this.#units) showUnit(state, parts, before);
    this.#arrows.replaceChildren(...signals.map(arrowOf));
  }

  signals(state: BackpropState): readonly Signal[] {
    return this.#layout ? signalsOf(momentOf(state), state.update, this.#layout.edges) : [];
  }

  /** Sends the moment's signals on their way. */
  send(state: BackpropState, milliseconds: number, arrive: () => void): void {
    this.#pulses.send(this.signals(state), momentOf(state).phase, milliseconds, arrive);
  }

  stop(): void {
    this.#pulses.stop();
  }

  /** Makes all parts again where network or size are other ones. */
  #place(state: BackpropState, width: number, height: number): void {
    const { spec, sharedBiases } = state.model.exercise;
    const key = `${spec.sizes} ${sharedBiases} ${width} ${height}`;
    if (key === this.#key) return;
    this.#key = key;
    const layout = layoutOf(spec.sizes, sharedBiases, width, height);
    this.#layout = layout;
    this.#pulses.stop();
    this.element.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.element.style.setProperty("--scale", String(layout.scale));
    this.element.classList.toggle("is-crowded", layout.room.crowded);
    this.element.classList.toggle("is-sparse", layout.room.edges === "active");
    this.#edges = layout.edges.map((edge) => makeEdge(edge, layout));
    this.#units = layout.units.map((spot) => makeUnit(spot, layout));
    this.#arrows = svg("g", { class: "arrows" });
    this.element.replaceChildren(
      svg("g", {}),
      ...this.#edges.map(({ line }) => line),
      this.#arrows,
      this.#pulses.element,
      ...this.#units.map(({ group }) => group),
      ...this.#edges.flatMap(({ label }) => label ?? []),
    );
  }
}

function makeEdge(edge: Edge, { room }: NetworkLayout): EdgeParts {
  const { from, to, label } = edge;
  const line = svg("line", { class: "edge", x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  const text = room.edges !== "none" ? svg("text", { class: "edge-label", x: label.x, y: label.y + 4 }) : undefined;
  return { edge, line, label: text };
}

/** Lines are at most so thick, in pixels. */
const thickest = 8;

function showEdge(state: BackpropState, { edge, line, label }: EdgeParts, isActive: boolean, before: boolean): void {
  const { weight, text, isNew } = edgeView(state, edge, before);
  line.style.strokeWidth = `${Math.min(thickest, 1 + 2.4 * Math.sqrt(Math.abs(weight)))}px`;
  line.classList.toggle("is-negative", weight < 0);
  line.classList.toggle("is-active", isActive);
  if (!label) return;
  label.textContent = text;
  label.classList.toggle("is-new", isNew);
  label.classList.toggle("is-active", isActive);
}

/** Letters inside a unit are as large as fit with six of them. */
const letterPart = 0.52;
const largestLetters = 14;

function makeUnit(spot: UnitSpot, { radius, room, scale }: NetworkLayout): UnitParts {
  const isBias = spot.unit === undefined;
  const r = isBias ? radius * 0.62 : radius;
  const group = svg("g", { class: isBias ? "unit is-bias" : "unit", transform: `translate(${spot.x} ${spot.y})` });
  const circle = svg("circle", { r });
  const inside = svg("text", { class: "unit-value", y: 4.5 });
  inside.style.fontSize = `${Math.min(largestLetters * scale, letterPart * radius).toFixed(1)}px`;
  const name = svg("text", { class: "unit-name", y: -r - 9 });
  // v and δ side by side where there is room, else one beneath the other.
  const [aside, below] = room.beside ? [38 * scale, 0] : [0, 15];
  const sum = svg("text", { class: "unit-sum", y: r + 16 * scale });
  const delta = svg("text", { class: "unit-delta", x: aside, y: r + 16 * scale + below });
  const target = svg("text", { class: "unit-target", x: r + 10, y: 5 });
  group.append(svg("circle", { class: "unit-halo", r: r + 5 }), circle);
  if (room.inside) group.append(inside, target);
  if (room.around) group.append(name, sum, delta);
  return { spot, group, circle, inside, name, sum, delta, target, aside };
}

/** How far a unit fills: half its colour at 1. */
const fullest = 55;

function showUnit(state: BackpropState, parts: UnitParts, before: boolean): void {
  const { name, y, v, delta, target, isNow } = unitView(state, parts.spot, before);
  const isBias = parts.spot.unit === undefined;
  const part = isBias || y === undefined ? 0 : Math.min(1, Math.abs(y));
  parts.circle.style.fill = `color-mix(in srgb, var(--forward) ${(fullest * part).toFixed(0)}%, var(--card))`;
  parts.group.classList.toggle("is-now", isNow);
  parts.group.classList.toggle("is-known", y !== undefined);
  parts.group.classList.toggle("is-negative", y !== undefined && y < 0);
  parts.inside.textContent = y === undefined ? "" : insideText(y, parts.spot.layer);
  parts.name.textContent = name;
  parts.sum.textContent = v === undefined ? "" : `v ${shortText(v)}`;
  parts.sum.setAttribute("x", String(delta === undefined ? 0 : -parts.aside));
  parts.delta.textContent = delta === undefined ? "" : `δ ${shortText(delta)}`;
  parts.target.textContent = target === undefined ? "" : `t ${givenText(target)}`;
}

const insideText = (y: number, layer: number) => (layer === 0 ? givenText(y) : shortText(y));

/** A head on an edge that carries a signal: so its way is seen where nothing moves. */
function arrowOf({ edge, back, amount }: Signal): SVGElement {
  const [from, to] = back ? [edge.to, edge.from] : [edge.from, edge.to];
  const { x, y } = between(from, to, 0.62);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const arrow = svg("path", { d: "M-5 -5 L6 0 L-5 5 Z", transform: `translate(${x} ${y}) rotate(${angle})` });
  if (amount === 0) arrow.setAttribute("class", "is-nothing");
  return arrow;
}
