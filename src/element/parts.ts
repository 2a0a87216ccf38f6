/** What an element's shadow tree is made of. */
import { element } from "../render/html.js";
import { type ControlIcon, createIcon } from "./icons.js";
import { sheet } from "./style.js";
import type { Say } from "./texts.js";

export interface Parts {
  /** Has the class `ready` while a race is shown, and `dark` in the dark theme. */
  readonly root: HTMLElement;
  readonly frame: HTMLElement;
  readonly map: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly title: HTMLElement;
  readonly overlay: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly standings: HTMLOListElement;
  readonly controls: HTMLElement;
  readonly play: HTMLButtonElement;
  readonly back: HTMLButtonElement;
  readonly on: HTMLButtonElement;
  readonly scrubber: HTMLInputElement;
  readonly ticks: HTMLElement;
  readonly count: HTMLElement;
  readonly issues: HTMLElement;
  readonly live: HTMLElement;
  readonly poster: HTMLImageElement;
}

const part = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] => element(tag, name, "", { part: name, ...attributes });

const button = (name: string, icon: ControlIcon): HTMLButtonElement => {
  const made = part("button", name, { type: "button" });
  made.append(createIcon(icon));
  return made;
};

/** Fills a shadow root. Words come later, by `nameParts`. */
export function buildParts(shadow: ShadowRoot): Parts {
  shadow.adoptedStyleSheets = [sheet()];
  const root = element("div", "root");
  const frame = part("div", "frame", { role: "group" });
  const map = part("div", "map", { tabindex: "0", role: "group" });
  const canvas = part("canvas", "canvas", { role: "img" });
  const title = part("div", "title");
  const overlay = button("overlay", "play");
  const progress = part("progress", "progress", { max: "1" });
  const standings = part("ol", "standings");
  const controls = part("div", "controls");
  const [play, back, on] = [button("play", "play"), button("back", "back"), button("on", "step")];
  const track = element("div", "track");
  const scrubber = part("input", "scrubber", { type: "range", min: "0", step: "1" });
  const ticks = element("div", "ticks", "", { "aria-hidden": "true" });
  const count = part("output", "count");
  const issues = part("div", "issues", { role: "alert" });
  const live = element("p", "hidden-visually", "", { "aria-live": "polite" });
  const poster = part("img", "poster", { alt: "" });
  const fallback = part("div", "fallback");
  overlay.hidden = progress.hidden = issues.hidden = poster.hidden = true;
  track.append(scrubber, ticks);
  controls.append(play, back, on, track, count, element("slot", "", "", { name: "controls" }));
  map.append(canvas, title, overlay, progress);
  frame.append(map, standings, controls);
  fallback.append(document.createElement("slot"));
  root.append(frame, poster, fallback, issues, live);
  shadow.append(root);
  return {
    ...{
      root,
      frame,
      map,
      canvas,
      title,
      overlay,
      progress,
      standings,
      controls,
      play,
      back,
      on,
      scrubber,
      ticks,
      count,
    },
    ...{ issues, live, poster },
  };
}

/** Shows a picture until the race is there; none where there is no address. */
export function showPoster({ poster }: Parts, address: string | null): void {
  poster.hidden = !address;
  if (address) poster.src = address;
  else poster.removeAttribute("src");
}

/** Gives the controls their names in a language. */
export function nameParts({ overlay, back, on, scrubber, count, standings }: Parts, say: Say): void {
  for (const [control, name] of [
    [overlay, say("play")],
    [back, say("back")],
    [on, say("on")],
  ] as const) {
    control.setAttribute("aria-label", name);
    control.title = name;
  }
  scrubber.setAttribute("aria-label", say("position"));
  count.setAttribute("aria-label", say("position"));
  standings.setAttribute("aria-label", say("standings"));
}
