/** The map with its race: keeps the picture and all that lies over it true to the store. */

import type { Point } from "../../core/layout.js";
import { createStartHandle } from "../../element/startHandle.js";
import { isPoint, type Race } from "../../race/race.js";
import { type Camera, fitCamera, toPixel, toPlane } from "../../render/camera.js";
import { type Company, companyOf } from "../../render/company.js";
import { identities } from "../../render/identity.js";
import { signBoxes } from "../../render/marks.js";
import { paletteChoices } from "../../render/paletteChoices.js";
import type { Ground, Picture, Projection } from "../../render/picture.js";
import { hideMarbles, marbleAt, marblePixels } from "../../render/places.js";
import { raceArea } from "../../render/raceArea.js";
import { type Thinning, type Trails, thinningFor, trailsOf } from "../../render/trails.js";
import { element } from "../element.js";
import { everySoOften } from "../everySoOften.js";
import { text } from "../i18n/language.js";
import { actions, type State, type Store } from "../store.js";
import { currentTheme, type Theme, watchTheme } from "../theme.js";
import { batchLandscape, breathEvery, isNewBreath } from "./breathing.js";
import { Landscapes } from "./landscapes.js";
import { listenToMap } from "./mapGestures.js";
import { providePicture } from "./pictures.js";
import { createReadout } from "./readout.js";
import type { StageView } from "./stageView.js";
import { mountTiltSlider } from "./tiltSlider.js";
import { trailSpan } from "./trailSpan.js";
import { mountWholeButton } from "./wholeButton.js";
import { Words } from "./words.js";

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

/** A shown race keeps its frame while it is changed; only another surface, scenario, look or size of the map asks for a new one. */
class Stage {
  readonly #store: Store;
  readonly #map: HTMLElement;
  #picture: Picture | undefined;
  readonly #words;
  readonly #readout;
  readonly #landscapes;
  readonly #breathe = everySoOften(breathEvery, () => this.#showGround(this.#store.getState()));
  readonly #handle;
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
    keepClear: (written) => {
      if (this.#words.keepClear(written)) this.#stale = true;
    },
  };
  readonly #drawn: (() => void)[] = [];
  #camera: Camera;
  #theme = currentTheme();
  #thinning: Thinning = { dense: 0, stride: 1 };
  #ground: Ground | undefined;
  #pointed: Point | undefined;
  #trails: Trails = { tracks: [], follow: () => {} };
  #pixels = new Float32Array(0);
  #company: Company | undefined;
  /** A start being dragged and a camera being moved, taken over once a frame. */
  #wantedStart: Point | undefined;
  #wantedCamera: Camera | undefined;
  #stale = true;
  #last = performance.now();

  constructor(store: Store, map: HTMLElement) {
    this.#store = store;
    this.#map = map;
    this.#camera = cameraFor(store.getState(), map);
    this.#words = new Words(map, [mountTiltSlider(map, store), mountWholeButton(map, store)]);
    this.#words.setLayers(store.getState());
    this.#readout = createReadout(map);
    this.#landscapes = new Landscapes(map, () => this.#showGround(store.getState()));
    this.#handle = createStartHandle(map, text("stage.start"), this.#projection, (start) => {
      this.#wantedStart = start;
    });
    listenToMap(map, {
      camera: () => this.#wantedCamera ?? this.#camera,
      look: (camera) => {
        this.#wantedCamera = camera;
      },
      reset: () => store.setState({ look: undefined }),
      click: (pixel) => this.#click(pixel),
      hover: (pixel) => this.#hover(pixel),
    });
    for (const type of ["focusin", "focusout"]) map.addEventListener(type, () => this.#readOut());
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
    if (theme === this.#theme) return;
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
    if (state.layers !== before.layers) this.#words.setLayers(state);
    if (state.run !== before.run) this.#updateRun(state, before);
    else if (state.computed !== before.computed) this.#showComputed(state);
    else if (state.look !== before.look || state.framing !== before.framing) this.changeCamera();
    if (state.palette !== before.palette || state.layers !== before.layers) this.#showGround(state);
    if (state.colours !== before.colours) this.#showRacers(state);
    if (isNewBreath(state, before)) this.#breathe();
  }

  /** The frames, from now on: they decide only what is shown, never what is computed. */
  run(): void {
    requestAnimationFrame((now) => {
      const seconds = Math.min(longestFrame, Math.max(0, (now - this.#last) / 1000));
      this.#last = now;
      this.#takeWishes();
      actions.pass(this.#store, seconds);
      if (this.#stale || this.#words.moving) this.#draw(this.#store.getState());
      this.run();
    });
  }

  /** A start that was wished for the race before is no longer. */
  #updateRun(state: State, before: State): void {
    this.#wantedStart = undefined;
    const sameSurface = JSON.stringify(state.race.surface) === JSON.stringify(before.race.surface);
    const parts = ["scenario", "look", "framing"] as const;
    const sameFrame = sameSurface && parts.every((part) => state[part] === before[part]);
    if (!sameFrame) this.#camera = cameraFor(state, this.#map);
    if (!sameFrame || state.race.target.distance !== before.race.target.distance) this.#showGround(state);
    this.#showRacers(state);
    this.#readOut();
  }

  #takeWishes(): void {
    const start = this.#wantedStart;
    if (start) actions.setRace(this.#store, { ...this.#store.getState().race, start });
    if (this.#wantedCamera) {
      const { centre, scale, width } = this.#wantedCamera;
      this.#wantedCamera = undefined;
      this.#store.setState({ look: { centre, span: scale * width } });
    }
  }

  #showGround(state: State): void {
    const { run, race, layers } = state;
    const palette = paletteChoices[state.palette][this.#theme];
    const camera = this.#camera;
    const landscape = batchLandscape(state, camera) ?? this.#landscapes.at(state, camera);
    const { surface } = run;
    this.#ground = { surface, landscape, targetDistance: race.target.distance, camera, palette, layers };
    this.#picture?.setGround(this.#ground);
    this.#words.setCamera(camera);
    this.#showStart(race);
    this.#readOut();
    this.#stale = true;
  }

  #showStart({ start }: Race): void {
    const point = isPoint(start) ? start : undefined;
    this.#handle.show(point, this.#camera);
    if (!this.#ground) return;
    const place = (at: Point) => this.#projection.seen(toPixel(this.#camera, at));
    this.#words.setSigns(signBoxes(this.#ground, place, point));
  }

  /** The lane whose marble is at a pixel; of swarms, which are seen as a whole, none. */
  #laneAt(pixel: Point): string | undefined {
    const { run, race } = this.#store.getState();
    return run.lanes[0]?.layout.count === 1 ? race.lanes[marbleAt(pixel, this.#pixels)]?.id : undefined;
  }

  /** A marble is looked inside of; anywhere else is a new start. */
  #click(pixel: Point): void {
    const lane = this.#laneAt(pixel);
    if (lane === undefined) this.#handle.moveTo(pixel);
    else this.#store.setState({ selected: lane, inside: true });
  }

  #hover(pixel: Point | undefined): void {
    this.#pointed = pixel;
    this.#readOut();
    const { highlighted } = this.#store.getState();
    const lane = pixel && this.#laneAt(pixel);
    this.#map.classList.toggle("on-marble", lane !== undefined);
    if (lane !== highlighted) this.#store.setState({ highlighted: lane });
  }

  /** What is under the pointer now: it may rest while the map changes. */
  #readOut(): void {
    const at = this.#pointed && toPlane(this.#camera, this.#projection.flat(this.#pointed));
    this.#readout.show(this.#store.getState(), at);
  }

  #showTilt({ tilt, race }: State): void {
    this.#picture?.setTilt(tilt);
    this.#words.setTilt(tilt);
    this.#showStart(race);
  }

  #showRacers(state: State): void {
    const { run, race, colours } = state;
    const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
    const looks = identities(race.lanes, colours);
    const thinning = thinningFor(run, race.steps);
    const isThinnedOtherwise = JSON.stringify(thinning) !== JSON.stringify(this.#thinning);
    this.#thinning = thinning;
    this.#trails = trailsOf(run, race.steps, thinning);
    this.#company = companyOf(run);
    const { sizes: companySizes } = this.#company;
    this.#picture?.setRacers({ identities: looks, marblesPerLane, companySizes, tracks: this.#trails.tracks });
    if (isThinnedOtherwise) this.#showGhost(state);
    this.#words.setLanes(state);
    this.#pixels = new Float32Array(2 * marblesPerLane * run.lanes.length);
    this.#showStart(race);
    this.#stale = true;
  }

  /** The trails of a race that is being computed grow. */
  #showComputed({ run, race, colours }: State): void {
    this.#trails.follow();
    const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
    const { tracks } = this.#trails;
    const companySizes = this.#company?.sizes ?? [];
    this.#picture?.setRacers({ identities: identities(race.lanes, colours), marblesPerLane, companySizes, tracks });
  }

  /** Thinned as the trails are, since both are drawn up to the same position. */
  #showGhost({ ghost, race }: State): void {
    const trails = ghost && trailsOf(ghost, race.steps, this.#thinning);
    this.#picture?.setGhost(trails?.tracks ?? []);
  }

  #draw(state: State): void {
    const { run, race, position } = state;
    this.#stale = false;
    const hidden = race.lanes.map(({ id }) => state.hidden.includes(id));
    const pixels = marblePixels(run, position, this.#camera, this.#pixels);
    this.#projection.seeAll(pixels);
    hideMarbles(pixels, hidden);
    const company = this.#company?.pixelsAt(position, this.#camera, hidden) ?? new Float32Array(0);
    this.#projection.seeAll(company);
    this.#words.draw(state, pixels, hidden, this.#camera);
    const lane = race.lanes.findIndex(({ id }) => id === state.highlighted);
    const highlighted = lane < 0 || hidden[lane] ? undefined : lane;
    const span = trailSpan(state, this.#thinning);
    this.#picture?.draw({ ...span, hidden, highlighted, marbles: pixels, company });
    for (const callback of this.#drawn) callback();
  }
}
