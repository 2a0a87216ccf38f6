/** The painted map as a mesh: one quad while it is flat, many when it is tilted, from the back to the front. */
import { Mesh, MeshGeometry, type Texture } from "pixi.js";
import { type HeightField, lifted, type Tilt } from "../tilt.js";

/** Pixels between the vertices of a tilted map. */
const spacing = 6;

export interface ReliefMesh {
  readonly view: Mesh;
  shape(field: HeightField, tilt: Tilt, width: number, height: number): void;
}

export function createReliefMesh(texture: Texture): ReliefMesh {
  const view = new Mesh({ geometry: gridGeometry(1, 1), texture });
  let shown = "1 1";
  return {
    view,
    shape(field, tilt, width, height) {
      const columns = tilt.lift === 0 ? 1 : Math.ceil(width / spacing);
      const rows = tilt.lift === 0 ? 1 : Math.ceil(height / spacing);
      if (shown !== `${columns} ${rows}`) {
        const old = view.geometry;
        view.geometry = gridGeometry(columns, rows);
        old.destroy(true);
        shown = `${columns} ${rows}`;
      }
      const { uvs } = view.geometry;
      const positions = new Float32Array(uvs.length);
      for (let k = 0; k < uvs.length; k += 2) {
        const pixel = [(uvs[k] ?? 0) * width, (uvs[k + 1] ?? 0) * height] as const;
        positions.set(lifted(pixel, tilt, field, width, height), k);
      }
      view.geometry.positions = positions;
    },
  };
}

/** A grid of quads, upper rows first: those are farther away and are drawn over by what is nearer. */
function gridGeometry(columns: number, rows: number): MeshGeometry {
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      uvs.push(column / columns, row / rows);
      if (row === rows || column === columns) continue;
      const corner = row * (columns + 1) + column;
      const below = corner + columns + 1;
      indices.push(corner, corner + 1, below, below, corner + 1, below + 1);
    }
  }
  const positions = new Float32Array(uvs.length);
  return new MeshGeometry({ positions, uvs: new Float32Array(uvs), indices: new Uint32Array(indices) });
}
