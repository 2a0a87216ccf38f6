/** The race of the page as a scene, seen as the page shows it. */
import type { Scene } from "../../export/scene.js";
import { createRace, registry } from "../../index.js";
import { readSheet } from "../../render/canvas/sheet.js";
import { text } from "../i18n/language.js";
import { laneNames } from "../laneNames.js";
import { isRecorded } from "../run.js";
import type { State } from "../store.js";
import { currentTheme } from "../theme.js";
import type { Settings } from "./settings.js";

/** Whether all that is to be shown has been computed. */
export const isComputed = ({ run, computed, race }: State): boolean => !isRecorded(run) || computed >= race.steps;

/** Pictures of this many pixels to a side have marks as large as on the page; larger ones are sharper. */
const plainSide = 540;

export function sceneOf(state: State, { width, height, framesPerSecond, stepsPerFrame }: Settings): Scene {
  const { race, run, hidden, look, tilt, layers, palette, trail, colours, rate, position } = state;
  const resolution = Math.max(1, Math.round(Math.min(width, height) / plainSide));
  return {
    race,
    // Tracks are only read; a swarm is sought in, so the page keeps its own.
    run: isRecorded(run) ? run : createRace(race, registry),
    names: laneNames(race.lanes),
    view: { theme: currentTheme(), hidden, look, tilt, layers, palette, trail, colours, rate },
    width: width / resolution,
    height: height / resolution,
    resolution,
    position,
    stepsPerFrame,
    framesPerSecond,
    texts: {
      step: (step) => text("standings.step", { step }),
      diverged: (name, step) => text("stage.diverged", { name, step }),
      away: (name, distance) => text("stage.away", { name, distance }),
    },
    makeSheet: readSheet,
  };
}
