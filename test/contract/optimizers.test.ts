/** Laws of every optimizer: a file added to the folder is held to them by being there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout } from "../../src/core/layout.js";
import { type Optimizer, slotLength } from "../../src/core/optimizer.js";
import { accepts, completeValues, type Values } from "../../src/core/param.js";
import { uniform } from "../../src/core/random.js";
import { collect } from "../../src/core/registry.js";
import { makeSlots, probeOf } from "../physics/run.js";

const optimizers = collect(
  import.meta.glob<Optimizer>(["../../src/optimizers/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
);
const LAYOUT = { dim: 2, count: 3 };
const SIZE = LAYOUT.dim * LAYOUT.count;
const random = (step: number, index: number) => 4 * uniform(1, step, index) - 2;
const START = Float64Array.from({ length: SIZE }, (_, k) => random(0, k));

type Gradient = (step: number, k: number) => number;
type Loss = (place: Float64Array) => number;

/** What is asked by who asks: the same bowl at every step, whatever gradients are given. */
const bowl: Loss = ([x, y]) => (x - 0.3) ** 2 + 2 * (y + 0.4) ** 2;
const level: Loss = ([x, y]) => 0 * x * y;

const stepOf = (optimizer: Optimizer, layout: Layout, loss: Loss = bowl) => {
  const probe = probeOf(loss, layout.count);
  return (...[theta, gradient, slots, h, t]: Parameters<Optimizer["step"]>) => {
    probe.t = t;
    optimizer.step(theta, gradient, slots, h, t, layout, probe);
  };
};

/** Theta after updates from + 1 … to on any gradients, going on from a state that is copied. */
function advance(
  optimizer: Optimizer,
  state: { theta: Float64Array; slots: Record<string, Float64Array> },
  h: Values,
  [from, to]: readonly [number, number],
  gradientAt: Gradient,
  loss?: Loss,
) {
  const step = stepOf(optimizer, LAYOUT, loss);
  const theta = state.theta.slice();
  const slots = Object.fromEntries(Object.entries(state.slots).map(([name, slot]) => [name, slot.slice()]));
  const gradient = new Float64Array(SIZE);
  for (let t = from + 1; t <= to; t++) {
    for (let k = 0; k < SIZE; k++) gradient[k] = gradientAt(t, k);
    step(theta, gradient, slots, h, t, LAYOUT);
  }
  return { theta, slots };
}

function fresh(optimizer: Optimizer, h: Values) {
  return { theta: START, slots: makeSlots(optimizer, h, LAYOUT) };
}

it("the folder holds the optimizers", () => {
  const [adaptive, others] = [
    ["adabelief", "adadelta", "adagrad", "adam", "adamax", "adamw", "amsgrad", "nadam", "radam", "rmsprop", "yogi"],
    ["ftrl", "lion", "momentum", "nesterov", "rprop", "sgd"],
  ];
  const gradientFree = ["genetic-algorithm", "nelder-mead", "particle-swarm", "simulated-annealing"];
  const references = ["adagrad-full", "l-bfgs", "newton"];
  expect([...optimizers.keys()].sort()).toEqual([...adaptive, ...others, ...gradientFree, ...references].sort());
});

describe.each([...optimizers])("%s", (id, optimizer) => {
  const defaults = completeValues(optimizer.params);
  /** Where what happens to one coordinate of a marble may happen to the other. */
  const mixes = optimizer.asks !== undefined || optimizer.planeOnly === true;
  const has = (name: string, value: number): Values => (name in defaults ? { ...defaults, [name]: value } : defaults);

  it("describes itself: id, name, reference, and valid defaults with a label and a sentence", () => {
    expect(optimizer.id).toBe(id);
    expect(optimizer.name).toMatch(/^[A-Z]/);
    expect(optimizer.reference).toMatch(/^https:\/\//);
    expect(Object.keys(optimizer.params)).toContain("learningRate");
    for (const [name, param] of Object.entries(optimizer.params)) {
      const [low, high] = param.slider ?? [param.min, param.max];
      expect(param.label, name).toMatch(/\w/);
      expect(param.sentence, name).toMatch(/^[A-Z].*\.$/);
      expect(accepts(param, param.default), name).toBe(true);
      expect(param.min <= low && low < high && high <= param.max, `${name}'s slider`).toBe(true);
      expect(param.scale !== "log" || low > 0, `${name}'s logarithmic slider`).toBe(true);
    }
  });

  it("reads the slots and hyperparameters it declares and no others, and writes every slot", () => {
    const read = new Set<string>();
    const watch = <T extends object>(values: T) =>
      new Proxy(values, {
        get(target, name: string & keyof T) {
          read.add(name);
          return target[name];
        },
      });
    const slots = makeSlots(optimizer, defaults, LAYOUT);
    const theta = START.slice();
    const step = stepOf(optimizer, LAYOUT);
    for (let t = 1; t <= 3; t++) {
      step(theta, theta.slice(), watch(slots), watch({ ...defaults, learningRate: 0.1 / t }), t, LAYOUT);
    }
    const starts = Object.values(optimizer.slots).map(({ initial }) => initial);
    const declared = [...Object.keys(slots), ...Object.keys(optimizer.params)];
    for (const name of read) expect(declared).toContain(name);
    for (const name of declared) expect(read.has(name) || starts.includes(name), `${name} is used`).toBe(true);
    for (const [name, slot] of Object.entries(optimizer.slots)) {
      expect(slots[name], name).toHaveLength(slotLength(slot, LAYOUT));
      expect(slots[name], name).not.toEqual(makeSlots(optimizer, defaults, LAYOUT)[name]);
    }
  });

  it("remembers nothing but theta and its slots: going on from a copy is going on, bit for bit", () => {
    const straight = advance(optimizer, fresh(optimizer, defaults), defaults, [0, 10], random);
    const half = advance(optimizer, fresh(optimizer, defaults), defaults, [0, 5], random);
    expect(advance(optimizer, half, defaults, [5, 10], random)).toEqual(straight);
    expect(straight.theta).not.toEqual(half.theta);
  });

  it("a batch of N equals N singles, bit for bit", () => {
    const batch = advance(optimizer, fresh(optimizer, defaults), defaults, [0, 20], random).theta;
    for (let i = 0; i < LAYOUT.count; i++) {
      const single = { dim: LAYOUT.dim, count: 1 };
      const slots = makeSlots(optimizer, defaults, single);
      const theta = Float64Array.of(START[i], START[LAYOUT.count + i]);
      const step = stepOf(optimizer, single);
      for (let t = 1; t <= 20; t++) {
        const gradient = Float64Array.of(random(t, i), random(t, LAYOUT.count + i));
        step(theta, gradient, slots, defaults, t, single);
      }
      expect([...theta]).toEqual([batch[i], batch[LAYOUT.count + i]]);
    }
  });

  it.each([
    { where: "a gradient", theta: START, gradientAt: (t: number, k: number) => (t === 3 && k === 4 ? Number.NaN : 1) },
    { where: "theta", theta: START.with(4, Number.NaN), gradientAt: () => 1 },
  ])(
    "NaN in $where makes that coordinate NaN for good, and no other; all of its marble where coordinates mix",
    (at) => {
      const { where, theta, gradientAt } = at;
      const end = advance(optimizer, { ...fresh(optimizer, defaults), theta }, defaults, [0, 8], gradientAt);
      const isHeard = where === "theta" || optimizer.asks !== "losses";
      const spreads = where === "theta" ? optimizer.asks !== undefined : isHeard && mixes;
      expect([...end.theta].map(Number.isNaN)).toEqual([false, spreads, false, false, isHeard, false]);
    },
  );

  it("infinite gradients throw nothing and leave other coordinates, or marbles, alone", () => {
    const spiked: Gradient = (t, k) => (t === 3 && k === 0 ? Number.POSITIVE_INFINITY : random(t, k));
    const spikedEnd = advance(optimizer, fresh(optimizer, defaults), defaults, [0, 8], spiked).theta;
    const end = advance(optimizer, fresh(optimizer, defaults), defaults, [0, 8], random).theta;
    const others = [0, 1, 2, 3, 4, 5].filter((k) => k !== 0 && !(mixes && k === LAYOUT.count));
    for (const k of others) expect(spikedEnd[k]).toBe(end[k]);
  });

  it.each([
    { given: "the defaults", h: defaults },
    { given: "ε = 0", h: has("epsilon", 0) },
    {
      given: "ε = 0 and an empty accumulator",
      h: { ...has("epsilon", 0), ...has("initialAccumulator", 0), epsilon: 0 },
    },
  ])("on level ground from the start there is no NaN, with $given", ({ h }) => {
    const end = advance(optimizer, fresh(optimizer, h), h, [0, 50], () => 0, level);
    // Annealing wanders where no place is worse than another.
    const reach = id === "simulated-annealing" ? 5 : 0.1;
    expect([...end.theta].every((x, k) => Math.abs(x - START[k]) < reach)).toBe(true);
  });

  it.each([
    { when: "from the start", steps: [0, 5] as const },
    { when: "later", steps: [5, 10] as const },
  ])("a learning rate of 0 $when gives finite numbers, and the race goes on after it", ({ steps }) => {
    const still = { ...defaults, learningRate: 0 };
    const before = advance(
      optimizer,
      fresh(optimizer, steps[0] === 0 ? still : defaults),
      defaults,
      [0, steps[0]],
      random,
    );
    const paused = advance(optimizer, before, still, steps, random);
    const after = advance(optimizer, paused, defaults, [steps[1], steps[1] + 5], random);
    expect([...paused.theta, ...after.theta].every(Number.isFinite)).toBe(true);
    expect(after.theta).not.toEqual(paused.theta);
    // For these the rate is the length of their first steps, after which they go by their own.
    const isFirstLength = ["rprop", "nelder-mead", "particle-swarm", "genetic-algorithm"].includes(id);
    if (!isFirstLength) expect(paused.theta).toEqual(before.theta);
  });

  it("takes single precision too, and differs by no more than its rounding", () => {
    const slots = Object.fromEntries(
      Object.entries(makeSlots(optimizer, defaults, LAYOUT)).map(([name, slot]) => [name, Float32Array.from(slot)]),
    );
    const theta = Float32Array.from(START);
    const step = stepOf(optimizer, LAYOUT);
    // Who compares places may choose otherwise for a rounding's sake.
    const steps = optimizer.asks ? 1 : 10;
    for (let t = 1; t <= steps; t++) {
      step(
        theta,
        Float32Array.from({ length: SIZE }, (_, k) => random(t, k)),
        slots,
        defaults,
        t,
        LAYOUT,
      );
    }
    const double = advance(optimizer, fresh(optimizer, defaults), defaults, [0, steps], random).theta;
    for (let k = 0; k < SIZE; k++) expect(theta[k]).toBeCloseTo(double[k], 4);
  });

  it("whatever its sliders say, finite gradients give finite numbers", () => {
    const values = Object.fromEntries(
      Object.entries(optimizer.params).map(([name, { slider, min, max, integer }]) => {
        const [low, high] = slider ?? [min, max];
        return [name, integer ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true })];
      }),
    );
    fc.assert(
      fc.property(fc.record(values), (h) => {
        const end = advance(optimizer, fresh(optimizer, h), h, [0, 12], random);
        expect([...end.theta].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe.each([...optimizers].filter(([, { largestRate }]) => largestRate))(
  "the largest rate of %s, by which sliders are marked (lecture items 2, 26)",
  (_, optimizer) => {
    const { params, largestRate } = optimizer;
    const given = fc.record({
      ...("momentum" in params && { momentum: fc.double({ min: 0, max: 0.95, noNaN: true }) }),
      ...("dampening" in params && { dampening: fc.double({ min: 0, max: 0.9, noNaN: true }) }),
      weightDecay: fc.double({ min: 0, max: 2, noNaN: true }),
    });
    const curvatures = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

    /** How far from the minimum of ½λx² a marble is after so many steps, as a share of where it began. */
    function leftAfter(steps: number, curvature: number, h: Values): number {
      const layout = { dim: 1, count: 1 };
      const theta = Float64Array.of(1);
      const slots = makeSlots(optimizer, h, layout);
      for (let t = 1; t <= steps && Math.abs(theta[0]) < 1e9; t++) {
        optimizer.step(theta, Float64Array.of(curvature * theta[0]), slots, h, t, layout);
      }
      return Math.abs(theta[0]);
    }

    it("is where a marble begins to leave a valley of any curvature, whatever else is set", () => {
      fc.assert(
        fc.property(curvatures, given, (curvature, others) => {
          const h = completeValues(params, others as Partial<Values>);
          const limit = largestRate?.(curvature, h) ?? Number.NaN;
          expect(leftAfter(4000, curvature, { ...h, learningRate: 0.98 * limit })).toBeLessThan(0.1);
          expect(leftAfter(4000, curvature, { ...h, learningRate: 1.02 * limit })).toBeGreaterThan(10);
        }),
        { numRuns: 40 },
      );
    });
  },
);
