/** The shader of trails: quads for segments from a texture of iterates, faded by age, dashed by the length of the way. */
import { liftGlsl } from "../tilt.js";
import { longestDashed } from "../trailDash.js";
import { fetchPair } from "./floatTexture.js";

/** Lanes told apart by colour; a race has no more (see the race file's limits). */
export const mostLanes = 64;

export const vertex = `
in vec2 aSegment;
uniform sampler2D uIterates;
uniform sampler2D uLengths;
uniform vec2 uCentre;
uniform float uScale;
uniform vec2 uSize;
uniform float uStride;
uniform float uMarbles;
uniform float uNow;
uniform float uFade;
uniform float uGone;
uniform float uShown[${mostLanes}];
uniform vec3 uColours[${mostLanes}];
uniform vec4 uDashes[${mostLanes}];
uniform vec3 uHalo;
uniform float uOpacity;
flat out vec4 vBefore;
flat out vec4 vAfter;
flat out vec4 vColour;
flat out vec2 vReach;
flat out vec4 vDash;
flat out vec2 vWay;
out vec2 vPixel;
const float core = 1.6;
const float halo = 2.9;

${fetchPair}
vec2 iterate(int index) { return fetchPair(uIterates, index); }
float way(int index) { return fetchPair(uLengths, index / 2)[index % 2] / uScale; }
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
  if (float(step) >= uNow || uNow - float(step) > uGone || uShown[lane] <= 0.0 || largest(a0) > 1e37 || largest(b0) > 1e37) return;
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
  float strength = mix(1.0, 0.5, smoothstep(0.0, uFade, age)) * (1.0 - smoothstep(0.4 * uGone, uGone, age)) * uShown[lane];
  vColour = isCore ? vec4(uColours[lane], strength) : vec4(uHalo, 0.55 * strength);
  vColour.a *= uOpacity;
  vReach = vec2(width, step > 0 ? 1.0 : 0.0);
  vDash = uDashes[lane];
  vWay = vDash.x > 0.0 ? vec2(way(index), way(index + 1)) : vec2(0.0);
  if (vWay.y - vWay.x > ${longestDashed}.0) vDash = vec4(0.0);
  vWay.y = mix(vWay.x, vWay.y, part01);
  gl_Position = toScreen(vPixel);
}`;

// Where segments meet, each draws only what is nearest to it: no pixel of a translucent trail is painted twice.
export const fragment = `
flat in vec4 vBefore;
flat in vec4 vAfter;
flat in vec4 vColour;
flat in vec2 vReach;
flat in vec4 vDash;
flat in vec2 vWay;
in vec2 vPixel;
out vec4 colour;
float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 along = b - a;
  float t = dot(p - a, along) / max(dot(along, along), 1e-9);
  return t <= 0.0 ? distance(p, a) : t >= 1.0 ? distance(p, b) : distance(p, a + along * t);
}
// How much is drawn so far along: dash, gap, dash and gap are the parts of a period.
float dashed(float at) {
  vec4 ends = vec4(vDash.x, vDash.x + vDash.y, vDash.x + vDash.y + vDash.z, dot(vDash, vec4(1.0)));
  float m = mod(at, ends.w);
  float inside = max(min(m, ends.x - m), m - ends.w);
  if (vDash.z > 0.0) inside = max(inside, min(m - ends.y, ends.z - m));
  return clamp(0.5 + inside, 0.0, 1.0);
}
float along(vec2 p, vec2 a, vec2 b) { return clamp(dot(p - a, b - a) / max(dot(b - a, b - a), 1e-9), 0.0, 1.0); }
void main() {
  float own = toSegment(vPixel, vBefore.zw, vAfter.xy);
  if (vReach.y > 0.5 && toSegment(vPixel, vBefore.xy, vBefore.zw) <= own) discard;
  if (toSegment(vPixel, vAfter.xy, vAfter.zw) < own) discard;
  float cover = 1.0 - smoothstep(vReach.x - 0.6, vReach.x + 0.6, own);
  if (vDash.x > 0.0) cover *= dashed(mix(vWay.x, vWay.y, along(vPixel, vBefore.zw, vAfter.xy)));
  float alpha = vColour.a * cover;
  colour = vec4(vColour.rgb * alpha, alpha);
}`;
