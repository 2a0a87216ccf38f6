/**
 * The names beside the marbles: elements over the canvas, moved each frame. A label that takes another side of its marble
 * appears there at once: on its way it would cross others.
 */

import { leaderOf } from "../../render/leader.js";
import { type Anchor, type Box, type Placed, placeLabels, type Rectangle } from "../../render/placeLabels.js";
import { element } from "../element.js";

interface Label {
  readonly text: HTMLElement;
  readonly leader: HTMLElement;
  width: number;
  height: number;
  last: number | undefined;
  /** What it is placed beside: its marble, followed softly, so that a marble that jumps to and fro leaves it in peace. */
  anchorX: number;
  anchorY: number;
}

/** Share of the way to its marble that what a label is placed beside goes in a frame. */
const settling = 0.12;
/** Milliseconds in which a label appears in another place. */
const appearing = 180;
/** Pixels that what a label is placed beside may lag behind its marble. */
const leash = 12;

export interface Labels {
  setNames(names: readonly string[]): void;
  /**
   * @param pixels x and y of the first marble of each lane in turn
   * @param written what else is written over the map: labels keep clear of it
   */
  show(
    pixels: Float32Array,
    hidden: readonly boolean[],
    highlighted: number,
    bounds: Box,
    written: readonly Rectangle[],
  ): void;
  /** Whether a label still follows its marble. */
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
    show(pixels, hidden, highlighted, bounds, written) {
      moving = false;
      for (const [i, label] of labels.entries()) {
        const x = hidden[i] ? Number.NaN : (pixels[2 * i] ?? Number.NaN);
        moving = followMarble(label, x, pixels[2 * i + 1] ?? Number.NaN) || moving;
      }
      const places = placeLabels(labels.map(anchorOf), bounds, written);
      for (const [i, label] of labels.entries()) {
        const place = places[i];
        label.text.hidden = label.leader.hidden = !place;
        label.text.classList.toggle("highlighted", highlighted === i);
        if (place) draw(label, place, pixels[2 * i] ?? 0, pixels[2 * i + 1] ?? 0);
        label.last = place?.candidate;
      }
    },
  };
}

function createLabel(container: HTMLElement, name: string): Label {
  const leader = element("div", "leader");
  const text = element("div", "label", name);
  container.append(leader, text);
  const { width, height } = text.getBoundingClientRect();
  return { text, leader, width, height, last: undefined, anchorX: Number.NaN, anchorY: Number.NaN };
}

function anchorOf({ width, height, last, anchorX, anchorY }: Label): Anchor {
  return { x: anchorX, y: anchorY, width, height, last };
}

/** Draws what a label is placed beside towards its marble: softly near it, but never farther behind than the leash. Gives whether it is behind. */
function followMarble(label: Label, x: number, y: number): boolean {
  const [dx, dy] = [x - label.anchorX, y - label.anchorY];
  const distance = Math.hypot(dx, dy);
  // A label without an anchor, which is NaN, takes the marble's place.
  const share = Number.isNaN(distance) ? undefined : Math.max(settling, 1 - leash / distance);
  label.anchorX = share === undefined ? x : label.anchorX + share * dx;
  label.anchorY = share === undefined ? y : label.anchorY + share * dy;
  return distance > 0.5;
}

/** Draws a label, and a line from it to its marble where they are apart. */
function draw(label: Label, { x, y, candidate }: Placed, marbleX: number, marbleY: number): void {
  const { text, leader: line, width, height } = label;
  if (candidate !== label.last) text.animate({ opacity: [0.6, 1] }, appearing);
  text.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  const leader = leaderOf([marbleX, marbleY], { x, y, width, height });
  line.style.opacity = leader ? "1" : "0";
  if (!leader) return;
  const [[fromX, fromY], [toX, toY]] = [leader.from, leader.to];
  const angle = Math.atan2(toY - fromY, toX - fromX);
  const length = Math.hypot(toX - fromX, toY - fromY);
  line.style.transform = `translate(${fromX.toFixed(1)}px, ${fromY.toFixed(1)}px) rotate(${angle.toFixed(3)}rad) scaleX(${length.toFixed(1)})`;
}
