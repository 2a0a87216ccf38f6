/**
 * Optimizers without gradients against other people's numbers, and what they cost. Nelder-Mead's are SciPy 1.17's
 * `minimize(method="Nelder-Mead", initial_simplex=…)`, read off by its callback.
 */
import { describe, expect, it } from "vitest";
import { normal } from "../../src/core/normal.js";
import type { Optimizer } from "../../src/core/optimizer.js";
import { completeValues, type Values } from "../../src/core/param.js";
import { uniform } from "../../src/core/random.js";
import geneticAlgorithm from "../../src/optimizers/genetic-algorithm.js";
import nelderMead from "../../src/optimizers/nelder-mead.js";
import particleSwarm from "../../src/optimizers/particle-swarm.js";
import simulatedAnnealing from "../../src/optimizers/simulated-annealing.js";
import { makeSlots, probeOf } from "./run.js";

type Loss = (place: Float64Array) => number;
const rosenbrock: Loss = ([x, y]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
const bowl: Loss = ([x, y]) => x * x + y * y;

/** One problem; `evaluations` counts what it asked for. */
function startOn(optimizer: Optimizer, loss: Loss, start: readonly number[], given: Values = {}, seed = 1) {
  const layout = { dim: start.length, count: 1 };
  const h = completeValues(optimizer.params, given);
  const theta = Float64Array.from(start);
  const slots = makeSlots(optimizer, h, layout);
  const calls = new Float64Array(2);
  const probe = probeOf(loss, 1, { dim: start.length, seed, calls });
  return {
    theta,
    slots,
    evaluations: () => calls[0],
    advance(steps: number): void {
      for (let k = 0; k < steps; k++) optimizer.step(theta, new Float64Array(2), slots, h, ++probe.t, layout, probe);
    },
    probe,
  };
}
const start = (...args: Parameters<typeof startOn>) => {
  const run = startOn(...args);
  run.probe.t = 0;
  return run;
};

describe("Nelder-Mead on Rosenbrock from (-1.2, 1) (lecture item 55)", () => {
  // Iteration, best corner, and evaluations up to then.
  const scipy: readonly [number, readonly number[], number][] = [
    [1, [-1.2, 1.5], 5],
    [2, [-1.2, 1.5], 7],
    [3, [-1.2, 1.5], 9],
    [10, [-0.8088867187499993, 0.614501953125], 22],
    [20, [-0.1974308013915982, -0.0012521743774414062], 40],
    [50, [0.8807024217110775, 0.7706326739539691], 95],
    [80, [0.9999935766859687, 0.9999825706735751], 151],
    [100, [0.9999999997995559, 0.9999999925454263], 190],
  ];

  it.each(scipy)("after %i iterations its best corner is SciPy's, at SciPy's cost", (iterations, best, evaluations) => {
    const run = start(nelderMead, rosenbrock, [-1.2, 1], { learningRate: 0.5 });
    run.advance(1 + iterations);
    for (const d of [0, 1]) expect(run.theta[d]).toBeCloseTo(best[d], 9);
    expect(run.evaluations()).toBe(evaluations);
  });

  it("shrinks where no way is better: n evaluations more", () => {
    // Of the three corners the best one is a lone dimple.
    const dimple: Loss = ([x, y]) => (x === 0 && y === 0 ? -1 : Math.hypot(x, y) < 0.9 ? 10 : 1);
    const run = start(nelderMead, dimple, [0, 0], { learningRate: 1 });
    run.advance(1);
    const before = run.evaluations();
    run.advance(1);
    expect(run.evaluations() - before).toBe(4);
    expect([...run.slots.corners]).toEqual([0, 0, 0.5, 0, 0, 0.5]);
  });

  it("starts anew from where all corners have become one place", () => {
    const run = start(nelderMead, bowl, [3, -2], { learningRate: 0.25 });
    run.advance(1);
    run.slots.corners.set([1, 1, 1, 1, 1, 1]);
    run.theta.set([1, 1]);
    run.advance(1);
    expect([...run.slots.corners]).toEqual([1, 1, 1.25, 1, 1, 1.25]);
  });
});

describe("particle swarm", () => {
  it("has Clerc and Kennedy's constriction at φ = 4.1", () => {
    const phi = 4.1;
    const chi = 2 / Math.abs(2 - phi - Math.sqrt(phi * phi - 4 * phi));
    const { inertia, ownPull, commonPull } = particleSwarm.params;
    expect(inertia.default).toBeCloseTo(chi, 4);
    for (const pull of [ownPull, commonPull]) expect(pull.default).toBeCloseTo((chi * phi) / 2, 4);
  });

  it("moves a particle by its inertia and both pulls", () => {
    const run = start(particleSwarm, bowl, [4, 2], { population: 2, learningRate: 1 }, 9);
    run.advance(2);
    const [place, velocity, own] = [run.slots.particles[2], run.slots.velocities[2], run.slots.ownBests[2]];
    const [w, c] = [0.7298, 1.49618];
    const best = run.theta[0];
    run.advance(1);
    const pulls = c * uniform(9, 3, 4) * (own - place) + c * uniform(9, 3, 5) * (best - place);
    expect(run.slots.velocities[2]).toBeCloseTo(w * velocity + pulls, 12);
    expect(run.slots.particles[2]).toBeCloseTo(place + w * velocity + pulls, 12);
  });

  it.each([
    [0.7298, true],
    [1.1, false],
  ])("at an inertia of %d contracts: %s", (inertia, contracts) => {
    const run = start(particleSwarm, bowl, [3, 2], { inertia });
    const spread = () => Math.max(...run.slots.particles.filter(Number.isFinite).map(Math.abs));
    run.advance(1);
    const sown = spread();
    run.advance(200);
    expect(spread() < sown / 100).toBe(contracts);
  });

  it("grows and shrinks with its population; who leaves is remembered in theta alone", () => {
    const run = start(particleSwarm, bowl, [3, 2], { population: 10 });
    const members = () => run.slots.particles.filter(Number.isFinite).length / 2;
    run.advance(5);
    expect([members(), run.evaluations()]).toEqual([10, 50]);
  });
});

describe("simulated annealing", () => {
  it("at the temperature 0 never goes up; at a constant one its places follow Boltzmann's law", () => {
    const cold = start(simulatedAnnealing, rosenbrock, [-1.2, 1], { temperature: 0 });
    let last = rosenbrock(cold.theta);
    for (let k = 0; k < 200; k++) {
      cold.advance(1);
      expect(rosenbrock(cold.theta)).toBeLessThanOrEqual(last);
      last = rosenbrock(cold.theta);
    }
    // exp(−(x² + y²) / T) has a variance of T / 2 along each axis.
    const temperature = 0.5;
    const warm = start(simulatedAnnealing, bowl, [0, 0], { temperature, cooling: 1, learningRate: 0.8 });
    let sum = 0;
    for (let k = 0; k < 20_000; k++) {
      warm.advance(1);
      sum += warm.theta[0] ** 2 + warm.theta[1] ** 2;
    }
    expect(sum / 40_000 / (temperature / 2)).toBeCloseTo(1, 1);
  });

  it("costs its tries, and one evaluation at the start", () => {
    const run = start(simulatedAnnealing, bowl, [1, 1], { tries: 4 });
    run.advance(10);
    expect(run.evaluations()).toBe(41);
  });
});

describe("genetic algorithm", () => {
  it("sows normal members around the start, the first on it", () => {
    const run = start(geneticAlgorithm, bowl, [4, 2], { population: 3, learningRate: 0.5 }, 5);
    run.advance(1);
    expect([...run.slots.members.subarray(0, 2)]).toEqual([4, 2]);
    expect(run.slots.members[2]).toBe(4 + 0.5 * normal(5, 1, 6));
  });

  it("without mutation and blend is kept within its parents' box, and never loses its best", () => {
    const run = start(geneticAlgorithm, rosenbrock, [-1.2, 1], { blend: 0, mutationRate: 0 });
    run.advance(1);
    const box = [0, 1].map((d) => run.slots.members.filter((x, k) => k % 2 === d && Number.isFinite(x)));
    let best = rosenbrock(run.theta);
    for (let k = 0; k < 60; k++) {
      run.advance(1);
      expect(rosenbrock(run.theta)).toBeLessThanOrEqual(best);
      best = rosenbrock(run.theta);
      for (const d of [0, 1]) {
        expect(run.theta[d]).toBeGreaterThanOrEqual(Math.min(...box[d]));
        expect(run.theta[d]).toBeLessThanOrEqual(Math.max(...box[d]));
      }
    }
  });

  it("costs an evaluation a member and update", () => {
    const run = start(geneticAlgorithm, bowl, [1, 1], { population: 7 });
    run.advance(6);
    expect(run.evaluations()).toBe(42);
  });
});

describe.each([geneticAlgorithm, nelderMead, particleSwarm, simulatedAnnealing])("$id", (optimizer) => {
  it("goes by comparisons of losses, and by nothing else but chance", () => {
    // exp is increasing: it changes no comparison, but the odds of annealing.
    if (optimizer === simulatedAnnealing) return;
    const [plain, bent] = [bowl, (place: Float64Array) => Math.exp(bowl(place))].map((loss) => {
      const run = start(optimizer as Optimizer, loss, [1.3, -0.7]);
      run.advance(40);
      return [...run.theta];
    });
    expect(bent).toEqual(plain);
  });

  it("meets other chances with another seed, or has none", () => {
    const [one, other] = [1, 2].map((seed) => {
      const run = start(optimizer as Optimizer, rosenbrock, [-1.2, 1], {}, seed);
      run.advance(30);
      return [...run.theta];
    });
    if (optimizer === nelderMead) expect(other).toEqual(one);
    else expect(other).not.toEqual(one);
  });
});
