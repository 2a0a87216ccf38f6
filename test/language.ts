/** Finds words of the other language in what the page says. */
import { chineseLabels } from "../src/chinese/labels.js";
import { layerNames, paletteNames } from "../src/core/picture.js";
import { quantityNames } from "../src/core/quantity.js";
import { absentParts, attributeNames, hidableParts, rowOf } from "../src/element/attributes.js";
import { functionArities } from "../src/formula/functions.js";
import { registry } from "../src/library.js";

const { optimizers, schedules, surfaces, scenarios } = registry;
const plugins = [optimizers, schedules, surfaces].flatMap((kind) => [...kind.values()]);
const isProper = (name: string) => chineseLabels[name] === undefined;

/** Keys and values of race files and links, as messages name them. */
const keys =
  "version surface id params formula domain minima start grid scatter steps seed gradientNoise target distance lanes " +
  "from to updates optimizer hyperparameters base schedule edits at lane v playing rate hidden inside view tilt layers palette trail colours chart logSteps scenario theme light dark " +
  "network sizes hidden output loss residual reduction inputs targets origin directions name value min max xMin xMax yMin yMax span null true false NaN Infinity if pi kappa xy " +
  "show look done data activation theta samples sharedBiases weights units layers losses collapsed calculation microscope worked online batch sample mse halfsse ce tanh linear kind he trainLoss testLoss " +
  "optimizers surfaces measure budget gradient starts sort evaluations";

/** What is called the same in both languages. */
const names: ReadonlySet<string> = new Set([
  ...plugins.flatMap(({ id, params }) => [id, ...Object.keys(params)]),
  ...[...optimizers.values(), ...surfaces.values()].flatMap(({ name }) => (isProper(name) ? wordsOf(name) : [])),
  ...scenarios.keys(),
  ...functionArities.keys(),
  ...layerNames,
  ...paletteNames,
  ...quantityNames,
  ...wordsOf(keys),
  ...attributeNames.flatMap((name) => [name, ...(rowOf(name).choices ?? [])]),
  ...hidableParts,
  ...absentParts,
  ...wordsOf(
    "bce softmax sigmoid relu base64 float64 Optimizer Race PyTorch JSON race.json Ctrl Shift Home End Hölder Madsen Beale Keras WebGL XOR PNG SVG GIF MP4 WebM CSV HTML UTF-8 Markdown oEmbed iframe epsilon beta",
  ),
]);

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\d]*(?:-[\p{Script=Latin}\d]+)*/gu) ?? [];
}

/** The English words of a text: of two or more letters, outside of quotes, and not the name of anything. */
export function englishIn(text: string): string[] {
  const said = text.replace(/"(?:[^"\\]|\\.)*(?:"|…)/g, "").replace(/U\+[0-9A-F]+|\d\d[0-9a-f]{4}|\de[+-]?\d/g, "");
  return wordsOf(said).filter((word) => /\p{Script=Latin}{2}/u.test(word) && !names.has(word));
}

/** The Chinese characters of a text, in runs. */
export const chineseIn = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];
