/** The painted map as a mesh: one quad while it is flat, many when it is tilted, from the back to the front. */
import { Geometry, type Texture } from "pixi.js";
import { type HeightField, lifted, type Tilt } from "../tilt.js";
import { createLayer, type Layer, vertexBuffer } from "./layer.js";

/** Pixels between the vertices of a tilted map. */
const spacing = 6;

const vertex = `
in vec2 aPosition;
in vec2 aPart;
out vec2 vPart;
void main() {
  vPart = aPart;
  gl_Position = toScreen(aPosition);
}`;

const fragment = `
in vec2 vPart;
out vec4 colour;
uniform sampler2D uPainted;
void main() {
  colour = texture(uPainted, vPart);
}`;

export interface ReliefMesh {
  readonly view: Layer;
  shape(field: HeightField, tilt: Tilt, width: number, height: number): void;
}

export function createReliefMesh(painted: Texture): ReliefMesh {
  let grid = createGrid(1, 1);
  const view = createLayer({ vertex, fragment, geometry: grid.geometry, textures: { uPainted: painted.source } });
  return {
    view,
    shape(field, tilt, width, height) {
      const columns = tilt.lift === 0 ? 1 : Math.ceil(width / spacing);
      const rows = tilt.lift === 0 ? 1 : Math.ceil(height / spacing);
      if (grid.columns !== columns || grid.rows !== rows) {
        const old = view.geometry;
        grid = createGrid(columns, rows);
        view.geometry = grid.geometry;
        old.destroy(true);
      }
      const { parts } = grid;
      const positions = new Float32Array(parts.length);
      for (let k = 0; k < parts.length; k += 2) {
        const pixel = [(parts[k] ?? 0) * width, (parts[k + 1] ?? 0) * height] as const;
        positions.set(lifted(pixel, tilt, field, width, height), k);
      }
      grid.geometry.getBuffer("aPosition").data = positions;
    },
  };
}

/** A grid of quads, upper rows first: those are farther away and are drawn over by what is nearer. */
function createGrid(columns: number, rows: number) {
  const parts: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      parts.push(column / columns, row / rows);
      if (row === rows || column === columns) continue;
      const corner = row * (columns + 1) + column;
      const below = corner + columns + 1;
      indices.push(corner, corner + 1, below, below, corner + 1, below + 1);
    }
  }
  const geometry = new Geometry({
    attributes: {
      aPosition: { buffer: vertexBuffer(new Float32Array(parts.length)), format: "float32x2" },
      aPart: { buffer: vertexBuffer(new Float32Array(parts)), format: "float32x2" },
    },
    indexBuffer: new Uint32Array(indices),
  });
  return { columns, rows, parts, geometry };
}
