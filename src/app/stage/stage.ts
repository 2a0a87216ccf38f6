/** The map with its race: keeps the picture and all that lies over it true to the store. */

import type { Point } from "../../core/layout.js";
import { isPoint } from "../../race/race.js";
import { type Camera, fitCamera, toPlane } from "../../render/camera.js";
import { identities } from "../../render/identity.js";
import { palettes } from "../../render/palette.js";
import type { Picture, Projection } from "../../render/picture.js";
import { element } from "../element.js";
import { laneNames } from "../laneNames.js";
import { actions, type State, type Store } from "../store.js";
import { type Theme, watchTheme } from "../theme.js";
import { drawAxes } from "./axes.js";
import { boxWithin } from "./boxWithin.js";
import { createFlags, flagOf, spread, textBox } from "./flags.js";
import { raceArea } from "./frame.js";
import { createLabels } from "./labels.js";
import { Landscapes } from "./landscapes.js";
import { listenToMap } from "./mapGestures.js";
import { providePicture } from "./pictures.js";
import type { Rectangle } from "./placeLabels.js";
import { marblePixels } from "./places.js";
import { createReadout } from "./readout.js";
import type { StageView } from "./stageView.js";
import { createStartHandle } from "./startHandle.js";
import { mountTiltSlider } from "./tiltSlider.js";
import { type Thinning, type Trails, thinnedPosition, thinningFor, trailsOf } from "./trails.js";

/** Seconds over which a trail fades. */
const fadeSeconds = 6;
/** A clock that was stopped for longer, in a hidden tab, goes on where it was. */
const longestFrame = 0.25;

export async function mountStage(map: HTMLElement, store: Store): Promise<StageView> {
  const stage = new Stage(store, map);
  const notice = map.appendChild(element("p", "notice", "", { role: "status" }));
  await providePicture({
    camera: () => cameraFor(store.getState(), map),
    use: (picture) => stage.usePicture(picture),
    say: (words) => {
      notice.textContent = words;
    },
  });
  watchTheme((theme) => stage.setTheme(theme));
  new ResizeObserver(() => stage.changeCamera()).observe(map);
  store.subscribe((state, before) => stage.update(state, before));
  stage.run();
  return stage.view;
}

/** What the user looks at; else the frame that suits the race. */
function cameraFor({ run, look, scenario }: State, { clientWidth, clientHeight }: HTMLElement): Camera {
  const [width, height] = [Math.max(1, clientWidth), Math.max(1, clientHeight)];
  if (look) return { centre: look.centre, scale: look.span / width, width, height };
  return fitCamera(scenario?.view?.area ?? raceArea(run), width, height, 24);
}

/** A shown race keeps its frame while it is changed; only another surface, scenario or size of the map asks for a new one. */
class Stage {
  readonly #store: Store;
  readonly #map: HTMLElement;
  #picture: Picture | undefined;
  readonly #axes = element("div", "overlay axes");
  readonly #labels;
  readonly #flags;
  readonly #readout;
  readonly #landscapes;
  readonly #handle;
  readonly #tiltSlider;
  /** Where the axes' numbers are. */
  #ticks: readonly Rectangle[] = [];
  #sliderBox: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  /** The projection of whatever picture is in use. */
  readonly #projection: Projection = {
    seen: (pixel) => this.#picture?.projection.seen(pixel) ?? pixel,
    flat: (seen) => this.#picture?.projection.flat(seen) ?? seen,
    seeAll: (pixels) => this.#picture?.projection.seeAll(pixels),
  };
  /** What those see who draw over the map. */
  readonly view: StageView = {
    camera: () => this.#camera,
    seen: (pixel) => this.#projection.seen(pixel),
    onDraw: (callback) => this.#drawn.push(callback),
  };
  readonly #drawn: (() => void)[] = [];
  #camera: Camera;
  #theme: Theme = "light";
  #thinning: Thinning = { dense: 0, stride: 1 };
  #trails: Trails = { tracks: [], follow: () => {} };
  #pixels = new Float32Array(0);
  /** A start being dragged and a camera being moved, taken over once a frame. */
  #wantedStart: Point | undefined;
  #wantedCamera: Camera | undefined;
  #stale = true;
  #last = performance.now();

  constructor(store: Store, map: HTMLElement) {
    this.#store = store;
    this.#map = map;
    this.#camera = cameraFor(store.getState(), map);
    const [flags, labels] = [element("div", "overlay flags"), element("div", "overlay labels")];
    map.append(this.#axes, flags, labels);
    this.#flags = createFlags(flags);
    this.#labels = createLabels(labels);
    this.#readout = createReadout(map);
    this.#landscapes = new Landscapes(map, () => this.#showGround(store.getState()));
    this.#handle = createStartHandle(map, this.#projection, (start) => {
      this.#wantedStart = start;
    });
    this.#tiltSlider = mountTiltSlider(map, store);
    listenToMap(map, {
      camera: () => this.#wantedCamera ?? this.#camera,
      look: (camera) => {
        this.#wantedCamera = camera;
      },
      reset: () => store.setState({ look: undefined }),
      click: (pixel) => this.#handle.moveTo(pixel),
      hover: (pixel) => this.#readout.show(store.getState().run.surface, pixel && this.#planeAt(pixel)),
    });
  }

  /** Takes a picture into use instead of the one before, with all that it has to show. */
  usePicture(picture: Picture): void {
    const state = this.#store.getState();
    this.#picture?.canvas.remove();
    this.#picture = picture;
    picture.canvas.setAttribute("aria-hidden", "true");
    this.#map.prepend(picture.canvas);
    this.#showGround(state);
    this.#showRacers(state);
    this.#showTilt(state);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#showGround(this.#store.getState());
  }

  /** Takes over the store's look and the map's size. */
  changeCamera(): void {
    if (this.#map.clientWidth === 0) return;
    const camera = cameraFor(this.#store.getState(), this.#map);
    if (JSON.stringify(camera) === JSON.stringify(this.#camera)) return;
    this.#camera = camera;
    this.#showGround(this.#store.getState());
  }

  update(state: State, before: State): void {
    this.#stale = true;
    if (state.tilt !== before.tilt) this.#showTilt(state);
    if (state.ghost !== before.ghost) this.#showGhost(state);
    if (state.run !== before.run) this.#updateRun(state, before);
    else if (state.computed !== before.computed) this.#showComputed(state);
    else if (state.look !== before.look || state.framing !== before.framing) this.changeCamera();
  }

  /** The frames, from now on: they decide only what is shown, never what is computed. */
  run(): void {
    requestAnimationFrame((now) => {
      const seconds = Math.min(longestFrame, Math.max(0, (now - this.#last) / 1000));
      this.#last = now;
      this.#takeWishes();
      actions.pass(this.#store, seconds);
      if (this.#stale || this.#labels.moving) this.#draw(this.#store.getState());
      this.run();
    });
  }

  #updateRun(state: State, before: State): void {
    const sameSurface = JSON.stringify(state.race.surface) === JSON.stringify(before.race.surface);
    const sameFrame = sameSurface && state.scenario === before.scenario;
    if (!sameFrame) this.#camera = cameraFor(state, this.#map);
    if (!sameFrame || state.race.target.distance !== before.race.target.distance) this.#showGround(state);
    this.#showRacers(state);
  }

  #takeWishes(): void {
    if (this.#wantedStart) {
      actions.setRace(this.#store, { ...this.#store.getState().race, start: this.#wantedStart });
      this.#wantedStart = undefined;
    }
    if (this.#wantedCamera) {
      const { centre, scale, width } = this.#wantedCamera;
      this.#wantedCamera = undefined;
      this.#store.setState({ look: { centre, span: scale * width } });
    }
  }

  #showGround({ run, race }: State): void {
    const palette = palettes[this.#theme];
    const camera = this.#camera;
    const landscape = this.#landscapes.at({ race, run }, camera);
    const { surface } = run;
    this.#picture?.setGround({ surface, landscape, targetDistance: race.target.distance, camera, palette });
    this.#ticks = drawAxes(this.#axes, camera);
    this.#sliderBox = boxWithin(this.#map, this.#tiltSlider);
    this.#handle.show(isPoint(race.start) ? race.start : undefined, camera);
    this.#stale = true;
  }

  #planeAt(pixel: Point): Point {
    return toPlane(this.#camera, this.#projection.flat(pixel));
  }

  /** Ticks belong to a map seen from above. */
  #showTilt({ tilt, race }: State): void {
    this.#picture?.setTilt(tilt);
    this.#axes.hidden = tilt > 0;
    this.#handle.show(isPoint(race.start) ? race.start : undefined, this.#camera);
  }

  #showRacers(state: State): void {
    const { run, race } = state;
    const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
    const looks = identities(race.lanes);
    const names = marblesPerLane === 1 ? laneNames(race.lanes) : [];
    const thinning = thinningFor(run, race.steps);
    const isThinnedOtherwise = JSON.stringify(thinning) !== JSON.stringify(this.#thinning);
    this.#thinning = thinning;
    this.#trails = trailsOf(run, race.steps, thinning);
    this.#picture?.setRacers({ identities: looks, marblesPerLane, tracks: this.#trails.tracks });
    if (isThinnedOtherwise) this.#showGhost(state);
    this.#labels.setNames(names);
    this.#flags.setLanes(names.map((name, i) => ({ name, colour: looks[i]?.colour ?? "" })));
    this.#pixels = new Float32Array(2 * marblesPerLane * run.lanes.length);
    this.#handle.show(isPoint(race.start) ? race.start : undefined, this.#camera);
    this.#stale = true;
  }

  /** The trails of a race that is being computed grow. */
  #showComputed({ run, race }: State): void {
    this.#trails.follow();
    const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
    const { tracks } = this.#trails;
    this.#picture?.setRacers({ identities: identities(race.lanes), marblesPerLane, tracks });
  }

  /** Thinned as the trails are, since both are drawn up to the same position. */
  #showGhost({ ghost, race }: State): void {
    const trails = ghost && trailsOf(ghost, race.steps, this.#thinning);
    this.#picture?.setGhost(trails?.tracks ?? []);
  }

  #draw(state: State): void {
    const { run, race, position, rate, highlighted } = state;
    this.#stale = false;
    const hidden = race.lanes.map(({ id }) => state.hidden.includes(id));
    const pixels = marblePixels(run, position, this.#camera, this.#pixels);
    this.#projection.seeAll(pixels);
    const { width, height } = this.#camera;
    const written = [...(this.#axes.hidden ? [] : this.#ticks), this.#sliderBox];
    const flags = run.lanes[0]?.layout.count === 1 ? this.#showFlags(state, hidden, written) : [];
    hideMarbles(pixels, hidden);
    const drawnTo = thinnedPosition(position, this.#thinning);
    const fadeSteps = drawnTo - thinnedPosition(position - fadeSeconds * rate, this.#thinning);
    this.#picture?.draw({ position: drawnTo, fadeSteps, hidden, marbles: pixels });
    const chosen = race.lanes.findIndex(({ id }) => id === highlighted);
    this.#labels.show(pixels, hidden, chosen, { width, height }, [...written, ...flags]);
    for (const callback of this.#drawn) callback();
  }

  /** Puts up a flag for each lane that needs one; a diverged marble itself is not drawn any more. Gives where their texts are. */
  #showFlags(
    { run, position }: State,
    hidden: readonly boolean[],
    written: readonly Rectangle[],
  ): readonly Rectangle[] {
    const wanted = run.lanes.map((lane, i) => {
      const pixel: Point = [this.#pixels[2 * i] ?? Number.NaN, this.#pixels[2 * i + 1] ?? Number.NaN];
      const flag = hidden[i] ? undefined : flagOf(lane, pixel, position, this.#camera);
      if (flag?.kind === "diverged") this.#pixels.fill(Number.NaN, 2 * i, 2 * i + 2);
      return flag;
    });
    const divergedAt = run.lanes.map((lane) => lane.divergedAt[0] ?? -1);
    const { width } = this.#camera;
    const flags = spread(wanted, this.#camera, written);
    this.#flags.show(flags, divergedAt, width);
    return flags.flatMap((flag) => (flag && !flag.wordless ? [textBox(flag, width)] : []));
  }
}

/** Takes the marbles of hidden lanes out of the picture. */
function hideMarbles(pixels: Float32Array, hidden: readonly boolean[]): void {
  const perLane = pixels.length / hidden.length;
  hidden.forEach((isHidden, lane) => {
    if (isHidden) pixels.fill(Number.NaN, lane * perLane, (lane + 1) * perLane);
  });
}
