/** The custom element `<optimizer-race>`: a race in a page. */
import { type Issue, issueText } from "../core/issue.js";
import type { Race } from "../race/race.js";
import type { Standing } from "../race/standings.js";
import { type AttributeName, attributeNames, rowOf } from "./attributes.js";
import { listenToControls, showPlayer } from "./controls.js";
import type { ExportOptions } from "./exporting.js";
import { everyFrame, myTurn } from "./frames.js";
import { showIssues } from "./issueList.js";
import { RaceMedia } from "./media.js";
import { buildParts, nameParts, type Parts, showPoster } from "./parts.js";
import type { MediaEvent } from "./player.js";
import type { Show } from "./show.js";
import { prefersDark, prefersStillness, Surroundings } from "./surroundings.js";
import { type ElementLanguage, languageOf, type Say, sayIn } from "./texts.js";
import { english, issueLineIn, type Translation, translationInto } from "./translation.js";

declare global {
  interface HTMLElementTagNameMap {
    "optimizer-race": OptimizerRaceElement;
  }
}

/** @summary Optimizers race down a loss surface, in exact numbers. */
export class OptimizerRaceElement extends RaceMedia {
  static readonly observedAttributes: readonly string[] = attributeNames;
  readonly #parts: Parts;
  readonly #surroundings = new Surroundings({
    seen: () => this.#refresh(),
    near: () => this.#begin(),
    changed: () => this.#look(),
  });
  #show: Show | undefined;
  #translation: Translation = english;
  #opening: AbortController | undefined;
  #isAsked = false;
  #hasBegun = false;
  #isStale = false;
  /** Where the user has dragged the start to since the last frame, and whether that is what has been changed. */
  #wantedStart: string | undefined;
  #keepsFrame = false;
  #issues: readonly Issue[] = [];
  #reported: readonly Issue[] = [];
  #stopFrames: (() => void) | undefined;
  #seeking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#parts = buildParts(this.attachShadow({ mode: "open" }));
    listenToControls(this.#parts, this, this.player, () => !this.#parts.controls.hidden);
  }

  connectedCallback(): void {
    this.#surroundings.enter(this, this.#parts.map);
    if (this.loading === "eager") this.#begin();
    this.#look();
  }

  /** Moved elements go on; those taken out of the page stop, as media do. */
  disconnectedCallback(): void {
    this.#surroundings.leave();
    this.#refresh();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#opening?.abort();
      this.#show?.end();
      this.pause();
    });
  }

  attributeChangedCallback(name: AttributeName, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === "loop") this.player.loop = value !== null;
    if (name === "poster") showPoster(this.#parts, value);
    if (name === "loading" && value === "eager" && this.isConnected) this.#begin();
    if (name === "theme" || name === "lang") this.#look();
    this.#ask();
  }

  /** The race that is shown, as a race file; null while there is none. Setting one takes the place of all that attributes say of the race. */
  get raceFile(): Race | null {
    return structuredClone(this.#show?.race ?? null);
  }

  set raceFile(file: object | null) {
    for (const name of attributeNames) if (rowOf(name).ofRace && name !== "race") this.removeAttribute(name);
    if (file === null) this.removeAttribute("race");
    else this.setAttribute("race", JSON.stringify(file));
  }

  /** Who is where at the step that is shown: place, status, loss, gradient evaluations. */
  get standings(): readonly Standing[] {
    return this.#show?.standings() ?? [];
  }

  /** Everything that is wrong with what was asked for: path, what was got, what was expected. */
  get issues(): readonly Issue[] {
    return [...this.#reported, ...this.#issues];
  }

  /** As of media: code 4 where there is nothing to show, else null. */
  get error(): { readonly code: number; readonly message: string } | null {
    if (this.#issues.length === 0 || this.readyState > 0) return null;
    return { code: 4, message: this.#issues.map(issueText).join("\n") };
  }

  /** Begins anew with what the attributes say: at the start, and playing only where `autoplay` says so. */
  load(): void {
    this.player.close(new DOMException("another race is loaded", "AbortError"));
    this.#begin();
    this.#ask();
  }

  /** Tells issues that whoever made the attributes has found, beside the element's own. */
  report(issues: readonly Issue[]): void {
    this.#reported = issues;
    this.#showIssues();
  }

  /**
   * A file of the race as it is shown: png and svg of this moment, gif, mp4 and webm of all of it, csv and json of its iterates.
   * @throws RangeError with every issue in what is asked for, Error where this browser lacks what it takes or nothing is loaded
   */
  async export(format: string, options: ExportOptions = {}): Promise<Blob> {
    const scene = this.#show?.scene();
    if (!scene) throw new DOMException("there is no race to export", "InvalidStateError");
    return (await import("./exporting.js")).exportScene(scene, format, options);
  }

  protected override reach(position: number): number {
    return this.#show?.reach(position) ?? position;
  }

  protected override moved(from: number, to: number): void {
    this.#show?.happen(from, to);
  }

  protected override tellMedia(event: MediaEvent): void {
    this.#invalidate();
    super.tellMedia(event);
  }

  get #language(): ElementLanguage {
    return languageOf(this.closest("[lang]")?.getAttribute("lang"));
  }

  readonly #say: Say = (key, values) => sayIn(this.#language)(key, values);

  get #theme(): "light" | "dark" {
    const usual = prefersDark() ? "dark" : "light";
    return this.theme === "auto" ? usual : this.theme;
  }

  #begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    this.#ask();
  }

  /** Reads the attributes once they have all been set. */
  #ask(): void {
    if (this.#isAsked || !this.#hasBegun) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      void this.#open();
    });
  }

  async #open(): Promise<void> {
    this.#opening?.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    const [isFirst, keepsFrame] = [this.readyState === 0, this.#keepsFrame];
    this.#keepsFrame = false;
    try {
      if (isFirst) await myTurn();
      signal.throwIfAborted();
      const show = await this.#getShow();
      this.#translation = await translationInto(this.#language);
      signal.throwIfAborted();
      const before = show.race;
      const issues = await show.open(document.baseURI, keepsFrame, signal);
      this.#take(issues, isFirst);
      if (show.race !== before) this.#tell("statechange", { raceFile: this.raceFile });
    } catch (error) {
      if (signal.aborted) return;
      const got = error instanceof Error ? error.message : String(error);
      this.#take([{ path: "race", got, expected: "a race that can be shown" }], isFirst);
    }
  }

  async #getShow(): Promise<Show> {
    const { Show } = await import("./toShow.js");
    this.#show ??= new Show({
      parts: this.#parts,
      player: this.player,
      get: (name) => this.getAttribute(name),
      theme: () => this.#theme,
      language: () => this.#language,
      say: this.#say,
      translation: () => this.#translation,
      invalidate: () => this.#invalidate(),
      tell: (event, detail) => this.#tell(event, detail),
      moveStart: (start) => {
        this.#wantedStart = start.join(",");
        this.#invalidate();
      },
    });
    return this.#show;
  }

  /** Takes over what came of the attributes. */
  #take(issues: readonly Issue[], isFirst: boolean): void {
    const isOther = JSON.stringify(issues) !== JSON.stringify(this.#issues);
    this.#issues = issues;
    const isThere = this.#parts.root.classList.toggle("ready", this.readyState > 0);
    if (isThere && isFirst) this.#start();
    if (!isThere) this.player.close(new DOMException("there is no race to play", "NotSupportedError"));
    this.#showIssues();
    if (isOther && issues.length > 0) this.#tell("error", { issues });
    this.#refresh();
  }

  /** Nothing plays by itself where motion is unwanted: the finished race is shown. */
  #start(): void {
    const isStill = prefersStillness();
    if (this.autoplay && !isStill && this.paused) void this.play().catch(() => {});
    if (isStill && this.paused && !this.player.isTouched) this.seekToStep(this.player.steps);
  }

  #showIssues(): void {
    const show = (line = issueText) =>
      showIssues(this.#parts.issues, this.issues, this.readyState > 0, this.#say, line);
    if (this.issues.length === 0) show();
    else issueLineIn(this.#language).then(show, () => show());
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Theme, language, size or resolution are others. */
  #look(): void {
    this.#parts.root.classList.toggle("dark", this.#theme === "dark");
    nameParts(this.#parts, this.#say);
    this.#show?.frame();
  }

  #invalidate(): void {
    this.#isStale = true;
    this.#refresh();
    this.#seekOn();
  }

  /** Has frames while there is something to be seen in them, and only then. */
  #refresh(): void {
    const needsFrames = this.isConnected && this.#surroundings.isSeen && (this.player.isActive || this.#isStale);
    if (needsFrames) this.#stopFrames ??= everyFrame((seconds) => this.#frame(seconds));
    else {
      this.#stopFrames?.();
      this.#stopFrames = undefined;
    }
  }

  /** On the way to a place that is sought, also out of sight: part by part, so that the page has its turns. */
  #seekOn(): void {
    if (!this.isConnected || !this.player.seeking) return;
    this.#seeking ??= setTimeout(() => {
      this.#seeking = undefined;
      this.player.pass(0);
      this.#seekOn();
    });
  }

  #frame(seconds: number): (() => void) | undefined {
    if (this.#wantedStart !== undefined) {
      this.#keepsFrame = true;
      this.setAttribute("start", this.#wantedStart);
      this.#wantedStart = undefined;
    }
    const before = this.step;
    this.player.pass(seconds);
    const isOther = this.#isStale || this.step !== before;
    // On the way to a place that is sought there is nothing to look at: a swarm takes longer to be drawn than to be run.
    if (isOther && !this.player.seeking) {
      this.#isStale = false;
      this.#show?.draw();
    }
    this.#refresh();
    return isOther ? this.#showNumbers : undefined;
  }

  /** What of the document follows the race. */
  readonly #showNumbers = () => {
    this.#show?.list();
    showPlayer(this.#parts, this.player, this.#say, !this.#parts.controls.hidden);
  };
}
