/** Says what somebody's doing has come to, where it is else only seen: a moved start, another race, another view, the end. */
import { seenArea } from "../../render/camera.js";
import type { StageView } from "../stage/stageView.js";
import { announcer } from "../standings/announcer.js";
import type { State, Store } from "../store.js";
import { changeSentence, endSentence, mapSentence } from "./sentences.js";

/** Milliseconds for which a race stays as it is before it is told: while a slider moves nothing is. */
const rest = 250;

export function mountVoice(map: HTMLElement, store: Store, stage: StageView): void {
  let timer: number | undefined;
  /** The state before all the changes that are still to be told. */
  let origin: State | undefined;
  const tellChange = () => {
    const sentence = origin ? changeSentence(store.getState(), origin) : "";
    origin = undefined;
    if (sentence) announcer().say(sentence);
  };
  store.subscribe((state, before) => {
    if (state.run !== before.run) {
      origin ??= before;
      clearTimeout(timer);
      timer = window.setTimeout(tellChange, rest);
    } else if (before.playing && !state.playing && state.position >= state.race.steps)
      announcer().say(endSentence(state));
    // A pointer moves the map for those who see it.
    if (state.look !== before.look && state.run === before.run && map.matches(":focus-visible"))
      announcer().say(mapSentence(seenArea(stage.camera())));
  });
}
