import { expect, it } from "vitest";
import { kernelOf, sampleOf } from "../../../test/formula/kernel.js";
import { completeValues } from "../../core/param.js";
import { registry } from "../../registry.js";
import { withNumbers } from "./withNumbers.js";

const values = { kappa: 2.5, shift: -0.75, tiny: 1e-8 };

it.each([
  ["kappa x^2", "2.5 x^2"],
  ["kappax", "2.5x"],
  ["xkappa", "x*2.5"],
  ["2kappa", "2*2.5"],
  ["(x + 1)kappa y", "(x + 1)*2.5 y"],
  ["x² kappa", "x² *2.5"],
  ["x^kappa²", "x^2.5²"],
  ["exp(shift x)", "exp((-0.75) x)"],
  ["-shift^2", "-(-0.75)^2"],
  ["tiny x + kappa", "1e-8 x + 2.5"],
  ["x + y", "x + y"],
])("%s becomes %s", (formula, text) => {
  expect(withNumbers(formula, values)).toBe(text);
  expect(sampleOf(kernelOf(text), 0.7, -1.3)).toEqual(sampleOf(kernelOf(formula, values), 0.7, -1.3));
});

it.each([...registry.surfaces.values()].filter(({ formula }) => formula))(
  "$name stays the same surface, bit for bit",
  ({ formula = "", params }) => {
    const own = completeValues(params);
    const [x, y] = [1.2345, -0.6789];
    expect(sampleOf(kernelOf(withNumbers(formula, own)), x, y)).toEqual(sampleOf(kernelOf(formula, own), x, y));
  },
);
