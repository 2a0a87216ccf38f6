/** What the page shows: a race, its run, and how much of it has been played. Everything else is drawn from this. */
import type { Point } from "../core/layout.js";
import type { LayerName, PaletteName } from "../core/picture.js";
import type { QuantityName } from "../core/quantity.js";
import type { Scenario } from "../core/scenario.js";
import type { Race, RaceEngine } from "../index.js";

export interface State {
  readonly race: Race;
  /** The race as it is run, see `run.ts`; its tracks hold every step up to `computed`. */
  readonly run: RaceEngine;
  /** How many steps can be shown. Less than the race has only while a long race is being computed, or was stopped. */
  readonly computed: number;
  /** Whether the user has stopped the computing of a long race. */
  readonly stopped: boolean;
  /** How far it is played: a step, with the fraction of the way to the next. */
  readonly position: number;
  /** Where the user wants to be and `position` goes to, while that is being computed. */
  readonly goal: number | undefined;
  readonly playing: boolean;
  /** Whether a changed hyperparameter holds from the step that is shown on, as an edit, rather than from the start. */
  readonly recording: boolean;
  /** The race that is wanted and waits for its surface's data; the one before is shown and can be used. */
  readonly fetching: Fetching | undefined;
  /** Steps per second. */
  readonly rate: number;
  /** Whether it begins again when it is over. */
  readonly loop: boolean;
  /** The lane pointed at, by id. */
  readonly highlighted: string | undefined;
  /** The lane that is looked inside of, by id; undefined: the first one. */
  readonly selected: string | undefined;
  /** Whether the inside of that lane's marble is shown. */
  readonly inside: boolean;
  /** Lanes that are left out of the picture and the chart, by id. */
  readonly hidden: readonly string[];
  /** What part of the plane the user looks at; undefined: the frame that suits the race. */
  readonly look: Look | undefined;
  /** Counts up whenever the map is to be framed anew, round the race as it then is. */
  readonly framing: number;
  /** How far the map is tilted: 0 seen from above … 1 as a steep relief. */
  readonly tilt: number;
  /** What is drawn over the map. */
  readonly layers: readonly LayerName[];
  readonly palette: PaletteName;
  /** Steps after which a trail is gone; undefined: trails go back to the start. */
  readonly trail: number | undefined;
  /** The colours given to lanes, `#rrggbb` by id; the others have their optimizer's. */
  readonly colours: ReadonlyMap<string, string>;
  /** What the chart shows. */
  readonly quantity: QuantityName;
  /** Whether the chart's axis of the steps is a logarithmic one. */
  readonly logSteps: boolean;
  /** The race before a change that is under way: shown faintly until the pointer is let go. */
  readonly ghost: RaceEngine | undefined;
  /** The race as it was last opened, by a link or from a file; later changes make others. */
  readonly opened: Race | undefined;
  /** The scenario whose lesson is told, while its surface is raced on. */
  readonly scenario: Scenario | undefined;
}

export interface Fetching {
  readonly race: Race;
  /** Whether it could not be fetched. */
  readonly failed: boolean;
}

export interface Look {
  readonly centre: Point;
  /** Plane units across the map's width. */
  readonly span: number;
}
