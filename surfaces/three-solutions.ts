import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { bundledData } from "./parts/bundledData.js";

/**
 * Three networks, trained on two spirals from different first weights, and the plane through them: each lies in a basin of
 * its own, with barriers between. The minima are the plane's: off it, the loss falls a little further.
 */
const threeSolutions: Surface = sliceSurface({
  id: "three-solutions",
  name: "Three networks, one plane",
  reference: "Garipov et al. 2018, https://arxiv.org/abs/1802.10026",
  network: { sizes: [2, 16, 1], hidden: "tanh", output: "sigmoid", loss: "bce" },
  data: async () => {
    const [{ threeSolutions }, { oneTurn }] = await Promise.all([
      import("./data/three-solutions.js"),
      import("./data/one-turn.js"),
    ]);
    return bundledData(threeSolutions, oneTurn);
  },
  samples: 120,
  domain: [
    [-15.170443023757226, 50.82955697624277],
    [-18.624999629238722, 47.37500037076128],
  ],
  start: [46.4, 43.5],
  minima: [
    { at: [11.285562202534084, 28.902842879250144], value: 0.0004039499366223804, global: true },
    { at: [-1.2310266707205992, -0.3987938968749552], value: 0.00043121240550404754 },
    { at: [43.0926908376636, -0.6629686959966832], value: 0.0005986614902996933 },
  ],
  saddles: [
    [6.366788464016317, 14.501794146402519],
    [24.91714615762211, -3.496607614344061],
    [20.39129247593559, 14.160193342938339],
    [20.90269059264782, 4.819946665264885],
  ],
});

export default threeSolutions;
