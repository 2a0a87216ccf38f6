/**
 * Looking around on the map: wheel and pinch zoom, dragging moves, keys do both. A click without a drag is handed on,
 * and so is where the pointer hovers. On touch screens one finger scrolls the page and two look around.
 */
import type { Point } from "../../core/layout.js";
import { type Camera, zoomed } from "../../render/camera.js";
import { text } from "../i18n/language.js";

export interface MapGestures {
  readonly camera: () => Camera;
  readonly look: (camera: Camera) => void;
  /** Back to the frame that suits the race. */
  readonly reset: () => void;
  readonly click: (pixel: Point) => void;
  /** Where a mouse points, or a finger that is held still; or nothing. */
  readonly hover: (pixel: Point | undefined) => void;
}

/** A pointer that moved less than this many pixels has clicked. */
const clickDistance = 5;
/** Milliseconds after which a finger that does not move is held still. */
const holding = 500;
/** Zoom for each pixel a wheel turns, for a key, and pixels that a key moves. */
const wheelZoom = 1.0018;
const keyZoom = 1.25;
const keyPixels = 48;

const moves: Readonly<Record<string, Point>> = {
  ArrowLeft: [-keyPixels, 0],
  ArrowRight: [keyPixels, 0],
  ArrowUp: [0, -keyPixels],
  ArrowDown: [0, keyPixels],
};

export function listenToMap(map: HTMLElement, gestures: MapGestures): void {
  map.tabIndex = 0;
  map.setAttribute("role", "application");
  map.setAttribute("aria-label", text("stage.map"));
  listenToWheel(map, gestures);
  listenToPointers(map, gestures);
  map.addEventListener("keydown", (event) => {
    if (event.target !== map || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!key(event.key, gestures)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function key(pressed: string, { camera, look, reset }: MapGestures): boolean {
  const now = camera();
  const middle: Point = [now.width / 2, now.height / 2];
  const move = moves[pressed];
  if (move) look(moved(now, [-move[0], -move[1]]));
  else if (pressed === "+" || pressed === "=") look(zoomed(now, keyZoom, middle));
  else if (pressed === "-") look(zoomed(now, 1 / keyZoom, middle));
  else if (pressed === "0") reset();
  else return false;
  return true;
}

function listenToWheel(map: HTMLElement, { camera, look }: MapGestures): void {
  const linePixels = 16;
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1);
    look(zoomed(camera(), wheelZoom ** -pixels, placeIn(map, event)));
  };
  map.addEventListener("wheel", turn, { passive: false });
}

function listenToPointers(map: HTMLElement, { camera, look, click, hover }: MapGestures): void {
  const down = new Map<number, Point>();
  let travelled = 0;
  let isHeld = false;
  let timer: number | undefined;
  const letGo = () => {
    clearTimeout(timer);
    if (isHeld) hover(undefined);
    isHeld = false;
  };
  map.addEventListener("pointerdown", (event) => {
    const isMouse = event.pointerType === "mouse";
    const button = event.target instanceof Element && event.target.closest("button");
    // A finger on the start may turn out to be the first of two.
    const isOnStart = !isMouse && button && button.matches(".start-handle");
    if (event.button !== 0 || (button && !isOnStart)) return;
    travelled = isOnStart || down.size > 0 ? Number.POSITIVE_INFINITY : 0;
    down.set(event.pointerId, placeIn(map, event));
    letGo();
    if (event.pointerType === "touch" && travelled === 0) {
      timer = window.setTimeout(() => {
        isHeld = true;
        hover(placeIn(map, event));
      }, holding);
    }
    if (isMouse || down.size > 1) for (const id of down.keys()) map.setPointerCapture(id);
  });
  map.addEventListener("pointermove", (event) => {
    const to = placeIn(map, event);
    const from = down.get(event.pointerId);
    if (!isHeld) hover(event.pointerType === "mouse" && down.size === 0 ? to : undefined);
    if (!from) return;
    travelled += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (travelled > clickDistance) letGo();
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) look(pinched(camera(), other, from, to));
    else if (event.pointerType === "mouse" && travelled > clickDistance) {
      look(moved(camera(), [to[0] - from[0], to[1] - from[1]]));
    }
    down.set(event.pointerId, to);
  });
  map.addEventListener("pointerup", (event) => {
    const isClick = down.size === 1 && down.has(event.pointerId) && travelled <= clickDistance && !isHeld;
    down.delete(event.pointerId);
    letGo();
    if (isClick) click(placeIn(map, event));
  });
  map.addEventListener("pointercancel", (event) => {
    down.delete(event.pointerId);
    letGo();
  });
  map.addEventListener("pointerleave", () => hover(undefined));
}

function placeIn(map: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = map.getBoundingClientRect();
  return [clientX - left - map.clientLeft, clientY - top - map.clientTop];
}

/** The camera after what is seen was dragged by some pixels. */
function moved(camera: Camera, [dx, dy]: Point): Camera {
  const [x, y] = camera.centre;
  return { ...camera, centre: [x - dx * camera.scale, y + dy * camera.scale] };
}

/** The camera after one of two fingers moved. */
function pinched(camera: Camera, still: Point, from: Point, to: Point): Camera {
  const before = Math.hypot(from[0] - still[0], from[1] - still[1]);
  const after = Math.hypot(to[0] - still[0], to[1] - still[1]);
  const middle: Point = [(to[0] + still[0]) / 2, (to[1] + still[1]) / 2];
  const zoom = before > 1 && after > 1 ? after / before : 1;
  return moved(zoomed(camera, zoom, middle), [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2]);
}
