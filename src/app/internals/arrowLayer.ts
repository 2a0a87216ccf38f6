/** The arrows over the map: one drawing, moved with the picture. The table tells the same in numbers. */
import type { Point } from "../../core/layout.js";
import type { Rectangle } from "../../render/placeLabels.js";
import { type Arrow, type ArrowKind, arrowKinds } from "./arrows.js";

const namespace = "http://www.w3.org/2000/svg";

/** Pixels from a head's point to the ends of its barbs, along and across. */
const [barbAlong, barbAcross] = [7, 4.5];
/** Of the ring that stands for the ball itself. */
const ghostRadius = 7;
/** Where a label stands from its arrow's point, along and across: three arrows may well point the same way. */
const labelPlaces: Readonly<Record<ArrowKind, Point>> = {
  slope: [4, -20],
  memory: [16, 0],
  step: [4, 18],
  ghost: [14, -12],
};

/** Pixels that a label takes, round its middle. */
const labelSize = { width: 30, height: 18 };

interface Drawn {
  readonly group: SVGElement;
  readonly halo: SVGElement;
  readonly shaft: SVGElement;
  readonly head: SVGElement;
  readonly label: SVGElement;
}

export interface ArrowLayer {
  readonly element: SVGElement;
  /**
   * @param colour of the lane
   * @returns where the arrows' labels stand
   */
  show(arrows: readonly Arrow[], colour: string): readonly Rectangle[];
}

export function createArrowLayer(): ArrowLayer {
  const layer = svg("svg", "overlay arrows");
  layer.setAttribute("aria-hidden", "true");
  const drawn = new Map(arrowKinds.map((kind) => [kind, createArrow(kind)]));
  layer.append(...Array.from(drawn.values(), ({ group }) => group));
  return {
    element: layer,
    show(arrows, colour) {
      layer.style.setProperty("--colour", colour);
      return [...drawn].flatMap(([kind, parts]) => {
        const arrow = arrows.find((one) => one.kind === kind);
        parts.group.style.display = arrow ? "" : "none";
        return arrow ? [draw(arrow, parts)] : [];
      });
    },
  };
}

function createArrow(kind: ArrowKind): Drawn {
  const group = svg("g", `arrow arrow-${kind}`);
  const halo = svg("path", "arrow-halo");
  const shaft = svg("path", "arrow-shaft");
  const head = svg("path", "arrow-head");
  const label = svg("text", "arrow-label");
  group.append(halo, shaft, head, label);
  return { group, halo, shaft, head, label };
}

/** Gives where the label stands. */
function draw({ kind, label: words, from, to, stretched }: Arrow, parts: Drawn): Rectangle {
  const { group, halo, shaft, head, label } = parts;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const near = (along: number, across: number): Point => [
    to[0] + along * Math.cos(angle) - across * Math.sin(angle),
    to[1] + along * Math.sin(angle) + across * Math.cos(angle),
  ];
  const shaftPath = `M${pair(from)}L${pair(to)}`;
  const barbs = `M${pair(near(-barbAlong, -barbAcross))}L${pair(to)}L${pair(near(-barbAlong, barbAcross))}`;
  const headPath = kind === "ghost" ? ringAt(to) : barbs;
  group.classList.toggle("stretched", stretched);
  shaft.setAttribute("d", shaftPath);
  head.setAttribute("d", headPath);
  halo.setAttribute("d", shaftPath + headPath);
  const [x, y] = near(...labelPlaces[kind]);
  label.setAttribute("x", x.toFixed(1));
  label.setAttribute("y", y.toFixed(1));
  if (label.textContent !== words) label.textContent = words;
  return { x: x - labelSize.width / 2, y: y - labelSize.height / 2, ...labelSize };
}

const ringAt = ([x, y]: Point) =>
  `M${pair([x - ghostRadius, y])}a${ghostRadius} ${ghostRadius} 0 1 0 ${2 * ghostRadius} 0a${ghostRadius} ${ghostRadius} 0 1 0 ${-2 * ghostRadius} 0`;

const pair = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function svg(tag: "svg" | "g" | "path" | "text", className: string): SVGElement {
  const made = document.createElementNS(namespace, tag);
  made.setAttribute("class", className);
  return made;
}
