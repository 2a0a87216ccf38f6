/**
 * The contour map. Heights are sampled on a grid, and a shader draws bands, lines and relief from them once, and over them
 * the gradient's arrows, into a texture; a frame only shows that texture, on a mesh, which costs a fifth of a full-screen sprite.
 */
import { BufferImageSource, Container, Geometry, RenderTexture, type WebGLRenderer } from "pixi.js";
import { usualLayers } from "../../core/picture.js";
import type { Camera } from "../camera.js";
import { gradientArrows } from "../gradientArrows.js";
import { bands, mapHeights } from "../mapHeights.js";
import { type Palette, rgb } from "../palette.js";
import type { Ground } from "../picture.js";
import type { HeightField, Tilt } from "../tilt.js";
import { createArrowLayer } from "./arrows.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";
import { createReliefMesh } from "./reliefMesh.js";

const vertex = `
in vec2 aPosition;
out vec2 vPart;
uniform vec2 uSize;
void main() {
  vPart = aPosition;
  gl_Position = toScreen(aPosition * uSize);
}`;

// Catmull and Rom's cubic through the 4 × 4 samples round a point, and its derivatives, which cost no further samples as
// differences would; a sample that is no number is below -1.
const fragment = `
in vec2 vPart;
out vec4 colour;
uniform sampler2D uHeights;
uniform vec2 uGrid;
uniform vec2 uSize;
uniform float uBands;
uniform float uLineStrength;
uniform float uRelief;
uniform vec3 uMap[5];
uniform vec3 uLine;
uniform vec3 uNothing;
const vec3 light = vec3(-0.405, -0.567, 0.717);

float sampleAt(ivec2 at) {
  return texelFetch(uHeights, clamp(at, ivec2(0), ivec2(uGrid) - 1), 0).r;
}
vec4 weights(float t) {
  return 0.5 * vec4(-t + t * t * (2.0 - t), 2.0 + t * t * (3.0 * t - 5.0),
                    t + t * t * (4.0 - 3.0 * t), t * t * (t - 1.0));
}
vec4 slopeWeights(float t) {
  return 0.5 * vec4(t * (4.0 - 3.0 * t) - 1.0, t * (9.0 * t - 10.0),
                    1.0 + t * (8.0 - 9.0 * t), t * (3.0 * t - 2.0));
}
// The height, and how much higher it is a pixel to the right and below.
vec3 heightAndSlope(vec2 part) {
  vec2 at = vec2(part.x, 1.0 - part.y) * (uGrid - 1.0);
  ivec2 cell = ivec2(floor(at));
  vec2 t = at - vec2(cell);
  vec4 wx = weights(t.x);
  vec4 dx = slopeWeights(t.x);
  vec4 wy = weights(t.y);
  vec4 dy = slopeWeights(t.y);
  vec3 sum = vec3(0.0);
  for (int j = 0; j < 4; j++) {
    vec4 row;
    for (int i = 0; i < 4; i++) row[i] = sampleAt(cell + ivec2(i - 1, j - 1));
    if (any(lessThan(row, vec4(-1.0)))) return vec3(-2.0);
    float h = dot(wx, row);
    sum += vec3(wy[j] * h, wy[j] * dot(dx, row), dy[j] * h);
  }
  return sum * vec3(1.0, vec2(1.0, -1.0) * (uGrid - 1.0) / uSize);
}
vec3 mapColour(float h) {
  float at = clamp(h, 0.0, 1.0) * 4.0;
  int low = min(int(at), 3);
  return mix(uMap[low], uMap[low + 1], at - float(low));
}
void main() {
  vec3 found = heightAndSlope(vPart);
  float h = found.x;
  vec2 slope = found.yz;
  if (h < -1.0) {
    colour = vec4(uNothing, 1.0);
    return;
  }
  float level = h * uBands;
  float steepness = length(slope) * uBands;
  float band = (floor(level) + 0.5) / uBands;
  vec3 ground = mapColour(mix(h, band, 0.5));
  vec3 normal = normalize(vec3(-slope * 130.0, 1.0));
  ground += uRelief * 0.3 * (dot(normal, light) - light.z);
  float away = abs(fract(level + 0.5) - 0.5) / max(steepness, 1e-6);
  // A plain that is just as high as a level is no line.
  float line = step(1e-4, steepness) * (1.0 - smoothstep(0.15, 0.95, away)) * (1.0 - smoothstep(0.12, 0.4, steepness));
  colour = vec4(mix(ground, uLine, line * uLineStrength), 1.0);
}`;

/** The heights of a map, for those who need them: as numbers and as a texture. */
export interface MapHeights {
  readonly field: HeightField;
  readonly texture: BufferImageSource;
}

export interface MapLayer {
  readonly view: Container;
  /** Samples, where nobody has, and paints the surface as the camera sees it. Not for every frame: for a new ground. */
  draw(ground: Ground): MapHeights;
  tilt(tilt: Tilt, camera: Camera): void;
}

export function createMapLayer(renderer: WebGLRenderer): MapLayer {
  const texture = RenderTexture.create({ width: 1, height: 1, resolution: renderer.resolution });
  const relief = createReliefMesh(texture);
  const painter = createPainter();
  const arrows = createArrowLayer();
  const painting = new Container({ children: [painter, arrows.view] });
  let field: HeightField = { columns: 2, rows: 2, heights: new Float32Array(4) };
  return {
    view: relief.view,
    draw(ground) {
      const { surface, camera, palette, layers = usualLayers } = ground;
      const { width, height } = camera;
      field = mapHeights(ground);
      const source = showHeights(painter, field);
      Object.assign(uniformsOf(painter), paletteUniforms(palette), { uSize: new Float32Array([width, height]) });
      arrows.view.visible = layers.includes("arrows");
      if (arrows.view.visible) arrows.draw(gradientArrows(surface, camera), palette);
      texture.resize(width, height, renderer.resolution);
      renderer.render({ container: painting, target: texture });
      return { field, texture: source };
    },
    tilt: (tilt, { width, height }) => relief.shape(field, tilt, width, height),
  };
}

function createPainter(): Layer {
  const geometry = new Geometry({
    attributes: {
      aPosition: { buffer: vertexBuffer(new Float32Array([0, 0, 1, 0, 0, 1, 1, 1])), format: "float32x2" },
    },
    indexBuffer: quadIndices(1),
  });
  return createLayer({
    vertex,
    fragment,
    geometry,
    uniforms: {
      uSize: { value: new Float32Array(2), type: "vec2<f32>" },
      uGrid: { value: new Float32Array(2), type: "vec2<f32>" },
      uBands: { value: bands, type: "f32" },
      uLineStrength: { value: 0, type: "f32" },
      uRelief: { value: 0, type: "f32" },
      uMap: { value: new Float32Array(15), type: "vec3<f32>", size: 5 },
      uLine: { value: new Float32Array(3), type: "vec3<f32>" },
      uNothing: { value: new Float32Array(3), type: "vec3<f32>" },
    },
    textures: { uHeights: heightTexture(new Float32Array(1), 1, 1) },
  });
}

function heightTexture(resource: Float32Array, width: number, height: number): BufferImageSource {
  return new BufferImageSource({
    resource,
    width,
    height,
    format: "r32float",
    scaleMode: "nearest",
    alphaMode: "no-premultiply-alpha",
  });
}

function showHeights(painter: Layer, { columns, rows, heights }: HeightField): BufferImageSource {
  const source = heightTexture(heights, columns, rows);
  const resources = painter.shader?.resources;
  if (resources) resources.uHeights = source;
  uniformsOf(painter).uGrid = new Float32Array([columns, rows]);
  return source;
}

function paletteUniforms({ map, line, lineStrength, relief, nothing }: Palette) {
  return {
    uMap: new Float32Array(map.flatMap(rgb)),
    uLine: new Float32Array(rgb(line)),
    uNothing: new Float32Array(rgb(nothing)),
    uLineStrength: lineStrength,
    uRelief: relief,
  };
}
