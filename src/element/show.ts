/** Shows a race in an element: reads what is asked for, runs it, and draws it when something has changed. Fetched when it is needed. */
import type { Issue } from "../core/issue.js";
import type { Domain, Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import type { Scene } from "../export/scene.js";
import { laneNames } from "../race/laneNames.js";
import { isPoint, type Race } from "../race/race.js";
import { type Standing, standings } from "../race/standings.js";
import { type Camera, fitCamera, seenArea } from "../render/camera.js";
import { readSheet } from "../render/canvas/sheet.js";
import { identities } from "../render/identity.js";
import { raceArea } from "../render/raceArea.js";
import { type Begun, isRecorded, reach } from "../worker/beginRun.js";
import type { SlowMap } from "../worker/slowMap.js";
import { type Asked, type GetAttribute, readAsked } from "./asked.js";
import { Drawing } from "./drawing.js";
import { Happenings } from "./happenings.js";
import { needsExtras } from "./needsExtras.js";
import { createMeasure } from "./numbers.js";
import type { Parts } from "./parts.js";
import type { Player } from "./player.js";
import { readyRun } from "./racers.js";
import { Sources } from "./source.js";
import { type Entry, StandingsList, showTicks } from "./standingsList.js";
import { createStartHandle, type StartHandle } from "./startHandle.js";
import type { Say } from "./texts.js";
import type { Translation } from "./translation.js";

/** Pixels between a race and the edges of its picture. */
const margin = 24;
/** Milliseconds between two looks at who is where, while it plays. */
const standingsPause = 200;

/** What a show is told by its element. */
export interface ShowHost {
  readonly parts: Parts;
  readonly player: Player;
  readonly get: GetAttribute;
  readonly theme: () => "light" | "dark";
  readonly language: () => string;
  readonly say: Say;
  readonly translation: () => Translation;
  /** Something has to be drawn. */
  readonly invalidate: () => void;
  readonly tell: (event: "arrive" | "diverge", detail: object) => void;
  /** The user moves the start. */
  readonly moveStart: (start: Point) => void;
}

interface Shown {
  readonly asked: Asked;
  readonly race: Race;
  readonly begun: Begun;
  readonly entries: readonly Entry[];
  /** What part of the plane suits the race. */
  readonly area: Domain;
}

export class Show {
  readonly #host: ShowHost;
  readonly #drawing: Drawing;
  readonly #list: StandingsList;
  readonly #handle: StartHandle;
  #map: SlowMap | undefined;
  readonly #happenings: Happenings;
  readonly #sources = new Sources();
  #shown: Shown | undefined;
  #size: readonly [number, number] = [0, 0];
  #measure: (value: number) => string = String;
  #listedAt = 0;
  #listed = -1;

  constructor(host: ShowHost) {
    this.#host = host;
    const { map, canvas, standings, live } = host.parts;
    this.#drawing = new Drawing(canvas);
    this.#list = new StandingsList(standings);
    this.#handle = createStartHandle(map, host.say("start"), this.#drawing.projection, host.moveStart);
    this.#happenings = new Happenings(live, host.tell, ({ kind, name, step }) =>
      host.say(kind === "arrive" ? "arrived" : "diverged", { name, step }),
    );
  }

  get race(): Race | undefined {
    return this.#shown?.race;
  }

  /**
   * Takes over what the attributes say.
   * @param keepsFrame whether the same part of the plane stays in view: while a start is dragged
   * @returns everything that is wrong
   * @throws the signal's reason where it is aborted
   */
  async open(baseUrl: string, keepsFrame: boolean, signal: AbortSignal): Promise<readonly Issue[]> {
    const asked = await readAsked(this.#host.get, this.#sources, baseUrl, signal);
    signal.throwIfAborted();
    const { race } = asked;
    if (!race) return asked.issues;
    const before = this.#shown;
    const isSame = before !== undefined && JSON.stringify(race) === JSON.stringify(before.race);
    const begun = isSame ? before.begun : await this.#run(race, asked.registry, signal);
    if (needsExtras(race, begun.run, asked.view))
      this.#drawing.extras ??= (await import("../render/canvas/extras.js")).extras;
    // Formulas are fast.
    if (begun.run.surface.formula === undefined) this.#map ??= await this.#makeMap();
    signal.throwIfAborted();
    const keeps = before && (isSame || (keepsFrame && sameSurface(race, before.race)));
    const area = keeps ? before.area : (asked.area ?? raceArea(begun.run));
    this.#shown = { asked, race, begun, area, entries: entriesOf(race, asked, this.#host.translation()) };
    this.#happenings.watch(begun.run, this.#shown.entries);
    const { parts, player } = this.#host;
    const { position } = asked.view;
    const isElsewhere = player.readyState === 0 || position !== before?.asked.view.position;
    if (isElsewhere && position !== undefined) player.seek(position);
    player.playbackRate = asked.playbackRate;
    player.open(race.steps, asked.view.rate ?? 30);
    this.#list.setEntries(this.#shown.entries);
    showTicks(parts.ticks, begun.run, race.steps, this.#shown.entries);
    this.#measure = createMeasure(this.#host.language(), "–");
    this.#nameRace();
    this.frame();
    return asked.issues;
  }

  async #run(race: Race, registry: Registry, signal: AbortSignal): Promise<Begun> {
    const { progress } = this.#host.parts;
    progress.setAttribute("aria-label", this.#host.say("computing"));
    try {
      return await readyRun(
        race,
        registry,
        (part) => {
          progress.hidden = false;
          progress.value = part;
        },
        signal,
      );
    } finally {
      progress.hidden = true;
    }
  }

  /** What samples the maps of slow surfaces. */
  async #makeMap(): Promise<SlowMap> {
    const { SlowMap } = await import("../worker/slowMap.js");
    const { progress } = this.#host.parts;
    return new SlowMap({
      progress: (share) => {
        progress.hidden = share === 1;
        progress.value = share;
        progress.setAttribute("aria-label", this.#host.say("drawing"));
      },
      refined: () => this.frame(),
    });
  }

  /** How near to a position the race can be shown now. */
  reach(position: number): number {
    return this.#shown ? reach(this.#shown.begun, position).position : position;
  }

  /** Frames the race anew: it, the theme, the size or the language has changed. */
  frame(): void {
    const shown = this.#shown;
    const { map } = this.#host.parts;
    this.#size = [map.clientWidth, map.clientHeight];
    if (!shown || this.#size.includes(0)) return;
    const { asked, race, begun } = shown;
    const scene = this.scene();
    if (!scene) return;
    const camera = this.#camera(shown);
    const { surface } = begun.run;
    const { width, height } = camera;
    const isSteepness = asked.view.layers?.includes("steepness") ?? false;
    const landscape = this.#map?.at({
      choice: race.surface,
      surface,
      area: seenArea(camera),
      width,
      height,
      isSteepness,
    });
    const written = { axes: !asked.hide.has("axes"), start: !asked.hide.has("start") };
    this.#drawing.show(scene, written, landscape);
    const isMovable = written.start && this.#host.get("static") === null && isPoint(race.start);
    this.#handle.show(isMovable ? (race.start as Point) : undefined, camera);
    this.#listed = -1;
    this.#host.invalidate();
  }

  /** Where the race is shown: at the player's position; before that was touched, at its end, as a poster. */
  get #position(): number {
    const { player } = this.#host;
    const isPoster = this.#shown && !player.isTouched && isRecorded(this.#shown.begun.run);
    return isPoster ? player.steps : player.position;
  }

  /** Playing has led from one position to another. */
  happen(from: number, to: number): void {
    this.#happenings.pass(from, to);
  }

  draw(): void {
    if (this.#shown && !this.#size.includes(0)) this.#drawing.draw(this.#position);
  }

  /** Tells who is where, a few times a second while it plays. */
  list(): void {
    const { player, say, parts } = this.#host;
    if (!this.#shown || parts.standings.hidden) return;
    const now = performance.now();
    const step = Math.floor(this.#position);
    if (step === this.#listed || (!player.paused && now - this.#listedAt < standingsPause)) return;
    [this.#listed, this.#listedAt] = [step, now];
    this.#list.show(standings(this.#shown.begun.run, step), say, this.#measure);
  }

  standings(): Standing[] {
    return this.#shown ? standings(this.#shown.begun.run, Math.floor(this.#host.player.position)) : [];
  }

  /** The race as it is seen now, to be drawn or to be made a file of. */
  scene(): Scene | undefined {
    if (!this.#shown) return undefined;
    const { asked, race, begun, entries } = this.#shown;
    const { say, theme, player } = this.#host;
    const camera = this.#camera(this.#shown);
    const { layers, ...view } = asked.view;
    const usual = layers ?? ["minima", "labels"];
    return {
      race,
      run: begun.run,
      names: entries.map(({ name }) => name),
      view: {
        ...view,
        layers: asked.hide.has("labels") ? usual.filter((layer) => layer !== "labels") : usual,
        look: { centre: camera.centre, span: camera.scale * camera.width },
        theme: theme(),
        rate: player.rate * player.playbackRate,
      },
      width: camera.width,
      height: camera.height,
      resolution: Math.min(3, devicePixelRatio || 1),
      position: player.position,
      stepsPerFrame: 1,
      framesPerSecond: 25,
      ...(!asked.hide.has("title") && { title: this.#host.parts.title.textContent ?? "" }),
      texts: {
        step: (step) => say("step", { step }),
        diverged: (name, step) => say("flag", { name, step }),
        away: (name, distance) => say("away", { name, distance }),
      },
      makeSheet: readSheet,
    };
  }

  /** Leaves off everything that goes on in the background. */
  end(): void {
    this.#map?.end();
    this.#happenings.end();
  }

  #camera({ asked, area }: Shown): Camera {
    const [width, height] = this.#size.map((size) => Math.max(1, size)) as [number, number];
    const { look } = asked.view;
    return look
      ? { centre: look.centre, scale: look.span / width, width, height }
      : fitCamera(area, width, height, margin);
  }

  #nameRace(): void {
    if (!this.#shown) return;
    const { asked, begun, entries } = this.#shown;
    const { parts, say, get, translation } = this.#host;
    const surface = translation().label(begun.run.surface.name);
    const names = entries.map(({ name }) => name).join(", ");
    parts.title.textContent = get("heading") ?? surface;
    for (const named of [parts.frame, parts.canvas]) named.setAttribute("aria-label", say("race", { surface, names }));
    parts.map.setAttribute("aria-label", parts.title.textContent);
    parts.title.hidden = asked.hide.has("title");
    parts.controls.hidden = asked.hide.has("controls");
    parts.standings.hidden = asked.hide.has("standings") || (entries.length > 0 && !isRecorded(begun.run));
  }
}

const sameSurface = (a: Race, b: Race) => JSON.stringify(a.surface) === JSON.stringify(b.surface);

function entriesOf(race: Race, { view, registry }: Asked, { lane }: Translation): Entry[] {
  const names = laneNames(race.lanes, registry, lane);
  const looks = identities(race.lanes, view.colours);
  return race.lanes.flatMap(({ id }, l) => {
    const [name, identity] = [names[l], looks[l]];
    return name && identity ? [{ id, name, identity, isHidden: view.hidden?.includes(id) ?? false }] : [];
  });
}
