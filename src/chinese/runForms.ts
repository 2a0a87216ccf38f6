/** What run files and links to training runs may hold, in Chinese. */
import type { Template } from "./templates.js";

export const runFindings: readonly Template[] = [
  ["{epochs} epochs of {steps} steps in {lanes} lanes", "{lanes} 条赛道、{epochs} 轮、每轮 {steps} 步"],
];

/** What is known by name. */
export const runKinds: readonly Template[] = [
  ["a dataset", "数据集"],
  ["a preset", "预设"],
  ["a task", "任务"],
  ["an input", "输入"],
  ["an initializer", "初始化方式"],
  ["a way to draw", "抽样方式"],
  ["a loss to watch", "所监测的损失"],
];

const ownData = '{"id": …}, or own data: {"name": …, "task": …, "inputs": …, "targets": …, "rows": …}';
const ownDataInChinese = '{"id": …}，或自己的数据：{"name": …, "task": …, "inputs": …, "targets": …, "rows": …}';

/** Lists, as they are asked for: `an array of rows`, `at most 20 rows`. */
const lists: readonly (readonly [items: string, called: string])[] = [
  ["rows", "行"],
  ["names of inputs", "输入名称"],
  ["names of targets", "目标名称"],
  ["widths of hidden layers", "隐藏层宽度"],
  ["weights and biases", "权重与偏置"],
];

export const runForms: readonly Template[] = [
  ...lists.flatMap(([items, called]): Template[] => [
    [`an array of ${items}`, `${called}的数组`],
    [`at most {most} ${items}`, `最多 {most} 个${called}`],
    [`{least} ${items} or more`, `至少 {least} 个${called}`],
  ]),
  ["a run file: an object", "训练文件，即一个对象"],
  [`${ownData}; not both`, `${ownDataInChinese}；二者不能并存`],
  [ownData, ownDataInChinese],
  ["a name no other has", "与其他不同的名称"],
  ["an array of {count} numbers", "{count} 个数的数组"],
  ["a text of {range} printable characters", "{range} 个可显示的字符"],
  ["rows of {count} numbers; {bad} of them are not", "每行 {count} 个数；其中有 {bad} 行不是"],
  ["a whole number {range}, the last step", "{range} 的整数，即到最后一步为止"],
  ['a whole number {range}, or "full"', '{range} 的整数，或 "full"'],
  ["at most {most} steps in all", "合计最多 {most} 步"],
  ["at most {most} weights and biases in all, not {count}", "权重与偏置合计最多 {most} 个，而不是 {count} 个"],
  ["nothing, with {kind}", "空值，因为 kind 是 {kind}"],
  ["{count} numbers, one for each weight and bias of the network", "{count} 个数，网络的每个权重与偏置各一个"],
  [
    '"glorot", "he", {"kind": "uniform", "range": r} or {"kind": "fixed", "theta": [numbers]}',
    '"glorot"、"he"、{"kind": "uniform", "range": r} 或 {"kind": "fixed", "theta": […]}',
  ],
  ["<losses>: {loss} is of classes", "<losses>：{loss} 用于分类"],
  [
    "another one: there is one output, and the softmax of one is always 1",
    "另一个：只有一个输出，而单个输出的 softmax 恒为 1",
  ],
  ["a network like {example}", "形如 {example} 的网络"],
  ["batches like {example}", "形如 {example} 的批量设置"],
  ["rules like {example}", "形如 {example} 的规则"],
  ["{form}, or null for none", "{form}，或以 null 表示没有"],
  ['true, false, or {"inputs": [names], "targets": true or false}', 'true、false，或 {"inputs": […], "targets": …}'],
];
