/** Scenes to export, the same in a browser and in Node. */
import type { Scene, SceneView } from "../src/export/scene.js";
import { createRace, parseRace, registry } from "../src/library.js";
import { laneNames } from "../src/race/laneNames.js";
import type { MakeSheet } from "../src/render/canvas/sheet.js";

export interface Asked {
  /** A race file; a curated race where it is a text. */
  readonly race: object | string;
  readonly view?: SceneView;
  readonly position: number;
  readonly stepsPerFrame?: number;
  readonly title?: string;
}

/** A scene of 480 × 300 pixels. */
export function exportScene(
  { race: file, view = {}, position, stepsPerFrame = 1, title }: Asked,
  makeSheet?: MakeSheet,
): Scene {
  const parsed = parseRace(typeof file === "string" ? registry.scenarios.get(file)?.race : file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const race = parsed.value;
  const names = laneNames(race.lanes, registry);
  const size = { width: 480, height: 300, resolution: 1, framesPerSecond: 25 };
  return { race, run: createRace(race), names, view, ...size, position, stepsPerFrame, title, makeSheet };
}
