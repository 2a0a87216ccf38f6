/** What every layer of the picture is made of: a Pixi mesh with a shader of its own, drawn in CSS pixels. */
import { Buffer, BufferUsage, type Geometry, Mesh, Shader, type TypedArray, UniformGroup } from "pixi.js";

export type Layer = Mesh<Geometry, Shader>;

/** Puts a vertex at a pixel; goes before each layer's own vertex code. */
const toScreen = `#version 300 es
precision highp float;
precision highp int;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
vec4 toScreen(vec2 pixel) {
  return vec4((uProjectionMatrix * uWorldTransformMatrix * vec3(pixel, 1.0)).xy, 0.0, 1.0);
}
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);
`;

const fragmentHead = `#version 300 es
precision highp float;
precision highp int;
`;

type Uniforms = ConstructorParameters<typeof UniformGroup>[0];

export interface LayerParts {
  readonly vertex: string;
  readonly fragment: string;
  readonly geometry: Geometry;
  /** By name in the shader; kept up to date by the caller through `layer.shader.resources.own.uniforms`. */
  readonly uniforms?: Uniforms;
  readonly textures?: Readonly<Record<string, object>>;
}

export function createLayer({ vertex, fragment, geometry, uniforms = {}, textures }: LayerParts): Layer {
  const shader = Shader.from({
    gl: { vertex: toScreen + vertex, fragment: fragmentHead + fragment },
    resources: { own: new UniformGroup(uniforms), ...textures },
  });
  return new Mesh({ geometry, shader });
}

/** A layer's own uniforms, to be changed in place. */
export function uniformsOf(layer: Layer): Record<string, unknown> {
  return layer.shader?.resources.own.uniforms;
}

/** Two triangles for each of `count` quads whose corners are numbered 0, 1, 2, 3 in rows. */
export function quadIndices(count: number): Uint32Array {
  const indices = new Uint32Array(6 * count);
  for (let quad = 0; quad < count; quad++) {
    indices.set(
      [0, 1, 2, 2, 1, 3].map((corner) => 4 * quad + corner),
      6 * quad,
    );
  }
  return indices;
}

export function vertexBuffer(data: TypedArray): Buffer {
  return new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
}
