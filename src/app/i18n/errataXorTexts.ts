/** The errata of the interactive page that steps through XOR. Values in braces are computed. */
import type { Texts } from "./dictionary.js";

export const errataXorTexts = {
  "erratum.old-weight": { en: "Old and new weights", zh: "旧权重与新权重" },
  "erratum.old-weight.says": {
    en: "The online table prints the updated weight as old, the new delta as previous, and a new weight that is one update too far.",
    zh: "在线表格把更新后的权重当作旧权重，把新的变化量当作上一次的变化量，新权重则多走了一次更新。",
  },
  "erratum.old-weight.holds": {
    en: "First click: H1→O1 was {before}, is {after} after it, and there was no previous delta.",
    zh: "第一次单击：H1→O1 原为 {before}，之后为 {after}，而且没有上一次的变化量。",
  },
  "erratum.sum3-names": { en: "Names in the output's sum", zh: "输出求和中的名称" },
  "erratum.sum3-names.says": { en: "The sum is written with w₁, w₂, w₃.", zh: "求和写成 w₁、w₂、w₃。" },
  "erratum.sum3-names.holds": {
    en: "Its numbers are those of w₀, w₁, w₂. Our formulas name the units a weight joins.",
    zh: "其数值是 w₀、w₁、w₂ 的。我们的公式用权重所连接的单元命名。",
  },
  "erratum.bias-delta": { en: "The gradient of H2's bias", zh: "H2 偏置的梯度" },
  "erratum.bias-delta.says": { en: "It prints the error signal of H1.", zh: "它显示的是 H1 的误差信号。" },
  "erratum.bias-delta.holds": {
    en: "H1's is {h1}; H2's, and so its bias gradient, is {h2}.",
    zh: "H1 的为 {h1}；H2 的误差信号，也就是其偏置的梯度，为 {h2}。",
  },
  "erratum.rprop-pattern": { en: "RPROP by the last pattern", zh: "RPROP 取最后一个样本" },
  "erratum.rprop-pattern.says": {
    en: "At the first step and after each change of sign, the sign of the last pattern's gradient decides.",
    zh: "在第一步以及每次变号之后，由最后一个样本的梯度符号决定。",
  },
  "erratum.rprop-pattern.holds": {
    en: "The batch's sum decides. Both agree for two epochs; after fifty the mean squared error is {batch} by the batch and {page} by the last pattern.",
    zh: "应由整批之和决定。前两轮两者相同；五十轮后，按整批的均方误差为 {batch}，按最后一个样本为 {page}。",
  },
  "erratum.error-late": { en: "Which error is shown", zh: "显示的是哪个误差" },
  "erratum.error-late.says": {
    en: "Beside the updated weights stands the error from before the update.",
    zh: "更新后的权重旁边显示的是更新前的误差。",
  },
  "erratum.error-late.holds": {
    en: "After the first epoch it is {after}; {before} was before.",
    zh: "第一轮之后为 {after}；{before} 是之前的。",
  },
  "erratum.online-text": { en: "A text from another page", zh: "来自另一页的文字" },
  "erratum.online-text.says": {
    en: "The RPROP page says that it trains online.",
    zh: "RPROP 页面写着在线训练。",
  },
  "erratum.online-text.holds": {
    en: "RPROP needs whole batches, and that page does use them. With single samples it fails.",
    zh: "RPROP 需要整批，而该页面确实使用整批。逐个样本训练会失败。",
  },
} as const satisfies Texts;
