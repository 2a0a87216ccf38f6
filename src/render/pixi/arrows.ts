/** The arrows of the gradient as one mesh, a quad for each; painted with the map, so they lie on its relief. */
import { Geometry } from "pixi.js";
import type { ArrowField } from "../gradientArrows.js";
import { type Palette, rgb } from "../palette.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";

// vAt: along the arrow and across, in pixels from its middle.
const vertex = `
in vec4 aArrow;
in float aCorner;
out vec2 vAt;
flat out float vHalf;
void main() {
  int corner = int(aCorner);
  vHalf = length(aArrow.zw);
  vec2 along = aArrow.zw / vHalf;
  vAt = vec2(corner % 2 == 0 ? -1.0 : 1.0, corner < 2 ? -1.0 : 1.0) * vec2(vHalf + 2.5, 6.5);
  gl_Position = toScreen(aArrow.xy + vAt.x * along + vAt.y * vec2(-along.y, along.x));
}`;

// A shaft that tapers to its tail and a head that is no longer than the arrow.
const fragment = `
in vec2 vAt;
flat in float vHalf;
uniform vec3 uInk;
uniform vec3 uHalo;
out vec4 colour;
float cover(float d) { return 1.0 - smoothstep(-0.6, 0.6, d); }
void main() {
  float head = min(7.0, 1.3 * vHalf);
  float back = vHalf - vAt.x;
  float tip = max(abs(vAt.y) - 0.5 * back, back - head) * 0.894;
  float width = mix(0.35, 0.8, (vAt.x + vHalf) / (2.0 * vHalf));
  float shaft = max(abs(vAt.y) - width, max(head - 0.5 - back, -vHalf - vAt.x));
  float d = min(tip, shaft);
  colour = mix(vec4(uHalo, 1.0) * 0.5 * cover(d - 1.3), vec4(uInk, 1.0), 0.6 * cover(d));
}`;

export interface ArrowLayer {
  readonly view: Layer;
  draw(field: ArrowField, palette: Palette): void;
}

export function createArrowLayer(): ArrowLayer {
  const view = createLayer({
    vertex,
    fragment,
    geometry: arrowGeometry(new Float32Array(0)),
    uniforms: {
      uInk: { value: new Float32Array(3), type: "vec3<f32>" },
      uHalo: { value: new Float32Array(3), type: "vec3<f32>" },
    },
  });
  return {
    view,
    draw(field, palette) {
      const old = view.geometry;
      view.geometry = arrowGeometry(field);
      old.destroy(true);
      uniformsOf(view).uInk = new Float32Array(rgb(palette.ink));
      uniformsOf(view).uHalo = new Float32Array(rgb(palette.halo));
    },
  };
}

function arrowGeometry(field: ArrowField): Geometry {
  const count = field.length / 4;
  const data = new Float32Array(16 * Math.max(1, count));
  for (let corner = 0; corner < 4 * count; corner++) {
    const from = 4 * Math.floor(corner / 4);
    data.set(field.subarray(from, from + 4), 4 * corner);
  }
  const corners = Float32Array.from({ length: 4 * Math.max(1, count) }, (_, k) => k % 4);
  return new Geometry({
    attributes: {
      aArrow: { buffer: vertexBuffer(data), format: "float32x4" },
      aCorner: { buffer: vertexBuffer(corners), format: "float32" },
    },
    indexBuffer: quadIndices(count),
  });
}
