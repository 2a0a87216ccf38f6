/**
 * Races in reveal.js decks: `Reveal.initialize({ plugins: [OptimizerRace] })`. A race begins when its slide is shown and stops when it
 * is left. Fragments take it from step to step:
 *
 *     <optimizer-race scenario="beale-eight"></optimizer-race>
 *     <p class="fragment" data-race-to="60">By step 60 …</p>
 *     <p class="fragment" data-race-to="end">In the end …</p>
 *
 * `data-race-of="id"` is about one race of several; `data-race-jump` goes there at once. A race with `data-autoplay="false"` waits to
 * be played. On paper (`?print-pdf`) a race is shown at its end, or where the fragments of the page have taken it.
 */
import { isAbout, leading, placeOfRace } from "./fragments.js";
import { races, showOf } from "./show.js";

/** What of reveal.js' API is used, so that its types need not be installed. */
export interface Deck {
  on(type: string, listener: (event: Event) => void): void;
  off(type: string, listener: (event: Event) => void): void;
  isPrintView(): boolean;
  getRevealElement(): Element | null;
  getCurrentSlide(): Element | null | undefined;
}

export interface RacePlugin {
  readonly id: "optimizer-race";
  init(deck: Deck): void;
  destroy(): void;
}

/** A plug-in for one deck. */
export default function OptimizerRace(): RacePlugin {
  let leave = () => {};
  return {
    id: "optimizer-race",
    init(deck) {
      const listeners = listenersOf(deck);
      for (const [type, listener] of Object.entries(listeners)) deck.on(type, listener);
      leave = () => {
        for (const [type, listener] of Object.entries(listeners)) deck.off(type, listener);
      };
    },
    destroy: () => leave(),
  };
}

/** Events of reveal.js have their slides and fragments as properties. */
type Told = Event & {
  readonly currentSlide?: Element;
  readonly previousSlide?: Element;
  readonly fragments?: readonly Element[];
};

function listenersOf(deck: Deck): Readonly<Record<string, (event: Told) => void>> {
  // The element may be defined after the deck has begun; until then it has neither properties nor methods.
  const whenDefined = (act: () => void) => customElements.whenDefined("optimizer-race").then(act);
  const enter = (slide: Element | null | undefined) => {
    if (slide && !deck.isPrintView()) whenDefined(() => slide === deck.getCurrentSlide() && enterSlide(slide));
  };
  const leaveSlide = (slide: Element | null | undefined) => {
    if (slide) whenDefined(() => eachRace(slide, (race) => showOf(race).stop()));
  };
  const follow = (event: Told, plays: boolean) => {
    const slide = deck.getCurrentSlide();
    if (slide && !deck.isPrintView()) whenDefined(() => followFragments(slide, event.fragments ?? [], plays));
  };
  return {
    ready: ({ currentSlide }) => enter(currentSlide),
    slidechanged({ currentSlide, previousSlide }) {
      leaveSlide(previousSlide);
      enter(currentSlide);
    },
    fragmentshown: (event) => follow(event, true),
    fragmenthidden: (event) => follow(event, false),
    // The audience sees a black screen.
    paused: () => leaveSlide(deck.getCurrentSlide()),
    "pdf-ready": () => whenDefined(() => printAll(deck.getRevealElement())),
  };
}

function eachRace(part: Element, act: (race: Element) => void): void {
  for (const race of part.querySelectorAll(races)) act(race);
}

function enterSlide(slide: Element): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  eachRace(slide, (race) => {
    const place = placeOfRace(slide, race);
    if (place !== undefined) showOf(race).goTo(place, false);
    else if (race.getAttribute("data-autoplay") === "false" || still) showOf(race).stop();
    else showOf(race).start();
  });
}

/** Shown fragments take their races on; hidden ones let them go back to where they were before. */
function followFragments(slide: Element, fragments: readonly Element[], plays: boolean): void {
  const changed = fragments.filter((fragment) => fragment.matches(leading));
  const jumps = changed.some((fragment) => fragment.hasAttribute("data-race-jump"));
  const moves = plays && !jumps && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  eachRace(slide, (race) => {
    if (!changed.some((fragment) => isAbout(fragment, race))) return;
    const place = placeOfRace(slide, race);
    if (place !== undefined) showOf(race).goTo(place, moves);
  });
}

/** Every page of a printed deck is there at once, copies of slides among them. */
function printAll(deck: Element | null): void {
  for (const slide of deck?.querySelectorAll("section") ?? []) {
    if (slide.querySelector("section")) continue;
    eachRace(slide, (race) => {
      showOf(race).print(placeOfRace(slide, race) ?? "end");
    });
  }
}
