/** The heading of the plane of the weights; what lies under it is loaded when it is opened first. */
import { element } from "../../element.js";
import { onceOnDemand } from "../../onDemand.js";
import type { Desk } from "../desk.js";
import { words } from "../words.js";

export function mountPlane(container: HTMLElement, desk: Desk): void {
  const details = element("details", "plane-fold");
  const summary = element("summary", "plane-summary");
  summary.append(element("h3", "side-heading", words("plane.heading")));
  const body = element("div", "plane");
  details.append(summary, body);
  container.append(details);
  const load = onceOnDemand(async () => {
    const { PlaneCard } = await import("./card.js");
    return new PlaneCard(body, desk);
  });
  details.addEventListener("toggle", async () => {
    const card = await load();
    if (card) card.setOpen(details.open);
    else details.open = false;
  });
}
