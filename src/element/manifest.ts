/** What there is to `<optimizer-race>`, as a custom elements manifest: for editors and documentation. Its attributes come from their table. */
import { attributeSentences } from "./attributeSentences.js";
import { attributeNames, rowOf } from "./attributes.js";

interface Described {
  readonly name: string;
  readonly description: string;
}

const described = (table: Readonly<Record<string, string>>): Described[] =>
  Object.entries(table).map(([name, description]) => ({ name, description }));

const mediaEvent = "As of HTMLMediaElement.";

export const events = {
  ...Object.fromEntries(
    [
      ...["loadedmetadata", "durationchange", "canplay", "emptied", "play", "playing", "pause", "ended"],
      ...["timeupdate", "seeking", "seeked", "ratechange", "volumechange"],
    ].map((name) => [name, mediaEvent]),
  ),
  arrive: "A lane has arrived while the race plays; detail: {lane, name, step}.",
  diverge: "A lane has diverged while the race plays; detail: {lane, name, step}.",
  statechange: "Another race is shown, also while its start is dragged; detail: {raceFile}.",
  error: "Something is wrong with what was asked for; detail: {issues}, each with path, got and expected.",
};

export const cssParts = {
  frame: "All that is shown of a race.",
  map: "The map with what lies on it.",
  canvas: "The picture.",
  title: "The heading on the map.",
  overlay: "The large play button before anybody has played.",
  progress: "How much of a long race is computed, or of a slow map drawn.",
  standings: "The list of who is where; where there is room for it.",
  controls: "The row of controls.",
  play: "The button that plays and pauses.",
  back: "The button for one step back.",
  on: "The button for one step on.",
  scrubber: "The slider of steps.",
  count: "The step that is shown.",
  issues: "What is wrong with what was asked for.",
  poster: "The picture of the attribute poster.",
  fallback: "The element's content, until there is a race and where there can be none.",
};

export const cssProperties = {
  "--optimizer-race-paper": "Behind controls and standings.",
  "--optimizer-race-ink": "Text.",
  "--optimizer-race-soft": "Text and icons that matter less.",
  "--optimizer-race-line": "Edges.",
  "--optimizer-race-accent": "Play button, progress and focus.",
  "--optimizer-race-on-accent": "On what has the accent.",
  "--optimizer-race-radius": "Of the corners.",
  "--optimizer-race-font": "The font family of all but the map.",
};

const slots = {
  "": "Shown until there is a race, and where there can be none.",
  controls: "Buttons and links at the end of the controls.",
};

const methods = {
  play: "Plays, from the start where it is over. Fulfilled when it plays.",
  pause: "Stops where it is.",
  load: "Begins anew with what the attributes say.",
  seekToStep: "Goes to a step.",
  export: "A file of the race, as a Blob: png, svg, gif, mp4, webm, csv or json.",
  report: "Shows issues beside the element's own.",
};

const fields = {
  raceFile:
    "The race that is shown, as a race file; setting one takes the place of all attributes that say what it is.",
  step: "How far it is played, in steps.",
  standings: "Who is where at that step.",
  issues: "Everything that is wrong with what was asked for.",
  error: "As of media: {code, message}, or null.",
  ...Object.fromEntries(
    [
      ...["currentTime", "duration", "paused", "ended", "seeking", "readyState"],
      ...["playbackRate", "seekable", "buffered", "volume", "muted"],
    ].map((name) => [name, mediaEvent]),
  ),
};

const types = { text: "string", number: "number | null", switch: "boolean", choice: "" };

const typeOf = (name: (typeof attributeNames)[number]) => {
  const { kind, choices = [] } = rowOf(name);
  return { text: types[kind] || choices.map((choice) => `"${choice}"`).join(" | ") };
};

/** The manifest in the form of custom-elements.json, schema 1.0.0. */
export function manifest(): object {
  const path = "dist/element.js";
  const declaration = {
    kind: "class",
    customElement: true,
    name: "OptimizerRaceElement",
    tagName: "optimizer-race",
    summary: "Optimizers race down a loss surface, in exact numbers.",
    superclass: { name: "HTMLElement" },
    attributes: attributeNames.map((name) => {
      const { property = name } = rowOf(name);
      return { name, fieldName: property, type: typeOf(name), description: attributeSentences[name] };
    }),
    members: [
      ...attributeNames.map((name) => {
        const { property = name } = rowOf(name);
        return {
          kind: "field",
          name: property,
          type: typeOf(name),
          description: attributeSentences[name],
          attribute: name,
          reflects: true,
        };
      }),
      ...described(fields)
        .filter(({ name }) => name !== "playbackRate")
        .map((field) => ({ kind: "field", ...field })),
      ...described(methods).map((method) => ({ kind: "method", ...method })),
    ],
    events: described(events).map((event) => ({ ...event, type: { text: typeOfEvent(event.name) } })),
    cssParts: described(cssParts),
    cssProperties: described(cssProperties),
    slots: described(slots),
  };
  const reference = { name: declaration.name, module: path };
  const modules = [
    {
      kind: "javascript-module",
      path,
      declarations: [declaration],
      exports: [{ kind: "js", name: declaration.name, declaration: reference }],
    },
    {
      kind: "javascript-module",
      path: "dist/element/define.js",
      declarations: [],
      exports: [{ kind: "custom-element-definition", name: declaration.tagName, declaration: reference }],
    },
  ];
  return { schemaVersion: "1.0.0", modules };
}

const typeOfEvent = (name: string) =>
  ["arrive", "diverge", "statechange", "error"].includes(name) ? "CustomEvent" : "Event";
