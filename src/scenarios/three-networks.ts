import type { Scenario } from "../core/scenario.js";

/**
 * Three networks that were trained apart, and the plane through them.
 */
const threeNetworks: Scenario = {
  id: "three-networks",
  name: "Three networks, three basins",
  theme: "networks",
  lesson:
    "Networks trained from different first weights end in different basins with barriers between, and are about as good as one another.",
  look: "One start, three ends: Adam on the left; Adagrad, Adadelta, RMSprop and Nadam on the right; the other five in the upper basin.",
  view: {
    rate: 40,
    area: [
      [-15.170443023757226, 50.82955697624277],
      [-18.624999629238722, 47.37500037076128],
    ],
  },
  race: {
    version: 1,
    surface: { id: "three-solutions" },
    start: [46.4, 43.5],
    steps: 400,
    target: { distance: 2 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 100 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 1, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 3, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 11 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 30, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 1.1, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 3.3 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 3.3 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 3.3 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 1.1 } },
    ],
  },
};
export default threeNetworks;
