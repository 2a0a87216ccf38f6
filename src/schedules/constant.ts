/** The base value throughout. */
import type { Schedule } from "../core/schedule.js";

const constant: Schedule<never> = {
  id: "constant",
  name: "Constant",
  params: {},
  factor: () => 1,
};
export default constant;
