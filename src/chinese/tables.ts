/** What is said of tables of a user's own, in Chinese, by templates. Loaded where one is opened on a Chinese page. */
import type { Issue } from "../core/issue.js";
import { issueLineBy } from "./issueLine.js";
import { type Template, translator } from "./templates.js";

const notes: readonly Template[] = [
  [
    "Some characters are not UTF-8 and show as {mark}: the file may have been saved in another encoding.",
    "有些字符不是 UTF-8，显示为 {mark}：文件可能以别的编码保存。",
  ],
  ["{count} blank line is left out.", "略去 {count} 个空行。"],
  ["{count} blank lines are left out.", "略去 {count} 个空行。"],
  ["The first line has numbers: the columns are named by their places.", "首行是数字：各列按位置命名。"],
  ["Another column is named <wanted>: the later one is <name> here.", "另有一列也叫 <wanted>：后一列在这里叫 <name>。"],
  ["The target is <name>, not the last column: a number.", "目标是 <name>（不是最后一列）：数值。"],
  ["The target is <name>: a number.", "目标是 <name>：数值。"],
  [
    "The target is <name>, not the last column: {count} classes, {classes}.",
    "目标是 <name>（不是最后一列）：{count} 个类别，{classes}。",
  ],
  ["The target is <name>: {count} classes, {classes}.", "目标是 <name>：{count} 个类别，{classes}。"],
  ["<name> is left out: <reason>.", "略去 <name>：<reason>。"],
  ["it has no values", "没有值"],
  ["all its values are {value}", "所有值都是 {value}"],
  [
    "it has more than {most} different texts, such as {text} in line {line}",
    "不同的文本超过 {most} 种，例如第 {line} 行的 {text}",
  ],
  ["it has more than {most} different texts", "不同的文本超过 {most} 种"],
  ["<name> is {count} inputs, 0 or 1 each: {texts}.", "<name> 成为 {count} 个输入，各为 0 或 1：{texts}。"],
  ["<name>: {count} value is missing, <remedy>.", "<name>：缺 {count} 个值，<remedy>。"],
  ["<name>: {count} values are missing, <remedy>.", "<name>：缺 {count} 个值，<remedy>。"],
  ["<name>: {count} value is not finite, <remedy>.", "<name>：{count} 个值不是有限数，<remedy>。"],
  ["<name>: {count} values are not finite, <remedy>.", "<name>：{count} 个值不是有限数，<remedy>。"],
  ["the median {median} stands in", "以中位数 {median} 代替"],
  ["all its inputs are 0 there", "该处各输入都为 0"],
  ["1 row has no target and is left out.", "1 行没有目标，已略去。"],
  ["{count} rows have no target and are left out.", "{count} 行没有目标，已略去。"],
  ["{count} more notes like these.", "另有 {count} 条类似的说明。"],
];

/** A note on what was made of a table. */
export const chineseTableNote = translator(notes);

const places: readonly Template[] = [
  ["line {line}", "第 {line} 行"],
  ["target", "目标"],
  ["target <name>", "目标 <name>"],
];

const findings: readonly Template[] = [
  ["an empty file", "空文件"],
  ["a file that cannot be read", "无法读取的文件"],
  ["more than {most} lines", "超过 {most} 行"],
  ["{count} columns", "{count} 列"],
  ["{count} characters", "{count} 个字符"],
  ["binary data", "二进制数据"],
  ["a quoted field that never ends", "没有结束的引号"],
  ["a quote inside a quoted field", "引号之内的引号"],
  ["1 value", "1 个值"],
  ["{count} values", "{count} 个值"],
  ["{count} more such lines", "另外 {count} 个这样的行"],
  ["{count} more broken quotes", "另外 {count} 处引号错误"],
  ["{count} more such columns", "另外 {count} 个这样的列"],
  ["1 row", "1 行"],
  ["{count} rows", "{count} 行"],
  ["one column", "只有一列"],
  ["a single value", "唯一的值"],
  ["more than {most} different texts", "超过 {most} 种不同的文本"],
  ["no column that can be a target", "没有可作目标的列"],
  ["<text> in the column <name>", "列 <name> 中的 <text>"],
];

const forms: readonly Template[] = [
  ["none", "没有"],
  ["a line of names and rows of values", "一行列名和若干行数值"],
  ["a file of this device", "本机上的文件"],
  ["at most {most}: a sample of them will do", "最多 {most} 行：取其样本即可"],
  ["at most {most}, those made of texts included", "最多 {most} 列，包括由文本变成的"],
  ["a text file in UTF-8", "UTF-8 的文本文件"],
  ["a closing quote", "结束的引号"],
  ['a doubled one, "", or a delimiter after it', '写两个（""），或其后有分隔符'],
  ["at least one of numbers or of few texts", "至少一列数值，或文本种类很少的列"],
  ["at least two different ones", "至少两个不同的值"],
  ["at least {least}", "至少 {least}"],
  ["at most {most}", "最多 {most}"],
  ["inputs and a target, with a delimiter between", "输入与目标，其间有分隔符"],
  ["numbers, or fewer texts as classes", "数值，或种类较少的文本作为类别"],
  ["one of numbers, or of {from} … {to} different texts", "一列数值，或有 {from} … {to} 种不同文本的列"],
  ["a column: {names}", "某一列：{names}"],
  ["numbers with a decimal point and nothing between thousands", "用小数点、不带千位分隔符的数"],
];

const gotText = translator(findings);
const noInputs = "no column to predict from: ";

/** Of what no column can tell, the reasons are notes, one after the other. */
function tableGot(got: string): string {
  if (!got.startsWith(noInputs)) return gotText(got);
  const reasons = got.slice(noInputs.length).split(/(?<=\.) (?="|\d+ more notes)/);
  return `没有可用来预测的列：${reasons.map(chineseTableNote).join("")}`;
}

/** An issue with a table on one line. */
export const chineseTableLine: (issue: Issue) => string = issueLineBy(translator(places), tableGot, translator(forms));
