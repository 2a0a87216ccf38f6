/**
 * Pixi's WebGL renderer with the systems and pipes that meshes with shaders of their own need, and no others: sprites,
 * batches, masks, filters, text and extraction would be a third of the page's first load.
 */
import {
  AbstractRenderer,
  BackgroundSystem,
  BlendModePipe,
  ColorMaskPipe,
  GCSystem,
  GlBackBufferSystem,
  GlBufferSystem,
  GlColorMaskSystem,
  GlContextSystem,
  GlEncoderSystem,
  GlGeometrySystem,
  GlLimitsSystem,
  GlobalUniformSystem,
  GlRenderTargetSystem,
  GlShaderSystem,
  GlStateSystem,
  GlStencilSystem,
  GlTextureSystem,
  GlUniformGroupSystem,
  type Mesh,
  MeshPipe,
  RendererType,
  RenderGroupSystem,
  SchedulerSystem,
  ViewSystem,
  type WebGLRenderer,
} from "pixi.js";

const systems = [
  BackgroundSystem,
  GlobalUniformSystem,
  ViewSystem,
  RenderGroupSystem,
  SchedulerSystem,
  GCSystem,
  GlBackBufferSystem,
  GlContextSystem,
  GlLimitsSystem,
  GlBufferSystem,
  GlTextureSystem,
  GlRenderTargetSystem,
  GlGeometrySystem,
  GlUniformGroupSystem,
  GlShaderSystem,
  GlEncoderSystem,
  GlStateSystem,
  GlStencilSystem,
  GlColorMaskSystem,
];

/** Stands where Pixi gathers small things into one draw call: here every mesh is a whole layer, drawn by itself. */
class NoBatches {
  static readonly extension = { name: "batch" };
  break() {}
  buildStart() {}
  buildEnd() {}
  upload() {}
  destroy() {}
}

/** Draws a mesh with its own shader; Pixi's adaptor would bring a shader for those that have none. */
class OwnShaders {
  static readonly extension = { name: "mesh" };
  init() {}
  execute(pipe: MeshPipe, mesh: Mesh) {
    const { shader, state, geometry } = mesh;
    if (!shader) throw new Error("a layer has no shader");
    const { globalUniforms, encoder } = pipe.renderer as WebGLRenderer;
    shader.groups[100] = globalUniforms.bindGroup;
    shader.groups[101] = pipe.localUniformsBindGroup;
    encoder.draw({ geometry, shader, state });
  }
  destroy() {}
}

const named = <T extends { readonly extension: { readonly name: string } }>(...classes: T[]) =>
  classes.map((value) => ({ name: value.extension.name, value }));

type Config = ConstructorParameters<typeof AbstractRenderer>[0];

export function createLeanRenderer(): WebGLRenderer {
  const renderer: unknown = new AbstractRenderer({
    name: "webgl",
    type: RendererType.WEBGL,
    // Pixi's types know only systems without options; each reads its own from those of `init`.
    systems: named(...systems) as unknown as Config["systems"],
    renderPipes: [...named(BlendModePipe), ...named(NoBatches), ...named(ColorMaskPipe), ...named(MeshPipe)],
    renderPipeAdaptors: named(OwnShaders),
  });
  return renderer as WebGLRenderer;
}
