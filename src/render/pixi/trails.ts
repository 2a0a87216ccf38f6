/**
 * Trails. All iterates of a race lie in one float texture, and the vertex shader makes a quad for each segment from
 * them; which of them are seen, and how faded, is two uniforms. So a frame costs the same however long the trails are,
 * and a changed race costs one upload of its iterates.
 */
import { type BufferImageSource, Geometry } from "pixi.js";
import type { Track } from "../../engine/track.js";
import type { Camera } from "../camera.js";
import { rgb } from "../palette.js";
import { liftGlsl, middle, type Tilt } from "../tilt.js";
import { createPairTexture, fetchPair } from "./floatTexture.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";
import type { MapHeights } from "./map.js";

/** Lanes told apart by colour; a race has no more (see the race file's limits). */
const mostLanes = 64;
/** Beyond this many segments of all trails together, none are drawn: the marbles show enough. */
export const mostSegments = 400_000;
/** More steps than any race has, for trails that never end. */
const endless = 1e9;
/** Stands for "not a number" in the texture. */
const nothing = 3e38;

const vertex = `
in vec2 aSegment;
uniform sampler2D uIterates;
uniform vec2 uCentre;
uniform float uScale;
uniform vec2 uSize;
uniform float uStride;
uniform float uMarbles;
uniform float uNow;
uniform float uFade;
uniform float uGone;
uniform float uHidden[${mostLanes}];
uniform vec3 uColours[${mostLanes}];
uniform vec3 uHalo;
uniform float uOpacity;
flat out vec4 vBefore;
flat out vec4 vAfter;
flat out vec4 vColour;
flat out vec2 vReach;
out vec2 vPixel;
const float core = 1.6;
const float halo = 2.9;

${fetchPair}
vec2 iterate(int index) { return fetchPair(uIterates, index); }
${liftGlsl}
vec2 toPixel(vec2 at) {
  return lifted(vec2(uSize.x * 0.5 + (at.x - uCentre.x) / uScale, uSize.y * 0.5 - (at.y - uCentre.y) / uScale));
}
float largest(vec2 v) { return max(abs(v.x), abs(v.y)); }
// An end far outside is drawn towards, not to: single precision would bend the line.
vec2 within(vec2 from, vec2 to) {
  float reach = largest(to - from);
  return reach > 2e4 ? from + (to - from) * (2e4 / reach) : to;
}
void main() {
  int index = int(aSegment.x);
  int part = int(aSegment.y);
  int stride = int(uStride);
  int step = index % stride;
  int lane = (index / stride) / int(uMarbles);
  bool isCore = part >= 4;
  int corner = part % 4;
  vec2 a0 = iterate(index);
  vec2 b0 = iterate(index + 1);
  gl_Position = nowhere;
  if (float(step) >= uNow || uNow - float(step) > uGone || uHidden[lane] > 0.5 || largest(a0) > 1e37 || largest(b0) > 1e37) return;
  vec2 a = toPixel(a0);
  vec2 b = toPixel(b0);
  if (largest(a) > 1e5 && largest(b) > 1e5) return;
  if (largest(a) > 1e5) a = within(b, a); else b = within(a, b);
  float part01 = min(1.0, uNow - float(step));
  vec2 before = step > 0 ? toPixel(iterate(index - 1)) : a;
  bool hasAfter = float(step + 1) < uNow && step + 2 < stride;
  vec2 after = hasAfter ? toPixel(iterate(index + 2)) : b;
  b = mix(a, b, part01);
  if (!hasAfter) after = b;
  float width = isCore ? core : halo;
  vec2 along = b - a;
  along = length(along) > 1e-6 ? normalize(along) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = width + 1.0;
  vPixel = (corner < 2 ? a - along * reach : b + along * reach) + across * (corner % 2 == 0 ? -reach : reach);
  vBefore = vec4(before, a);
  vAfter = vec4(b, after);
  float age = uNow - float(step);
  float strength = mix(1.0, 0.5, smoothstep(0.0, uFade, age)) * (1.0 - smoothstep(0.4 * uGone, uGone, age));
  vColour = isCore ? vec4(uColours[lane], strength) : vec4(uHalo, 0.55 * strength);
  vColour.a *= uOpacity;
  vReach = vec2(width, step > 0 ? 1.0 : 0.0);
  gl_Position = toScreen(vPixel);
}`;

// Where segments meet, each draws only what is nearest to it: no pixel of a translucent trail is painted twice.
const fragment = `
flat in vec4 vBefore;
flat in vec4 vAfter;
flat in vec4 vColour;
flat in vec2 vReach;
in vec2 vPixel;
out vec4 colour;
float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 along = b - a;
  float t = dot(p - a, along) / max(dot(along, along), 1e-9);
  return t <= 0.0 ? distance(p, a) : t >= 1.0 ? distance(p, b) : distance(p, a + along * t);
}
void main() {
  float own = toSegment(vPixel, vBefore.zw, vAfter.xy);
  if (vReach.y > 0.5 && toSegment(vPixel, vBefore.xy, vBefore.zw) <= own) discard;
  if (toSegment(vPixel, vAfter.xy, vAfter.zw) < own) discard;
  float cover = 1.0 - smoothstep(vReach.x - 0.6, vReach.x + 0.6, own);
  float alpha = vColour.a * cover;
  colour = vec4(vColour.rgb * alpha, alpha);
}`;

export interface TrailLayer {
  readonly view: Layer;
  /** Takes over the iterates of a race: its tracks, all of the same length and number of marbles. */
  setTracks(tracks: readonly Track[], colours: readonly string[], halo: string): void;
  setCamera(camera: Camera, heights: MapHeights): void;
  setTilt(tilt: Tilt, height: number): void;
  /** Shows the trails up to a position, with lanes left out. The whole cost of a frame. */
  show(position: number, fadeSteps: number, trailSteps: number | undefined, hidden: readonly boolean[]): void;
}

/** @param opacity of all trails together, 0 … 1 */
export function createTrailLayer(opacity: number): TrailLayer {
  const view = createLayer({
    vertex,
    fragment,
    geometry: segmentGeometry(0, 1, 1, 1),
    uniforms: {
      uCentre: { value: new Float32Array(2), type: "vec2<f32>" },
      uScale: { value: 1, type: "f32" },
      uSize: { value: new Float32Array(2), type: "vec2<f32>" },
      uStride: { value: 1, type: "f32" },
      uMarbles: { value: 1, type: "f32" },
      uNow: { value: 0, type: "f32" },
      uFade: { value: 1, type: "f32" },
      uGone: { value: 1, type: "f32" },
      uHidden: { value: new Float32Array(mostLanes), type: "f32", size: mostLanes },
      uColours: { value: new Float32Array(3 * mostLanes), type: "vec3<f32>", size: mostLanes },
      uHalo: { value: new Float32Array(3), type: "vec3<f32>" },
      uOpacity: { value: opacity, type: "f32" },
      uGrid: { value: new Float32Array([1, 1]), type: "vec2<f32>" },
      uTilt: { value: new Float32Array([1, 0, 0]), type: "vec3<f32>" },
    },
    textures: { uIterates: createPairTexture(1), uHeights: createPairTexture(1) },
  });
  const uniforms = uniformsOf(view);
  let shape = "";
  return {
    view,
    setTracks(tracks, colours, halo) {
      const stride = tracks[0]?.length ?? 1;
      const marbles = tracks[0]?.layout.count ?? 1;
      const wanted = `${tracks.length} ${marbles} ${stride}`;
      if (wanted !== shape) reshape(view, tracks.length, marbles, stride);
      shape = wanted;
      fill(view, tracks, stride);
      Object.assign(uniforms, { uStride: stride, uMarbles: marbles, uHalo: new Float32Array(rgb(halo)) });
      (uniforms.uColours as Float32Array).set(colours.flatMap(rgb));
    },
    setCamera({ centre, scale, width, height }, { field, texture }) {
      const uCentre = new Float32Array(centre);
      Object.assign(uniforms, { uCentre, uScale: scale, uSize: new Float32Array([width, height]) });
      uniforms.uGrid = new Float32Array([field.columns, field.rows]);
      if (view.shader) view.shader.resources.uHeights = texture;
    },
    setTilt(tilt, height) {
      uniforms.uTilt = new Float32Array([tilt.squeeze, tilt.lift, middle(height, tilt)]);
    },
    show(position, fadeSteps, trailSteps, hidden) {
      Object.assign(uniforms, { uNow: position, uFade: fadeSteps, uGone: trailSteps ?? endless });
      const flags = uniforms.uHidden as Float32Array;
      for (let lane = 0; lane < hidden.length; lane++) flags[lane] = hidden[lane] ? 1 : 0;
    },
  };
}

/** Makes room for another number of lanes, marbles or steps. */
function reshape(view: Layer, lanes: number, marbles: number, stride: number): void {
  const old = view.geometry;
  view.geometry = segmentGeometry(lanes, marbles, stride, stride - 1);
  old.destroy(true);
  if (!view.shader) return;
  const oldIterates: BufferImageSource = view.shader.resources.uIterates;
  view.shader.resources.uIterates = createPairTexture(lanes * marbles * stride);
  oldIterates.destroy();
}

function fill(view: Layer, tracks: readonly Track[], stride: number): void {
  const source: BufferImageSource = view.shader?.resources.uIterates;
  const texels = source.resource as Float32Array;
  let at = 0;
  for (const { theta, layout } of tracks) {
    const { count } = layout;
    for (let i = 0; i < count; i++) {
      for (let step = 0; step < stride; step++) {
        texels[at++] = storable(theta[2 * step * count + i] ?? Number.NaN);
        texels[at++] = storable(theta[(2 * step + 1) * count + i] ?? Number.NaN);
      }
    }
  }
  source.update();
}

const storable = (coordinate: number) => (Math.abs(coordinate) < 1e30 ? coordinate : nothing);

/** Corners of a quad for each segment: of each lane first all halos, then all cores. */
function segmentGeometry(lanes: number, marbles: number, stride: number, segments: number): Geometry {
  const perLane = marbles * segments;
  const drawn = lanes * perLane <= mostSegments ? lanes : 0;
  const data = new Float32Array(Math.max(1, drawn * perLane * 2) * 8);
  let at = 0;
  for (let lane = 0; lane < drawn; lane++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < perLane; k++) {
        const index = (lane * marbles + Math.floor(k / segments)) * stride + (k % segments);
        for (let corner = 0; corner < 4; corner++) {
          data[at++] = index;
          data[at++] = 4 * pass + corner;
        }
      }
    }
  }
  return new Geometry({
    attributes: { aSegment: { buffer: vertexBuffer(data), format: "float32x2" } },
    indexBuffer: quadIndices(drawn * perLane * 2),
  });
}
