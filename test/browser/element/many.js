/** Thirty races on a page, and how long the script of each of its frames takes. */
import "/dist/element/define.js";

globalThis.frames = [];
const request = globalThis.requestAnimationFrame.bind(globalThis);
globalThis.requestAnimationFrame = (callback) =>
  request((now) => {
    const begin = performance.now();
    callback(now);
    globalThis.frames.push(performance.now() - begin);
  });

const surfaces = ["beale", "himmelblau", "rosenbrock", "booth", "matyas"];
const lanes = "sgd,learningRate:0.002;momentum,learningRate:0.001;rmsprop,learningRate:0.02;adam,learningRate:0.05";
for (let i = 0; i < 30; i++) {
  const race = document.createElement("optimizer-race");
  Object.assign(race, { surface: surfaces[i % surfaces.length], optimizers: lanes, steps: 3000, autoplay: true });
  race.className = "small";
  document.getElementById("all")?.append(race);
}
