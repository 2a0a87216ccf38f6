/**
 * Trails. All iterates of a race lie in one float texture, and the vertex shader makes a quad for each segment from
 * them; which of them are seen, and how faded, is two uniforms. So a frame costs the same however long the trails are,
 * and a changed race costs one upload of its iterates.
 */
import { type BufferImageSource, Geometry } from "pixi.js";
import type { Track } from "../../engine/track.js";
import type { Camera } from "../camera.js";
import type { Identity } from "../identity.js";
import { rgb } from "../palette.js";
import type { Moment } from "../picture.js";
import { middle, type Tilt } from "../tilt.js";
import { trailDash, wayLengths } from "../trailDash.js";
import { createPairTexture } from "./floatTexture.js";
import { createLayer, type Layer, quadIndices, uniformsOf, vertexBuffer } from "./layer.js";
import type { MapHeights } from "./map.js";
import { fragment, mostLanes, vertex } from "./trailShader.js";

/** Beyond this many segments of all trails together, none are drawn: the marbles show enough. */
export const mostSegments = 400_000;
/** More steps than any race has, for trails that never end. */
const endless = 1e9;
/** What is left of a trail while another stands out. */
const dimmed = 0.3;
/** Stands for "not a number" in the texture. */
const nothing = 3e38;

export interface TrailLayer {
  readonly view: Layer;
  /** Takes over the iterates of a race: its tracks, all of the same length and number of marbles. */
  setTracks(tracks: readonly Track[], looks: readonly Identity[], halo: string): void;
  setCamera(camera: Camera, heights: MapHeights): void;
  setTilt(tilt: Tilt, height: number): void;
  /** Shows the trails up to a position, with lanes left out or dimmed. The whole cost of a frame. */
  show(moment: Moment): void;
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
      uShown: { value: new Float32Array(mostLanes).fill(1), type: "f32", size: mostLanes },
      uColours: { value: new Float32Array(3 * mostLanes), type: "vec3<f32>", size: mostLanes },
      uDashes: { value: new Float32Array(4 * mostLanes), type: "vec4<f32>", size: mostLanes },
      uHalo: { value: new Float32Array(3), type: "vec3<f32>" },
      uOpacity: { value: opacity, type: "f32" },
      uGrid: { value: new Float32Array([1, 1]), type: "vec2<f32>" },
      uTilt: { value: new Float32Array([1, 0, 0]), type: "vec3<f32>" },
    },
    textures: { uIterates: createPairTexture(1), uLengths: createPairTexture(1), uHeights: createPairTexture(1) },
  });
  const uniforms = uniformsOf(view);
  let shape = "";
  return {
    view,
    setTracks(tracks, looks, halo) {
      const stride = tracks[0]?.length ?? 1;
      const marbles = tracks[0]?.layout.count ?? 1;
      const wanted = `${tracks.length} ${marbles} ${stride}`;
      if (wanted !== shape) reshape(view, tracks.length, marbles, stride);
      shape = wanted;
      fill(view, tracks, stride);
      const dashes = looks.map(trailDash);
      if (dashes.some(({ length }) => length > 0)) fillLengths(view, tracks, stride);
      dashes.forEach((dash, lane) => {
        (uniforms.uDashes as Float32Array).set([...dash, 0, 0, 0, 0].slice(0, 4), 4 * lane);
      });
      Object.assign(uniforms, { uStride: stride, uMarbles: marbles, uHalo: new Float32Array(rgb(halo)) });
      (uniforms.uColours as Float32Array).set(looks.flatMap(({ colour }) => rgb(colour)));
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
    show({ position, fadeSteps, trailSteps, hidden, highlighted = -1 }) {
      Object.assign(uniforms, { uNow: position, uFade: fadeSteps, uGone: trailSteps ?? endless });
      const shown = uniforms.uShown as Float32Array;
      for (let lane = 0; lane < hidden.length; lane++) {
        const isDimmed = highlighted >= 0 && lane !== highlighted;
        shown[lane] = hidden[lane] ? 0 : isDimmed ? dimmed : 1;
      }
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

/** The length of the way up to each iterate, for trails that are dashed: two to a texel. */
function fillLengths(view: Layer, tracks: readonly Track[], stride: number): void {
  if (!view.shader) return;
  const places = tracks.reduce((sum, { layout }) => sum + layout.count * stride, 0);
  const old: BufferImageSource = view.shader.resources.uLengths;
  const isLargeEnough = (old.resource as Float32Array).length >= places;
  const source = isLargeEnough ? old : createPairTexture(Math.ceil(places / 2));
  const lengths = source.resource as Float32Array;
  let at = 0;
  for (const track of tracks) {
    for (let marble = 0; marble < track.layout.count; marble++, at += stride) {
      lengths.set(wayLengths(track, marble).subarray(0, stride), at);
    }
  }
  source.update();
  if (isLargeEnough) return;
  view.shader.resources.uLengths = source;
  old.destroy();
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
