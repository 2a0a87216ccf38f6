import type { Surface } from "../core/surface.js";

/**
 * A surface whose losses are the lengths of another one's gradient, for maps: where networks are saturated the loss tells
 * little and this shows the plateau. It has no gradient of its own.
 */
export function steepnessOf(surface: Pick<Surface, "evaluate">): Pick<Surface, "evaluate"> {
  return {
    evaluate(theta, layout, gradient, value) {
      surface.evaluate(theta, layout, gradient);
      const { count } = layout;
      for (let i = 0; value && i < count; i++) value[i] = Math.hypot(gradient[i], gradient[count + i]);
    },
  };
}
