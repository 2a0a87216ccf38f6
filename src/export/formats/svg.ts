import { companyOf } from "../../render/company.js";
import { Definitions, SvgPen } from "../../render/svg/pen.js";
import { seenFromAbove, svgOf } from "../../render/svg/picture.js";
import type { Format } from "../format.js";
import { englishTexts, type Scene } from "../scene.js";
import { stage } from "../staging.js";
import { writeScene } from "../writing.js";

/** One moment of a race as vectors, which stay sharp at any size: seen from above, whatever the view's tilt. */
const svg: Format = {
  id: "svg",
  name: "SVG",
  mime: "image/svg+xml",
  kind: "still",
  needsCanvas: false,
  encode: async (scene) => new TextEncoder().encode(drawSvg({ ...scene, view: { ...scene.view, tilt: 0 } })),
};
export default svg;

function drawSvg(scene: Scene): string {
  const { position, names, title, run, texts = englishTexts } = scene;
  const staging = stage(scene, companyOf(scene.run));
  const { ground, racers } = staging;
  const moment = staging.momentAt(position, seenFromAbove);
  const pen = new SvgPen(new Definitions());
  const { writing } = writeScene(pen, scene, staging, seenFromAbove, position, moment);
  const description = `${names.join(", ")}; ${texts.step(Math.floor(position))}`;
  return svgOf({ ground, racers, moment, writing, title: title ?? run.surface.name, description });
}
