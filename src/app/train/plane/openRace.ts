/** Opens the race page on a race: by a link where it is short enough for one, else by what the tab keeps. */
import { registry } from "../../../index.js";
import type { Race } from "../../../race/race.js";
import { hashLimit, toHash } from "../../../share/hash.js";
import { keepMoment } from "../../share/moment.js";

/** Tells whether it could be opened: storage may be forbidden or full. */
export function openRacePage(race: Race): boolean {
  const hash = toHash(race, {}, registry);
  const isShort = hash.length <= hashLimit;
  if (!isShort && !keepMoment({ race, view: {}, hash: "" })) return false;
  location.assign(isShort ? `./index.html${hash}` : "./index.html");
  return true;
}
