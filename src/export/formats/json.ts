import type { Format } from "../format.js";
import { jsonOf } from "../jsonText.js";
import { recordOf, textBytes } from "../record.js";

/** Every iterate of a race, and what became of its marbles. */
const json: Format = {
  id: "json",
  name: "JSON",
  mime: "application/json",
  kind: "data",
  needsCanvas: false,
  encode: async (scene) => textBytes(jsonOf([recordOf(scene)])),
};
export default json;
