/** Marks on the map: a star at each global minimum in its dashed target circle, a ring at local ones, a cross at saddles. */
import { Geometry } from "pixi.js";
import { type Mark, markKinds, marksOf, type Place } from "../marks.js";
import { rgb } from "../palette.js";
import type { Ground } from "../picture.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";

const vertex = `
in vec4 aMark;
in float aCorner;
out vec2 vAt;
flat out vec2 vMark;
void main() {
  int corner = int(aCorner);
  float reach = aMark.z + 2.0;
  vAt = vec2(corner % 2 == 0 ? -reach : reach, corner < 2 ? -reach : reach);
  vMark = aMark.zw;
  gl_Position = toScreen(aMark.xy + vAt);
}`;

// The star's distance is that of a five-pointed star folded into one of its ten sectors.
const fragment = `
in vec2 vAt;
flat in vec2 vMark;
uniform vec3 uInk;
uniform vec3 uHalo;
out vec4 colour;
const vec3 gold = vec3(1.0, 0.79, 0.18);
const float tenth = 0.6283185307;
float star(vec2 p, float r) {
  float angle = mod(atan(p.x, -p.y), 2.0 * tenth) - tenth;
  vec2 q = length(p) * vec2(sin(abs(angle)), cos(angle));
  vec2 tip = r * vec2(sin(tenth), cos(tenth));
  vec2 notch = vec2(0.0, r * 0.45);
  vec2 edge = tip - notch;
  vec2 normal = normalize(vec2(-edge.y, edge.x));
  return dot(q - notch, normal) * (normal.y > 0.0 ? 1.0 : -1.0);
}
float cover(float d) { return 1.0 - smoothstep(-0.6, 0.6, d); }
void main() {
  float r = vMark.x;
  vec4 picture = vec4(0.0);
  if (vMark.y < 0.5) {
    float d = star(vAt, r);
    picture = mix(picture, vec4(uInk, 1.0) * 0.85, cover(d));
    picture = mix(picture, vec4(gold, 1.0), cover(d + 1.5));
  } else if (vMark.y < 1.5) {
    float d = abs(length(vAt) - r + 1.5);
    picture = mix(picture, vec4(uHalo, 1.0) * 0.8, cover(d - 2.4));
    picture = mix(picture, vec4(uInk, 1.0) * 0.8, cover(d - 0.9));
  } else if (vMark.y > 2.5) {
    vec2 turned = abs(vec2(vAt.x + vAt.y, vAt.x - vAt.y)) * 0.7071;
    float d = max(min(turned.x, turned.y), max(turned.x, turned.y) - r);
    picture = mix(picture, vec4(uHalo, 1.0) * 0.8, cover(d - 2.4));
    picture = mix(picture, vec4(uInk, 1.0) * 0.85, cover(d - 0.9));
  } else {
    float along = atan(vAt.y, vAt.x) * r;
    float dash = step(fract(along / 7.0), 0.55);
    picture = vec4(uInk, 1.0) * 0.5 * dash * cover(abs(length(vAt) - r) - 0.5);
  }
  colour = picture;
}`;

export interface MarkLayer {
  readonly view: Layer;
  draw(ground: Ground, place: Place): void;
}

export function createMarkLayer(): MarkLayer {
  const view = createLayer({
    vertex,
    fragment,
    geometry: markGeometry([]),
    uniforms: {
      uInk: { value: new Float32Array(3), type: "vec3<f32>" },
      uHalo: { value: new Float32Array(3), type: "vec3<f32>" },
    },
  });
  return {
    view,
    draw(ground, place) {
      const { palette } = ground;
      const old = view.geometry;
      view.geometry = markGeometry(marksOf(ground, place));
      old.destroy(true);
      uniformsOf(view).uInk = new Float32Array(rgb(palette.ink));
      uniformsOf(view).uHalo = new Float32Array(rgb(palette.halo));
    },
  };
}

function markGeometry(marks: readonly Mark[]): Geometry {
  const data = new Float32Array(16 * Math.max(1, marks.length));
  marks.forEach((mark, m) => {
    const { x, y, radius, kind } = mark;
    for (let corner = 0; corner < 4; corner++) data.set([x, y, radius, markKinds.indexOf(kind)], 16 * m + 4 * corner);
  });
  const corners = Float32Array.from({ length: 4 * Math.max(1, marks.length) }, (_, k) => k % 4);
  return new Geometry({
    attributes: {
      aMark: { buffer: vertexBuffer(data), format: "float32x4" },
      aCorner: { buffer: vertexBuffer(corners), format: "float32" },
    },
    indexBuffer: quadIndices(marks.length),
  });
}
