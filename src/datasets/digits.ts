import { type Dataset, setClass } from "../core/dataset.js";
import { completeValues, type Params } from "../core/param.js";
import { bundled } from "./parts/bundled.js";

const images = bundled("digits", async () => (await import("./data/digits.js")).digits.trim().split("\n"));

/** Pixels along a side. */
const side = 8;
const pixels = side * side;
/** How many pictures there are of each digit. */
const available = 100;
const classes = Array.from({ length: 10 }, (_, digit) => `${digit}`);

const params: Params<"samplesPerClass"> = {
  samplesPerClass: {
    label: "samples per class",
    symbol: "n",
    sentence: "How many pictures of each digit are used, before some are put aside for the test.",
    default: available,
    min: 2,
    max: available,
    slider: [10, available],
    integer: true,
  },
};

/**
 * Handwritten digits, 100 of each, in 8 × 8 pixels of 16 greys: 0 is paper, 1 is ink. Each is the middle 24 × 24 pixels
 * of a picture of MNIST, where 99.8 % of the ink is, averaged over squares of 3 × 3. At 14 × 14 a network of 32 units is
 * right on 1 % more of the other 9,000 digits, for twice the data and thrice the weights.
 */
const digits: Dataset = {
  id: "digits",
  name: "Handwritten digits",
  reference:
    "MNIST: LeCun, Bottou, Bengio & Haffner 1998, doi:10.1109/5.726791; by way of mnist 1.1.0 (MIT, © 2015 Juan Cazala)",
  params,
  task: "classification",
  classes,
  inputs: Array.from({ length: pixels }, (_, j) => `pixel ${1 + Math.floor(j / side)}, ${1 + (j % side)}`),
  suggestion: { hidden: [32], activation: "relu", loss: 0.1 },
  load: images.load,
  samples(values) {
    const { samplesPerClass } = completeValues(params, values);
    const count = classes.length * samplesPerClass;
    const inputs = new Float64Array(pixels * count);
    const targets = new Float64Array(classes.length * count);
    for (let i = 0; i < count; i++) {
      const digit = Math.floor(i / samplesPerClass);
      const image = images.get()[available * digit + (i % samplesPerClass)];
      for (let j = 0; j < pixels; j++) inputs[pixels * i + j] = Number.parseInt(image[j], 16) / 15;
      setClass(targets, classes.length, i, digit);
    }
    return { count, inputs, targets };
  },
};
export default digits;
