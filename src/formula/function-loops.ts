/**
 * The loops of the block interpreter for all that is not arithmetic. Each is written out, because a loop that is handed
 * its function takes twice as long. What ops.ts defines is spelled out; a test holds them to it.
 */
import type { arithmetic, Loop } from "./arithmetic-loops.js";
import {
  choose,
  equal,
  exponentSlope,
  hypotenuse,
  less,
  lessOrEqual,
  logSlope,
  type Operation,
  order,
  power,
  powerSlope,
  ratio,
} from "./ops.js";

export const functionLoops: Readonly<Record<Exclude<Operation, keyof typeof arithmetic>, Loop>> = {
  power: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = power(a[i], b[i]);
  },
  ratio: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = ratio(a[i], b[i]);
  },
  sin: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.sin(a[i]);
  },
  cos: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.cos(a[i]);
  },
  tan: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.tan(a[i]);
  },
  asin: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.asin(a[i]);
  },
  acos: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.acos(a[i]);
  },
  atan: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.atan(a[i]);
  },
  sinh: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.sinh(a[i]);
  },
  cosh: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.cosh(a[i]);
  },
  tanh: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.tanh(a[i]);
  },
  exp: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.exp(a[i]);
  },
  log: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log(a[i]);
  },
  log2: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log2(a[i]);
  },
  log10: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log10(a[i]);
  },
  sqrt: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.sqrt(a[i]);
  },
  cbrt: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.cbrt(a[i]);
  },
  abs: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.abs(a[i]);
  },
  sign: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.sign(a[i]);
  },
  floor: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.floor(a[i]);
  },
  ceil: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.ceil(a[i]);
  },
  atan2: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.atan2(a[i], b[i]);
  },
  min: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.min(a[i], b[i]);
  },
  max: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.max(a[i], b[i]);
  },
  hypot: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = hypotenuse(a[i], b[i]);
  },
  less: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = less(a[i], b[i]);
  },
  lessOrEqual: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = lessOrEqual(a[i], b[i]);
  },
  equal: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = equal(a[i], b[i]);
  },
  order: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = order(a[i], b[i]);
  },
  choose: (out, a, b, c, n) => {
    for (let i = 0; i < n; i++) out[i] = choose(a[i], b[i], c[i]);
  },
  powerSlope: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = powerSlope(a[i], b[i]);
  },
  exponentSlope: (out, a, b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = exponentSlope(a[i], b[i]);
  },
  logSlope: (out, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) out[i] = logSlope(a[i]);
  },
};
