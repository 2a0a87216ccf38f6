/** The names beside the marbles: elements over the canvas, moved each frame. */
import { element } from "../element.js";
import { type Anchor, placeLabels } from "./placeLabels.js";

interface Label {
  readonly text: HTMLElement;
  readonly leader: HTMLElement;
  width: number;
  height: number;
  last: number | undefined;
  /** Where it is drawn, relative to its marble; follows its place softly. */
  dx: number;
  dy: number;
}

/** Share of the way to its place that a label goes in a frame. */
const following = 0.22;

export interface Labels {
  setNames(names: readonly string[]): void;
  /** @param pixels x and y of the first marble of each lane in turn */
  show(pixels: Float32Array, hidden: readonly boolean[], highlighted: number, width: number, height: number): void;
  /** Whether a label is still on its way. */
  readonly moving: boolean;
}

export function createLabels(container: HTMLElement): Labels {
  let labels: Label[] = [];
  let moving = false;
  return {
    get moving() {
      return moving;
    },
    setNames(names) {
      if (names.join("\n") === labels.map(({ text }) => text.textContent).join("\n")) return;
      container.replaceChildren();
      labels = names.map((name) => createLabel(container, name));
    },
    show(pixels, hidden, highlighted, width, height) {
      const anchors = labels.map((label, i) => anchorOf(label, pixels, i, hidden[i] ?? false));
      moving = false;
      placeLabels(anchors, { width, height }).forEach((place, i) => {
        const label = labels[i];
        const anchor = anchors[i];
        if (!label || !anchor) return;
        label.text.hidden = label.leader.hidden = !place;
        label.text.classList.toggle("highlighted", highlighted === i);
        if (!place) {
          label.last = undefined;
          return;
        }
        moving = follow(label, place.x - anchor.x, place.y - anchor.y) || moving;
        label.last = place.candidate;
        move(label, anchor);
      });
    },
  };
}

function createLabel(container: HTMLElement, name: string): Label {
  const leader = element("div", "leader");
  const text = element("div", "label", name);
  container.append(leader, text);
  const { width, height } = text.getBoundingClientRect();
  return { text, leader, width, height, last: undefined, dx: Number.NaN, dy: Number.NaN };
}

function anchorOf({ width, height, last }: Label, pixels: Float32Array, i: number, hidden: boolean): Anchor {
  const x = hidden ? Number.NaN : (pixels[2 * i] ?? Number.NaN);
  return { x, y: pixels[2 * i + 1] ?? Number.NaN, width, height, last };
}

/** Moves a label's offset towards the wanted one; gives whether it is still under way. */
function follow(label: Label, dx: number, dy: number): boolean {
  if (label.last === undefined || Number.isNaN(label.dx)) {
    label.dx = dx;
    label.dy = dy;
  }
  const far = Math.abs(dx - label.dx) + Math.abs(dy - label.dy) > 0.5;
  label.dx = far ? label.dx + following * (dx - label.dx) : dx;
  label.dy = far ? label.dy + following * (dy - label.dy) : dy;
  return far;
}

function move({ text, leader, dx, dy, width, height }: Label, { x, y }: Anchor): void {
  text.style.transform = `translate(${(x + dx).toFixed(1)}px, ${(y + dy).toFixed(1)}px)`;
  const toX = Math.min(Math.max(0, dx), dx + width);
  const toY = Math.min(Math.max(0, dy), dy + height);
  const length = Math.hypot(toX, toY);
  leader.style.opacity = length > 22 ? "1" : "0";
  const angle = Math.atan2(toY, toX);
  leader.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${angle.toFixed(3)}rad) translateX(10px) scaleX(${Math.max(0, length - 12).toFixed(1)})`;
}
