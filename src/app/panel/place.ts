/** A place in a folder for an element of one's own, as a Tweakpane plug-in. */
import {
  type BaseBladeParams,
  BladeApi,
  BladeController,
  type BladePlugin,
  createPlugin,
  type View,
} from "@tweakpane/core";
import type { FolderApi } from "tweakpane";

interface PlaceParams extends BaseBladeParams {
  readonly view: "place";
  readonly element: HTMLElement;
}

const isPlace = (params: Record<string, unknown>): params is PlaceParams & typeof params => params.view === "place";

class PlaceController extends BladeController<View> {}

export const placePlugin = createPlugin<BladePlugin<PlaceParams>>({
  id: "place",
  type: "blade",
  accept: (params) => (isPlace(params) ? { params } : null),
  controller: ({ blade, viewProps, params: { element } }) => {
    viewProps.bindClassModifiers(element);
    return new PlaceController({ blade, viewProps, view: { element } });
  },
  api: ({ controller }) => (controller instanceof PlaceController ? new BladeApi(controller) : null),
});

/** Adds an element to a folder whose pane has the plug-in; it is hidden and shown through what is returned. */
export function place(folder: FolderApi, element: HTMLElement): BladeApi {
  return folder.addBlade({ view: "place", element });
}
