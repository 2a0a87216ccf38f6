/** A race in a slide: an element of this page, or an iframe of embed.html. */
import type { OptimizerRaceElement } from "../element/index.js";
import type { Place } from "./fragments.js";
import { ask, type Command } from "./frame.js";

export interface Show {
  /** From the beginning. */
  start(): void;
  stop(): void;
  /** Goes to a place and stays there. @param plays on to it, where it is ahead */
  goTo(place: Place, plays: boolean): void;
  /** Is a picture of a place from now on, as paper can not play. */
  print(place: Place): void;
}

/** Races of a slide or of a deck. */
export const races = "optimizer-race, iframe[src*='embed.html'], iframe[data-src*='embed.html']";

export const showOf = (race: Element): Show =>
  race instanceof HTMLIFrameElement ? frameShow(race) : elementShow(race as OptimizerRaceElement);

/** The race that is played to a place now, with what stops that. */
const onTheirWay = new WeakMap<Element, () => void>();

function elementShow(race: OptimizerRaceElement): Show {
  const leave = () => {
    onTheirWay.get(race)?.();
    onTheirWay.delete(race);
  };
  return {
    start() {
      leave();
      race.step = 0;
      play(race);
    },
    stop() {
      leave();
      race.pause();
    },
    goTo(place, plays) {
      leave();
      const step = stepOf(place);
      if (plays && step > race.step) onTheirWay.set(race, playTo(race, step));
      else {
        race.pause();
        race.step = step;
      }
    },
    print: (place) => void printRace(race, place),
  };
}

/** No race is longer; they end where they end, whatever is asked for beyond. */
const beyond = 1_000_000;
const stepOf = (place: Place) => (place === "end" ? beyond : place);

/**
 * An element draws itself only while it is seen, and most pages are not when they are printed: a picture takes its place. Vectors stay
 * sharp on paper, but have no relief.
 */
async function printRace(race: OptimizerRaceElement, place: Place): Promise<void> {
  race.loading = "eager";
  if (race.readyState === 0) await new Promise((done) => race.addEventListener("canplay", done, { once: true }));
  race.pause();
  race.step = stepOf(place);
  if (race.seeking) await new Promise((done) => race.addEventListener("seeked", done, { once: true }));
  const file = await race.export(race.tilt ? "png" : "svg", sizeOf(race));
  putPicture(race, file, race.getAttribute("aria-label") ?? race.heading);
}

function sizeOf(race: Element): { readonly width: number; readonly height: number } {
  const { width, height } = race.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function putPicture(race: Element, file: Blob, alt: string): void {
  const { width, height } = sizeOf(race);
  const picture = new Image(width, height);
  picture.src = URL.createObjectURL(file);
  picture.alt = alt;
  picture.className = race.className;
  race.replaceWith(picture);
}

/** A race that is stopped before it has begun says so by its promise; that is no mistake. */
function play(race: OptimizerRaceElement): void {
  race.play().catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  });
}

/** Plays to a step as soon as there is a race: a fragment may be quicker than what it is about. @returns what ends that */
function playTo(race: OptimizerRaceElement, step: number): () => void {
  if (race.readyState > 0) return playOn(race, step);
  let end = () => race.removeEventListener("canplay", begin);
  const begin = () => {
    end = playOn(race, step);
  };
  race.addEventListener("canplay", begin, { once: true });
  return () => end();
}

/** Plays to a step and stays at it exactly. @returns what ends the watching */
function playOn(race: OptimizerRaceElement, step: number): () => void {
  let frame = 0;
  const watch = () => {
    if (race.paused) return;
    if (race.step < step) frame = requestAnimationFrame(watch);
    else {
      race.pause();
      race.step = step;
    }
  };
  play(race);
  frame = requestAnimationFrame(watch);
  return () => cancelAnimationFrame(frame);
}

/** Reveal itself tells iframes when their slide is shown; a race that is on its way to somewhere does not begin by that. */
function frameShow(frame: HTMLIFrameElement): Show {
  return {
    start: () => ask(frame, [["seekToStep", 0], ["play"]]),
    stop: () => ask(frame, [["pause"]]),
    goTo: (place) => ask(frame, [["pause"], ["seekToStep", stepOf(place)]]),
    print(place) {
      // A frame that is out of sight when it is printed has drawn nothing, and may not even have been loaded.
      frame.loading = "eager";
      if (!frame.src && frame.dataset.src) frame.src = frame.dataset.src;
      const shot: Command = ["export", "svg", sizeOf(frame)];
      ask(frame, [["pause"], ["seekToStep", stepOf(place)], shot], (result) => {
        if (result instanceof Blob) putPicture(frame, result, frame.title);
      });
    },
  };
}
