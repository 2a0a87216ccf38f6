import fc from "fast-check";
import { expect, test } from "vitest";
import { accepts, type Param } from "../../core/param.js";
import { registry } from "../../index.js";
import { raceParams } from "./raceParams.js";
import { sliderScale } from "./sliderScale.js";

const plugins = [...registry.optimizers.values(), ...registry.schedules.values(), ...registry.surfaces.values()];
const params: Param[] = [...plugins.flatMap(({ params }) => Object.values(params)), ...Object.values(raceParams)];
const aParam = fc.constantFrom(...params);
const notchOn = (param: Param) => fc.integer({ min: 0, max: sliderScale(param).notches });
const aNotch = aParam.chain((param) => notchOn(param).map((notch) => ({ param, notch })));

const param = (change: Partial<Param>): Param => ({ label: "", default: 0, min: 0, max: 1, ...change });

test("every notch gives a valid value, and no smaller one than the notch before", () => {
  fc.assert(
    fc.property(aNotch, ({ param, notch }) => {
      const scale = sliderScale(param);
      expect(accepts(param, scale.valueAt(notch))).toBe(true);
      expect(scale.valueAt(notch)).toBeGreaterThanOrEqual(scale.valueAt(notch - 1));
    }),
  );
});

test("the ends of a slider are what the param says, but for a log slider's own zero", () => {
  for (const param of params) {
    const [low, high] = param.slider ?? [param.min, param.max];
    const scale = sliderScale(param);
    expect(scale.valueAt(scale.notches)).toBe(high);
    expect([low, 0]).toContain(scale.valueAt(0));
  }
});

test("wherever 0 is the least valid value of a log param, the first notch is 0", () => {
  for (const param of params.filter(({ min, scale }) => min === 0 && scale === "log"))
    expect(sliderScale(param).valueAt(0)).toBe(0);
});

test("a value's notch gives the value back, to the slider's coarseness", () => {
  fc.assert(
    fc.property(aNotch, ({ param, notch }) => {
      const scale = sliderScale(param);
      const found = scale.notchOf(scale.valueAt(notch));
      expect(Math.abs(scale.valueAt(found) - scale.valueAt(notch))).toBeLessThanOrEqual(
        scale.valueAt(notch + 1) - scale.valueAt(notch - 1),
      );
    }),
  );
});

test("what lies outside a slider is at its ends", () => {
  const scale = sliderScale(param({ max: 1e6, slider: [1e-3, 10], scale: "log" }));
  expect(scale.notchOf(5000)).toBe(scale.notches);
  expect(scale.notchOf(1e-9)).toBe(1);
  expect(scale.notchOf(0)).toBe(0);
});

test.each<[string, Partial<Param>, number[]]>([
  ["log", { max: 1e6, slider: [1e-6, 100], scale: "log" }, [1e-6, 1e-3, 0.01, 0.1, 0.2, 1, 100]],
  ["one-minus-log", { slider: [0, 0.999], scale: "one-minus-log" }, [0, 0.9, 0.99, 0.999]],
  ["linear", { min: -10, max: 10, slider: [-4.5, 4.5] }, [-4.5, 0, 1.2, 4.5]],
  ["whole", { max: 1000, slider: [0, 100], integer: true }, [0, 1, 7, 100]],
])("a %s slider meets round values", (_, change, values) => {
  const scale = sliderScale(param(change));
  for (const value of values) expect(scale.valueAt(scale.notchOf(value))).toBe(value);
});
