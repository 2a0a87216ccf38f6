/** The list of who is where, and the ticks on the scrubber where lanes arrived or diverged. */
import type { RaceEngine } from "../race/createRace.js";
import type { Standing } from "../race/standings.js";
import { element } from "../render/html.js";
import type { Identity } from "../render/identity.js";
import { markerIcon } from "../render/markerIcon.js";
import type { Say } from "./texts.js";

/** A lane as it is listed. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly identity: Identity;
  readonly isHidden: boolean;
}

/** Writes a loss. */
type Measure = (value: number) => string;

/** What has become of a lane, in a few words. */
export function outcomeText({ status, since, value }: Standing, say: Say, measure: Measure): string {
  if (status === "arrived") return say("step", { step: since ?? 0 });
  return status === "diverged" ? `× ${say("step", { step: since ?? 0 })}` : measure(value);
}

export class StandingsList {
  readonly #list: HTMLOListElement;
  #rows = new Map<string, { readonly row: HTMLElement; readonly place: HTMLElement; readonly outcome: HTMLElement }>();
  #order = "";

  constructor(list: HTMLOListElement) {
    this.#list = list;
  }

  setEntries(entries: readonly Entry[]): void {
    this.#order = "";
    this.#rows = new Map(
      entries.map(({ id, name, identity, isHidden }) => {
        const row = element("li", `standing${isHidden ? " is-hidden" : ""}`);
        const [place, outcome] = [element("span", "place"), element("span", "outcome")];
        row.append(place, markerIcon(identity), element("span", "name", name, { title: name }), outcome);
        return [id, { row, place, outcome }];
      }),
    );
  }

  show(standings: readonly Standing[], say: Say, measure: Measure): void {
    for (const standing of standings) {
      const entry = this.#rows.get(standing.lane);
      if (!entry) continue;
      entry.row.classList.toggle("arrived", standing.status === "arrived");
      setText(entry.place, standing.place === undefined ? "–" : String(standing.place));
      setText(entry.outcome, outcomeText(standing, say, measure));
    }
    const order = standings.map(({ lane }) => lane).join();
    if (order === this.#order) return;
    this.#order = order;
    this.#list.replaceChildren(...standings.flatMap(({ lane }) => this.#rows.get(lane)?.row ?? []));
  }
}

function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

export function showTicks(ticks: HTMLElement, run: RaceEngine, steps: number, entries: readonly Entry[]): void {
  const marks = run.lanes.flatMap((lane, l) => {
    const status = lane.statusAt();
    const entry = entries[l];
    if (status === "running" || steps === 0 || !entry || entry.isHidden || lane.layout.count > 1) return [];
    const at = (status === "arrived" ? lane.arrivedAt : lane.divergedAt)[0] ?? 0;
    const mark = element("span", `tick ${status}`);
    mark.style.setProperty("--part", String(at / steps));
    mark.style.setProperty("--colour", entry.identity.colour);
    return [mark];
  });
  ticks.replaceChildren(...marks);
}
