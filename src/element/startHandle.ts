/** The ring at the start: drag it, or move it by arrow keys. */
import type { Point } from "../core/layout.js";
import { type Camera, toPixel, toPlane } from "../render/camera.js";
import { element } from "../render/html.js";
import type { Projection } from "../render/picture.js";

/** Pixels an arrow key moves the start; with shift, ten times as many. */
const keyPixels = 4;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface StartHandle {
  /** Puts the start at a pixel. */
  moveTo(pixel: Point): void;
  /** Shows the start, or nothing where lanes have several. */
  show(start: Point | undefined, camera: Camera): void;
}

/**
 * @param name says what it is and how it is moved, in the user's language
 * @param onMove told the start that is wanted, in the plane
 */
export function createStartHandle(
  map: HTMLElement,
  name: string,
  projection: Projection,
  onMove: (start: Point) => void,
): StartHandle {
  const handle = element("button", "start-handle", "", { type: "button", "aria-label": name });
  map.append(handle);
  let camera: Camera | undefined;
  let at: Point = [0, 0];
  let shown: Point | undefined;
  /** The start as it was when the handle was taken. */
  let before: Point | undefined;

  const moveTo = (pixel: Point) => {
    if (camera) onMove(rounded(toPlane(camera, projection.flat(pixel)), camera.scale));
  };
  const place = (event: PointerEvent): Point => {
    const { left, top } = map.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  handle.addEventListener("pointerdown", (event) => {
    if (event.isPrimary) before = shown;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) moveTo(place(event));
  });
  handle.addEventListener("pointerup", () => {
    before = undefined;
  });
  // A finger that the map takes over, because a second one has come, did not mean the start.
  handle.addEventListener("lostpointercapture", () => {
    if (before) onMove(before);
    before = undefined;
  });
  handle.addEventListener("keydown", (event) => {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const pixels = keyPixels * (event.shiftKey ? 10 : 1);
    moveTo([at[0] + arrow[0] * pixels, at[1] + arrow[1] * pixels]);
  });
  return {
    moveTo,
    show(start, next) {
      camera = next;
      shown = start;
      handle.hidden = !start;
      if (!start) return;
      handle.setAttribute("aria-description", `(${start.map((x) => Number(x.toPrecision(4))).join(", ")})`);
      at = projection.seen(toPixel(next, start));
      handle.style.transform = `translate(${at[0].toFixed(1)}px, ${at[1].toFixed(1)}px)`;
    },
  };
}

/** Coordinates with as many decimals as a pixel can tell apart. */
function rounded([x, y]: Point, scale: number): Point {
  const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(scale))));
  return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
}
