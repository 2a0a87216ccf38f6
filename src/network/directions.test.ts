import { describe, expect, it } from "vitest";
import { deepPlain } from "../../surfaces/data/deep-plain.js";
import { threeSolutions } from "../../surfaces/data/three-solutions.js";
import { numbersOfText } from "../core/base64.js";
import { filterNormalizedPlane, planeThrough, projection } from "./directions.js";
import { layersOf } from "./layers.js";
import { dot, norm, plus } from "./vectors.js";

const numbers = (text: string) => numbersOfText(text.replaceAll("\n", "")) ?? expect.fail("damaged");

/** The generator that the bundled directions were drawn with. */
function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normals(seed: number): () => number {
  const uniform = mulberry32(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const sizes = [2, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1];
const layers = layersOf({ sizes, residual: false });
const theta = numbers(deepPlain.origin);

describe("filter-normalised directions", () => {
  it("are those of the bundled network, drawn again", () => {
    const { directions } = filterNormalizedPlane(layers, theta, { normal: normals(100) });
    for (const [k, text] of [deepPlain.first, deepPlain.second].entries()) {
      expect(norm(plus(directions[k], numbers(text), -1))).toBeLessThan(1e-8);
    }
  });

  it("have rows as long as the network's own, and biases 0", () => {
    for (const direction of filterNormalizedPlane(layers, theta, { normal: normals(7) }).directions) {
      for (const { inputs, outputs, weights, biases } of layers) {
        for (let first = weights; first < biases; first += inputs) {
          const [own, drawn] = [theta, direction].map((vector) => norm(vector.subarray(first, first + inputs)));
          expect(drawn).toBeCloseTo(own, 8);
        }
        expect([...direction.subarray(biases, biases + outputs)]).toEqual(Array(outputs).fill(0));
      }
    }
  });

  it("are orthogonal where that is asked for", () => {
    const options = { normal: normals(7), orthogonal: true };
    const [u, v] = filterNormalizedPlane(layers, theta, options).directions;
    expect(Math.abs(dot(u, v))).toBeLessThan(1e-12 * norm(u) * norm(v));
  });

  it("refuse a neuron without weights", () => {
    const dead = theta.slice();
    dead.fill(0, 0, 2);
    expect(() => filterNormalizedPlane(layers, dead, { normal: normals(7) })).toThrow("weights 0 … 1: got all 0");
  });
});

describe("the plane through three networks", () => {
  const origin = numbers(threeSolutions.origin);
  const [u, v] = [numbers(threeSolutions.first), numbers(threeSolutions.second)];

  it("of three points of the bundled plane is that plane", () => {
    const at = (a: number, b: number) => plus(plus(origin, u, a), v, b);
    const plane = planeThrough(origin, at(40, 0), at(10, 30));
    expect(norm(plus(plane.directions[0], u, -1))).toBeLessThan(1e-12);
    expect(norm(plus(plane.directions[1], v, -1))).toBeLessThan(1e-12);
    const expected = [0, 0, 40, 0, 10, 30];
    plane.points.flat().forEach((coordinate, k) => {
      expect(coordinate).toBeCloseTo(expected[k], 9);
    });
    projection(plane, at(-3, 5)).forEach((coordinate, k) => {
      expect(coordinate).toBeCloseTo([-3, 5][k], 9);
    });
  });

  it("refuses three on a line", () => {
    expect(() => planeThrough(origin, plus(origin, u, 1), plus(origin, u, 2))).toThrow("on a line");
    expect(() => planeThrough(origin, origin, plus(origin, u, 2))).toThrow("on a line");
  });
});
