/**
 * Marbles: glossy balls with a rim, a shadow and a marker. Their places are fetched from a texture, so that a frame uploads
 * two numbers a marble.
 */
import { type BufferImageSource, Geometry } from "pixi.js";
import { type Identity, markers } from "../identity.js";
import { rgb } from "../palette.js";
import { createPairTexture, fetchPair } from "./floatTexture.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";

const vertex = `
in vec4 aLook;
in float aCorner;
uniform sampler2D uPlaces;
uniform float uRadius;
uniform float uHighlighted;
out vec2 vAt;
flat out vec4 vLook;
flat out float vShown;
${fetchPair}
void main() {
  int corner = int(aCorner) % 4;
  vec2 pixel = fetchPair(uPlaces, int(aCorner) / 4);
  vAt = vec2(corner % 2 == 0 ? -1.0 : 1.0, corner < 2 ? -1.0 : 1.0) * 1.9;
  int lane = int(aLook.a) / ${markers.length};
  vLook = vec4(aLook.rgb, int(aLook.a) % ${markers.length});
  vShown = uHighlighted < 0.0 || lane == int(uHighlighted) ? 1.0 : 0.45;
  gl_Position = abs(pixel.x) > 1e5 ? nowhere : toScreen(pixel + vAt * uRadius);
}`;

const fragment = `
in vec2 vAt;
flat in vec4 vLook;
flat in float vShown;
uniform float uRadius;
uniform vec3 uRim;
out vec4 colour;
float inside(float d) { return 1.0 - smoothstep(-0.7, 0.7, d * uRadius); }
float marker(vec2 p, int kind) {
  if (kind == 1) return max(abs(p.x), abs(p.y)) - 0.3;
  if (kind == 2) return max(abs(p.x) * 0.866 - p.y * 0.5, p.y) - 0.26;
  if (kind == 3) return (abs(p.x) + abs(p.y)) * 0.7071 - 0.28;
  if (kind == 4) return max(min(abs(p.x), abs(p.y)) - 0.12, max(abs(p.x), abs(p.y)) - 0.42);
  if (kind == 5) return abs(length(p) - 0.33) - 0.1;
  return 1.0;
}
void main() {
  float d = length(vAt);
  float shadow = 0.34 * (1.0 - smoothstep(0.55, 1.6, length(vAt - vec2(0.12, 0.32))));
  vec3 base = vLook.rgb;
  float height = sqrt(max(0.0, 1.0 - d * d));
  vec3 normal = vec3(vAt, height);
  float light = dot(normal, normalize(vec3(-0.45, -0.65, 0.75)));
  vec3 ball = base * (0.66 + 0.5 * max(light, 0.0));
  ball = mix(ball, base * 0.55, smoothstep(0.55, 1.0, d) * 0.55);
  float gloss = 1.0 - smoothstep(0.0, 0.42, length((vAt - vec2(-0.33, -0.4)) * vec2(1.0, 1.25)));
  ball = mix(ball, vec3(1.0), 0.85 * gloss * gloss);
  ball = mix(ball, vec3(1.0), 0.92 * inside(marker(vAt, int(vLook.a))));
  float body = inside(d - 1.0);
  float rim = inside(d - 1.22);
  vec4 picture = vec4(0.0, 0.0, 0.0, shadow);
  picture = mix(picture, vec4(uRim, 1.0), rim);
  picture = mix(picture, vec4(ball, 1.0), body);
  colour = picture * vShown;
}`;

export interface MarbleLayer {
  readonly view: Layer;
  /** The looks of all marbles, so many of each lane, lane by lane, and their radius in pixels. */
  setLooks(identities: readonly Identity[], counts: readonly number[], rim: string, radius: number): void;
  /**
   * Their places in pixels: x and y of each in turn; a place that is not finite is not drawn.
   * @param highlighted the lane that stands out, on top of the others
   */
  show(pixels: Float32Array, highlighted?: number): void;
}

export function createMarbleLayer(): MarbleLayer {
  const view = createLayer({
    vertex,
    fragment,
    geometry: marbleGeometry([], []),
    uniforms: {
      uRadius: { value: 1, type: "f32" },
      uHighlighted: { value: -1, type: "f32" },
      uRim: { value: new Float32Array(3), type: "vec3<f32>" },
    },
    textures: { uPlaces: createPairTexture(1) },
  });
  let lanes: readonly number[] = [];
  let onTop = -1;
  return {
    view,
    setLooks(identities, counts, rim, radius) {
      [lanes, onTop] = [counts, -1];
      const old = view.geometry;
      view.geometry = marbleGeometry(identities, counts);
      old.destroy(true);
      makeRoom(
        view,
        counts.reduce((sum, count) => sum + count, 0),
      );
      uniformsOf(view).uRadius = radius;
      uniformsOf(view).uRim = new Float32Array(rgb(rim));
    },
    show(pixels, highlighted = -1) {
      uniformsOf(view).uHighlighted = highlighted;
      if (highlighted >= 0 && highlighted !== onTop) raise(view.geometry, lanes, highlighted);
      if (highlighted >= 0) onTop = highlighted;
      const source: BufferImageSource = view.shader?.resources.uPlaces;
      const texels = source.resource as Float32Array;
      for (let k = 0; k < pixels.length; k++) {
        const pixel = pixels[k] as number;
        texels[k] = Math.abs(pixel) < 1e5 ? pixel : nowhere;
      }
      source.update();
    },
  };
}

/** Has a lane's marbles drawn after all others. It stays so until another is raised: nothing is to be seen of it. */
function raise({ indexBuffer }: Geometry, counts: readonly number[], lane: number): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const from = counts.slice(0, lane).reduce((sum, count) => sum + count, 0);
  const to = from + (counts[lane] ?? 0);
  const indices = quadIndices(total);
  const raised = indices.slice(6 * from, 6 * to);
  indices.copyWithin(6 * from, 6 * to);
  indices.set(raised, indices.length - raised.length);
  indexBuffer.data = indices;
}

/** The place of a marble that is not drawn; NaN must not reach a shader. */
const nowhere = 1e6;

function makeRoom(view: Layer, marbles: number): void {
  const resources = view.shader?.resources;
  if (!resources) return;
  const old: BufferImageSource = resources.uPlaces;
  resources.uPlaces = createPairTexture(marbles);
  old.destroy();
}

function marbleGeometry(identities: readonly Identity[], counts: readonly number[]): Geometry {
  const lanesOf = identities.flatMap((_, lane) => Array<number>(counts[lane] ?? 0).fill(lane));
  const count = lanesOf.length;
  const looks = new Float32Array(16 * Math.max(1, count));
  const corners = new Float32Array(4 * Math.max(1, count));
  for (let corner = 0; corner < 4 * count; corner++) {
    const lane = lanesOf[corner >> 2] as number;
    const { colour, marker } = identities[lane] as Identity;
    looks.set([...rgb(colour), markers.indexOf(marker) + markers.length * lane], 4 * corner);
    corners[corner] = corner;
  }
  return new Geometry({
    attributes: {
      aLook: { buffer: vertexBuffer(looks), format: "float32x4" },
      aCorner: { buffer: vertexBuffer(corners), format: "float32" },
    },
    indexBuffer: quadIndices(count),
  });
}
