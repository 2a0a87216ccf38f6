import { expect, it } from "vitest";
import { usualLayers } from "../core/picture.js";
import { registry } from "../library.js";
import { fitCamera } from "./camera.js";
import { mapHeights } from "./mapHeights.js";
import { palettes } from "./palette.js";

it("steepness shows the plateau of a saturated network as flat as its minima, which the loss does not", () => {
  const surface = registry.surfaces.get("xor-twins-mse") ?? expect.fail();
  const camera = fitCamera(surface.domain, 90, 90, 0);
  const ground = { surface, camera, palette: palettes.light };
  // The lower left corner: both weights far below 0.
  const corner = (layers: typeof usualLayers) => mapHeights({ ...ground, layers }).heights[0];
  expect(corner([...usualLayers, "steepness"])).toBeLessThan(0.1);
  expect(corner(usualLayers)).toBeGreaterThan(0.5);
});
