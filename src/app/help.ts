/** What can be done, and by which keys. */
import { openDialog } from "./dialog.js";
import { element } from "./element.js";

const lines: readonly (readonly [keys: string, what: string])[] = [
  ["drag the ring, click the map", "move the start; everything is run again"],
  ["wheel, pinch, drag the map", "zoom and move; on the map + − 0 and arrow keys do too"],
  ["space", "play or pause"],
  ["← →", "one step back or on; with shift ten"],
  ["home, end", "to the start, to the end"],
  ["R", "reset"],
  ["L", "loop"],
  ["S", "share"],
  ["F", "full screen"],
  ["1 … 9", "a scenario"],
  ["click a name in the standings", "hide or show it; double-click shows it alone"],
];

export function openHelp(): void {
  const list = element("dl", "help");
  for (const [keys, what] of lines) list.append(element("dt", "", keys), element("dd", "", what));
  openDialog("Help", list);
}
