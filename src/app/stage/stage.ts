/** The map with its race: keeps the picture, the labels, the axes and the start handle true to the store. */

import type { Point } from "../../core/layout.js";
import { isPoint } from "../../race/race.js";
import { type Camera, fitCamera } from "../../render/camera.js";
import { identities } from "../../render/identity.js";
import { palettes } from "../../render/palette.js";
import { createPicture, type Picture } from "../../render/pixi/picture.js";
import { element } from "../element.js";
import { laneNames } from "../laneNames.js";
import { actions, type State, type Store } from "../store.js";
import { type Theme, watchTheme } from "../theme.js";
import { drawAxes } from "./axes.js";
import { raceArea } from "./frame.js";
import { createLabels } from "./labels.js";
import { marblePixels } from "./places.js";
import { createStartHandle } from "./startHandle.js";

/** Seconds over which a trail fades. */
const fadeSeconds = 6;
/** A clock that was stopped for longer, in a hidden tab, goes on where it was. */
const longestFrame = 0.25;

export async function mountStage(map: HTMLElement, store: Store): Promise<void> {
  const axes = map.appendChild(element("div", "overlay axes"));
  const labelBox = map.appendChild(element("div", "overlay labels"));
  const camera = framed(store.getState(), map);
  const picture = await createPicture(camera, Math.min(2, devicePixelRatio));
  picture.canvas.setAttribute("aria-hidden", "true");
  map.prepend(picture.canvas);
  const stage = new Stage(store, map, axes, labelBox, picture, camera);
  watchTheme((theme) => stage.setTheme(theme));
  new ResizeObserver(() => stage.resize()).observe(map);
  store.subscribe((state, before) => stage.update(state, before));
  stage.run();
}

function framed(state: State, { clientWidth, clientHeight }: HTMLElement): Camera {
  return fitCamera(raceArea(state.run), Math.max(1, clientWidth), Math.max(1, clientHeight), 24);
}

class Stage {
  readonly #store: Store;
  readonly #map: HTMLElement;
  readonly #axes: HTMLElement;
  readonly #labels;
  readonly #picture: Picture;
  readonly #handle;
  #camera: Camera;
  #theme: Theme = "light";
  #pixels = new Float32Array(0);
  /** A start being dragged, taken over once a frame. */
  #wantedStart: Point | undefined;
  #stale = true;
  #last = performance.now();

  constructor(
    store: Store,
    map: HTMLElement,
    axes: HTMLElement,
    labels: HTMLElement,
    picture: Picture,
    camera: Camera,
  ) {
    this.#store = store;
    this.#map = map;
    this.#axes = axes;
    this.#labels = createLabels(labels);
    this.#picture = picture;
    this.#camera = camera;
    this.#handle = createStartHandle(map, (start) => {
      this.#wantedStart = start;
    });
    this.#showRacers(store.getState());
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#showGround(this.#store.getState());
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#map;
    if (width === 0 || (width === this.#camera.width && height === this.#camera.height)) return;
    this.#camera = framed(this.#store.getState(), this.#map);
    this.#showGround(this.#store.getState());
  }

  update(state: State, before: State): void {
    this.#stale = true;
    if (state.run === before.run) return;
    const sameGround = JSON.stringify(state.race.surface) === JSON.stringify(before.race.surface);
    if (!sameGround) this.#camera = framed(state, this.#map);
    if (!sameGround || state.race.target.distance !== before.race.target.distance) this.#showGround(state);
    this.#showRacers(state);
  }

  /** The frames, from now on: they decide only what is shown, never what is computed. */
  run(): void {
    requestAnimationFrame((now) => {
      const seconds = Math.min(longestFrame, Math.max(0, (now - this.#last) / 1000));
      this.#last = now;
      this.#takeStart();
      actions.pass(this.#store, seconds);
      if (this.#stale || this.#labels.moving) this.#draw(this.#store.getState());
      this.run();
    });
  }

  #takeStart(): void {
    if (!this.#wantedStart) return;
    actions.setRace(this.#store, { ...this.#store.getState().race, start: this.#wantedStart });
    this.#wantedStart = undefined;
  }

  #showGround({ run, race }: State): void {
    const palette = palettes[this.#theme];
    const camera = this.#camera;
    this.#picture.setGround({ surface: run.surface, targetDistance: race.target.distance, camera, palette });
    drawAxes(this.#axes, camera);
    this.#handle.show(isPoint(race.start) ? race.start : undefined, camera);
    this.#stale = true;
  }

  #showRacers({ run, race }: State): void {
    const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
    const tracks = run.lanes.flatMap(({ track }) => (track ? [track] : []));
    this.#picture.setRacers({ identities: identities(race.lanes), marblesPerLane, tracks });
    this.#labels.setNames(marblesPerLane === 1 ? laneNames(race.lanes) : []);
    this.#pixels = new Float32Array(2 * marblesPerLane * run.lanes.length);
    this.#handle.show(isPoint(race.start) ? race.start : undefined, this.#camera);
    this.#stale = true;
  }

  #draw({ run, race, position, rate, highlighted }: State): void {
    this.#stale = false;
    if (run.lanes.some(({ track }) => !track)) run.seek(Math.floor(position));
    const pixels = marblePixels(run, position, this.#camera, this.#pixels);
    const hidden = race.lanes.map(() => false);
    this.#picture.draw({ position, fadeSteps: fadeSeconds * rate, hidden, marbles: pixels });
    const chosen = race.lanes.findIndex(({ id }) => id === highlighted);
    this.#labels.show(pixels, hidden, chosen, this.#camera.width, this.#camera.height);
  }
}
