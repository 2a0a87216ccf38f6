import { csvOf } from "../csvText.js";
import type { Format } from "../format.js";
import { recordOf, textBytes } from "../record.js";

/** Every iterate of a race, a row for each lane, marble and step. */
const csv: Format = {
  id: "csv",
  name: "CSV",
  mime: "text/csv",
  kind: "data",
  needsCanvas: false,
  encode: async (scene) => textBytes(csvOf([recordOf(scene)])),
};
export default csv;
