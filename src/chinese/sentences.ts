/** What kernels say in English sentences, in Chinese, by templates. Loaded only where the page is Chinese. */
import type { Issue } from "../core/issue.js";
import { issueLineBy } from "./issueLine.js";
import { runFindings, runForms, runKinds } from "./runForms.js";
import { type Template, translator } from "./templates.js";

const places: readonly Template[] = [
  ["link", "链接"],
  ["column {column}", "第 {column} 列"],
  ["{path}, column {column}", "{path}，第 {column} 列"],
];

const calls: readonly Template[] = [
  ["{name} of no arguments", "没有参数的 {name}"],
  ["{name} of 1 argument", "有 1 个参数的 {name}"],
  ["{name} of {count} or more arguments", "有 {count} 个或更多参数的 {name}"],
  ["{name} of {count} arguments", "有 {count} 个参数的 {name}"],
];

/** What was got. */
const findings: readonly Template[] = [
  ["nothing", "空值"],
  ["an unknown key", "未知的键"],
  ["{count} unknown keys", "{count} 个未知的键"],
  ["it a second time", "重复的一项"],
  ["an object with no keys", "没有键的对象"],
  ["an object with {keys}", "含有键 {keys} 的对象"],
  ["an array of {count}", "{count} 项的数组"],
  ["a value that cannot be read", "无法读取的值"],
  ["a function", "函数"],
  ["a bigint", "大整数"],
  ["a symbol", "符号"],
  ["{count} characters", "{count} 个字符"],
  ["{lanes} lanes × {marbles} marbles", "{lanes} 条赛道 × {marbles} 颗弹珠"],
  ["{marbles} marbles × {steps} steps", "{marbles} 颗弹珠 × {steps} 步"],
  ["{count} marbles", "{count} 颗弹珠"],
  ["{count} lanes", "{count} 条赛道"],
  ["{parameters} parameters × {samples} samples", "{parameters} 个参数 × {samples} 个样本"],
  ["{count} such numbers", "{count} 个这样的数"],
  ["{count} numbers in the optimizers' memory", "优化器记忆中的 {count} 个数"],
  ["{count} numbers", "{count} 个数"],
  ["{address}: status {status}", "{address}：状态码 {status}"],
  ["the end", "公式的结尾"],
  ["a raised {digits}", "上标 {digits}"],
  ["weights that lie on a line", "位于一条直线上的权重"],
  ["a unit whose weights are all 0", "一个权重全为 0 的单元"],
  ["deeper nesting", "更深的嵌套"],
  ["a longer formula", "更长的公式"],
];

/** What race files and links may hold. */
const raceForms: readonly Template[] = [
  ["a race file: an object", "比赛文件，即一个对象"],
  ["a whole number {range}", "{range} 的整数"],
  ["an even number {range}", "{range} 的偶数"],
  ["a number above 0, at most {most}", "大于 0 且不超过 {most} 的数"],
  ["at most {most} recorded marble steps", "不超过 {most} 个记录的弹珠步"],
  ["at most {most} marble steps", "不超过 {most} 弹珠步"],
  ["at most {most} marbles in all lanes together", "所有赛道合计最多 {most} 颗弹珠"],
  ["at most {most} in all lanes together", "所有赛道合计最多 {most}"],
  ["an optimizer that takes one gradient a step", "每步只用一次梯度的优化器"],
  ["at most {most} lanes", "最多 {most} 条赛道"],
  ["at most {most} edits", "最多 {most} 处更改"],
  ["at most {most} points [x, y]", "最多 {most} 个点 [x, y]"],
  ["at most {most} characters", "最多 {most} 个字符"],
  ["at most {most} levels", "最多 {most} 层"],
  ["at most {most} numbers, names and operations", "最多 {most} 个数、名称和运算"],
  ["at most {most}", "最多 {most}"],
  ["an array of lanes", "赛道的数组"],
  ["an array of edits", "更改的数组"],
  ["an array of points [x, y]", "点 [x, y] 的数组"],
  ["at least one lane", "至少一条赛道"],
  ["one lane: the first one runs", "一条赛道：运行第一条"],
  ["a lane like {example}", "形如 {example} 的赛道"],
  ["an edit like {example}", "形如 {example} 的更改"],
  ["an object of hyperparameters", "超参数的对象"],
  ["an object of numbers", "数的对象"],
  ["a text of {range} printable characters, not all of them spaces", "{range} 个可显示的字符，且不全是空格"],
  ["an id no other lane has", "与其他赛道不同的标识"],
  ["a point [x, y], <others>", "点 [x, y]、<others>"],
  ["a point [x, y]", "点 [x, y]"],
  [
    "[min, max], min below max and not too close to it for drawing",
    "[min, max]，且 min 小于 max、两者不能近得无法绘制",
  ],
  ["<forms>, only one of them", "<forms>，只能有其中一种"],
  ["a surface or a formula, not both", "曲面或公式，二者不能并存"],
  ["one of {names}", "以下之一：{names}"],
  ["no keys", "没有键"],
  ["one id", "只有一个 id"],
  ["it once: the first one counts", "只出现一次：以第一项为准"],
  ["1: the link is from a newer version", "1：链接来自更新的版本"],
  ["a formula with it", "同时给出 formula"],
  ["a formula with them", "同时给出 formula"],
  ["a surface or a formula", "曲面或公式"],
  ["{range}, or a number times a schedule: {example}", "{range}，或数与调度的乘积：{example}"],
  ["surface=id, {typed}, or {network}", "surface=id、{typed}，或 {network}"],
  ['{range}, or {"base": …, {rest}', '{range}，或 {"base": …, {rest}'],
];

/** What the element and its page for iframes may be asked for. */
const elementForms: readonly Template[] = [
  ["a race file as JSON, or its URL", "JSON 格式的比赛文件，或其网址"],
  ["the URL of a race file that can be fetched", "可以获取的比赛文件的网址"],
  ["a race that can be shown", "可以显示的比赛"],
  ["0 or 1", "0 或 1"],
];

/** Why a run has no plane. */
const planeForms: readonly Template[] = [
  ["weights that span a plane: train further, or other lanes", "能张成平面的权重：请继续训练，或选择其他赛道"],
  ["weights that directions can be as long as", "可供方向取其长度的权重"],
  ["lanes of the run, each once", "本次训练的赛道，每条只出现一次"],
];

/** What planes of networks may hold. */
const networkForms: readonly Template[] = [
  ["a network's options", "网络的选项"],
  ["an array of layer widths", "各层宽度的数组"],
  ["at most {most} layer widths", "最多 {most} 个层宽"],
  ["2 layer widths or more: inputs, hidden layers, outputs", "至少 2 个层宽：输入、隐藏层、输出"],
  ["at most {most} parameters, not {count}", "最多 {most} 个参数，而不是 {count} 个"],
  ["{output}, which the loss {loss} is of", "{output}，损失 {loss} 以它为准"],
  ["2 or more outputs, as the softmax of one is always 1", "至少 2 个输出，因为单个输出的 softmax 恒为 1"],
  ["true or false", "true 或 false"],
  ["an array of numbers, or the base64 of little-endian float64s", "数的数组，或小端 float64 的 base64"],
  ["an array of numbers", "数的数组"],
  ["at most {most} numbers", "最多 {most} 个数"],
  ["a finite number", "有限的数"],
  ["finite numbers", "有限的数"],
  ["two directions, each as long as the origin", "两个方向，各与原点等长"],
  ["a multiple of {width} numbers, one sample at least", "{width} 的倍数个数，至少一个样本"],
  ["a network and no surface with it", "只有网络而没有 surface"],
  ["a formula or a network", "公式或网络"],
];

/** What a formula may hold. */
const formulaForms: readonly Template[] = [
  ["a formula in x and y", "以 x 和 y 写成的公式"],
  ['a number, a name or "("', '数、名称或 "("'],
  ["x: a curve has one weight", "x：曲线只有一个权重"],
  ["an operator or the end", "运算符或公式的结尾"],
  ["an operator before {digits}, like * or ^", "{digits} 前面有运算符，如 * 或 ^"],
  ["an operator before {digits}: <choice>", "{digits} 前面有运算符：<choice>"],
  ["a number below {limit}", "小于 {limit} 的数"],
  ['"(" after if: if(condition, a, b)', 'if 后面有 "("：if(条件, a, b)'],
  ['"(" after {name}: {example}', '{name} 后面有 "("：{example}'],
  ["a comparison such as {example}", "比较，如 {example}"],
  ["comparisons only as the condition of an if(condition, a, b)", "比较只作为 if 的条件：if(条件, a, b)"],
  ['"," only between the arguments of a function', '"," 只用在函数的参数之间'],
  ['no ")" without a "(" before it', '")" 之前有对应的 "("'],
  ['"," after the condition', '条件后面有 ","'],
  [
    '"," and what it is otherwise, for the if at column {column}',
    '"," 以及条件不成立时的值（第 {column} 列的 if 缺少它们）',
  ],
  ['")" for the "(" at column {column}', '与第 {column} 列的 "(" 对应的 ")"'],
  ["^ for a power", "用 ^ 表示乘方"],
  ["parentheses: {example}", "括号：{example}"],
  ["a known name: {names}", "已知的名称：{names}"],
  ["{sign} to compare, inside an if", "在 if 中用 {sign} 比较"],
  ["{example} for an absolute value", "用 {example} 表示绝对值"],
  ["digits around the decimal point", "小数点前后有数字"],
  ["numbers, names, operators and parentheses", "数、名称、运算符和括号"],
];

/** What is known by name; with its names, or those that are near. */
const kinds: readonly Template[] = [
  ["an optimizer", "优化器"],
  ["a surface with a target", "有目标的曲面"],
  ["a measure", "度量"],
  ["one of its surfaces", "其中一个曲面"],
  ["a schedule", "调度"],
  ["a surface", "曲面"],
  ["a scenario", "场景"],
  ["what can be shown", "可显示的内容"],
  ["a theme", "主题"],
  ["a choice", "选项"],
  ["a part", "部分"],
  ["a layer", "图层"],
  ["a palette", "配色"],
  ["what a chart shows", "图表显示的量"],
  ["an activation of hidden layers", "隐藏层的激活函数"],
  ["an activation of outputs", "输出层的激活函数"],
  ["a loss", "损失"],
  ["a reduction", "汇总方式"],
  ["a view", "视图"],
  ["data", "数据"],
  ["a way of training", "训练方式"],
  ["an experiment", "实验"],
  ["an erratum", "勘误条目"],
  ["an optimizer with a cache", "带缓存的优化器"],
  ["a size of batches", "批量大小"],
  ["a way with the rate", "学习率的取法"],
  ["a length of the window", "窗口长度"],
  ["a run of PyTorch", "PyTorch 的一次训练"],
  ["the id of a lane", "某条赛道的标识"],
];

/** What files of small networks may hold, and links to them. */
const exerciseForms: readonly Template[] = [
  ["a network file: an object", "网络文件，即一个对象"],
  ["samples: inputs and targets", "样本：inputs 与 targets"],
  ["an array of samples", "样本的数组"],
  ["at most {most} samples", "最多 {most} 个样本"],
  ["one sample at least", "至少一个样本"],
  ["at most {most} entries like {example}", "最多 {most} 项，形如 {example}"],
];

const named = [...runKinds, ...kinds].flatMap(([kind, called]): Template[] => [
  [`${kind}: none`, `${called}（没有可选的）`],
  [`${kind}: {names}`, `${called}：{names}`],
  [`${kind}; did you mean <names>?`, `${called}；是不是 <names>？`],
]);

const placeText = translator(places);
const gotText = translator([...runFindings, ...findings, ...calls]);
const expectedText = translator([
  ...runForms,
  ...exerciseForms,
  ...networkForms,
  ...planeForms,
  ...elementForms,
  ...raceForms,
  ...formulaForms,
  ["{count} numbers", "{count} 个数"],
  ["{count} samples", "{count} 个样本"],
  ...calls,
  ...named,
  ["the id of a lane and a colour: {example}", "赛道标识与颜色：{example}"],
  ["six hexadecimal digits: {example}", "六位十六进制数：{example}"],
  ["a scenario of this surface", "该曲面的场景"],
  ["<one> or <other>", "<one> 或 <other>"],
]);

/** An issue on one line. */
export const chineseIssueLine: (issue: Issue) => string = issueLineBy(placeText, gotText, expectedText);

/** How learning rates were tuned. */
export const chineseRule = translator([
  [
    "Every lane's best of {rates} rates, a quarter of a decade apart up to the top of its slider, each tried for " +
      "{steps} steps from the same <starts> in the same noise: fewest steps <goal>, then the lowest loss of the last {last} " +
      "steps within the domain, then the smaller rate.",
    "每条赛道取 {rates} 个学习率中最好的一个：相邻两个相差四分之一个数量级，最大到其滑块的顶端；每个都从相同的<starts>、" +
      "在相同的噪声下试跑 {steps} 步。先比<goal>，再比定义域内最后 {last} 步的平均损失，最后取较小的学习率。",
  ],
  ["start", "起点"],
  ["{count} starts", " {count} 个起点"],
  [
    "to within {distance} of a global minimum, rates that stay to the end before those that only pass, and leaps of " +
      "more than a twentieth of the domain not counted",
    "进入全局极小值 {distance} 以内所用的步数（一直停到结束的优先于只是经过的；一步跳过定义域二十分之一以上的不算）",
  ],
  [
    "to a loss below the lowest in the domain, in strides of at most a twentieth of it",
    "损失降到定义域内最低值以下所用的步数（每步不超过定义域的二十分之一）",
  ],
]);
