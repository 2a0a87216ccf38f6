/** What a page is for fingers besides what it is for a mouse. Loaded where the screen can be touched. */
import { slideSideways } from "./slideSideways.js";
import "../style/touch.css";

export function suitFingers(): void {
  slideSideways();
}
