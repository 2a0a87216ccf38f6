/** The errata of the back-propagation slides: what is printed, and what holds. Values in braces are computed. */
import type { Texts } from "./dictionary.js";

export const errataWorkedTexts = {
  "erratum.error-rounding": { en: "The error E", zh: "误差 E" },
  "erratum.error-rounding.says": { en: "E = .5933", zh: "E = .5933" },
  "erratum.error-rounding.holds": {
    en: "E = {value}, so {rounded}. The slide went on with outputs rounded to four digits.",
    zh: "E = {value}，即 {rounded}。幻灯片用四舍五入到四位的输出继续计算。",
  },
  "erratum.two-figures": { en: "One bias gradient, two figures", zh: "一个偏置梯度，两个数字" },
  "erratum.two-figures.says": {
    en: "∂E/∂w₀⁽¹⁾ = .1974 in the sum, .1975 later.",
    zh: "∂E/∂w₀⁽¹⁾ 在求和处为 .1974，后面为 .1975。",
  },
  "erratum.two-figures.holds": {
    en: "{value}, so {rounded}.",
    zh: "{value}，即 {rounded}。",
  },
  "erratum.slope-rounding": { en: "The slope of the second hidden unit", zh: "第二个隐藏单元的斜率" },
  "erratum.slope-rounding.says": { en: "y₂′ = .0050", zh: "y₂′ = .0050" },
  "erratum.slope-rounding.holds": {
    en: "y₂(1 − y₂) = {value}, so {rounded}.",
    zh: "y₂(1 − y₂) = {value}，即 {rounded}。",
  },
  "erratum.label-y1": { en: "A derivative by an output, first label", zh: "对输出的导数：第一个标签" },
  "erratum.label-y1.says": { en: ".1502 is labelled dE/dw₁⁽⁰⁾.", zh: ".1502 被标为 dE/dw₁⁽⁰⁾。" },
  "erratum.label-y1.holds": {
    en: "{value} is ∂E/∂y₁: what comes back to the hidden unit, before it is passed on to weights.",
    zh: "{value} 是 ∂E/∂y₁：回传到隐藏单元、尚未传给权重的量。",
  },
  "erratum.label-y2": { en: "A derivative by an output, second label", zh: "对输出的导数：第二个标签" },
  "erratum.label-y2.says": { en: ".0818 is labelled dE/dw₁,₂⁽⁰⁾.", zh: ".0818 被标为 dE/dw₁,₂⁽⁰⁾。" },
  "erratum.label-y2.holds": { en: "{value} is ∂E/∂y₂.", zh: "{value} 是 ∂E/∂y₂。" },
  "erratum.bias-gradient": { en: "The hidden layer's bias gradient", zh: "隐藏层的偏置梯度" },
  "erratum.bias-gradient.says": { en: "∂E/∂w₀⁽⁰⁾ = .0008", zh: "∂E/∂w₀⁽⁰⁾ = .0008" },
  "erratum.bias-gradient.holds": {
    en: "{value}, so {rounded}. At η = .01 the new bias is {bias}, printed .5000 either way.",
    zh: "{value}，即 {rounded}。η = .01 时新偏置为 {bias}，两种情况都显示为 .5000。",
  },
  "erratum.wrong-index": { en: "An index in the new weights", zh: "新权重中的下标" },
  "erratum.wrong-index.says": {
    en: "The line that gives w₂₁⁽¹⁾ = .8992 begins with w₂₂,old.",
    zh: "给出 w₂₁⁽¹⁾ = .8992 的那一行以 w₂₂,old 开头。",
  },
  "erratum.wrong-index.holds": {
    en: "It is w₂₁,old − η ∂E/∂w₂₁ = {value}: the figure is right.",
    zh: "应为 w₂₁,old − η ∂E/∂w₂₁ = {value}：数字是对的。",
  },
  "erratum.tenfold": { en: "A decimal point", zh: "一个小数点" },
  "erratum.tenfold.says": { en: "The new w₂₂⁽¹⁾ is .9881.", zh: "新的 w₂₂⁽¹⁾ 为 .9881。" },
  "erratum.tenfold.holds": {
    en: "{value}, so {rounded}: the weight was .1.",
    zh: "{value}，即 {rounded}：原权重为 .1。",
  },

  "erratum.dy-dv": { en: "A derivative by itself", zh: "对自身求导" },
  "erratum.dy-dv.says": { en: "∂y₁⁽²⁾/∂y₁⁽²⁾ in the chain rule", zh: "链式法则中出现 ∂y₁⁽²⁾/∂y₁⁽²⁾" },
  "erratum.dy-dv.holds": {
    en: "∂y₁⁽²⁾/∂v₁⁽²⁾, the slope of the activation: y(1 − y) of a sigmoid.",
    zh: "应为 ∂y₁⁽²⁾/∂v₁⁽²⁾，即激活函数的斜率：对 Sigmoid 为 y(1 − y)。",
  },
  "erratum.layer-name": { en: "Which layer is the first", zh: "哪一层是第一层" },
  "erratum.layer-name.says": { en: "“1st layer (last layer)”", zh: "“第一层（最后一层）”" },
  "erratum.layer-name.holds": {
    en: "The first layer is the hidden one; errors reach it last.",
    zh: "第一层是隐藏层；误差最后才传到它。",
  },
  "erratum.weight-names": { en: "Two ways to number weights", zh: "权重的两种编号" },
  "erratum.weight-names.says": {
    en: "w⁽¹⁾ and w⁽²⁾ in a sentence, w⁽⁰⁾ and w⁽¹⁾ in the formulas",
    zh: "句子中用 w⁽¹⁾、w⁽²⁾，公式中用 w⁽⁰⁾、w⁽¹⁾",
  },
  "erratum.weight-names.holds": {
    en: "They are the same two layers. The formulas count by the layer a weight leaves; so does our worked example.",
    zh: "它们是同样的两层。公式按权重离开的层编号，我们的例题也是如此。",
  },
  "erratum.lost-factor": { en: "A factor lost on the way", zh: "丢失的因子" },
  "erratum.lost-factor.says": {
    en: "The first line of ∂E/∂w leaves out a factor of the chain rule.",
    zh: "∂E/∂w 的第一行漏掉了链式法则的一个因子。",
  },
  "erratum.lost-factor.holds": {
    en: "With ½ Σ(t − y)² the square's 2 cancels the ½ and −(t − y) remains. The last line has it right: {value} for w₁₁⁽¹⁾.",
    zh: "对 ½ Σ(t − y)²，平方的 2 与 ½ 抵消，剩下 −(t − y)。最后一行是对的：w₁₁⁽¹⁾ 为 {value}。",
  },
  "erratum.free-index": { en: "One letter for two indices", zh: "一个字母用作两个下标" },
  "erratum.free-index.says": {
    en: "The hidden δ uses k both for the unit and for the sum over outputs.",
    zh: "隐藏层的 δ 中，k 既表示单元又用作对输出求和的下标。",
  },
  "erratum.free-index.holds": {
    en: "δ_k = f′(v_k) Σ_g w_kg δ_g: the sum runs over the units of the next layer, g.",
    zh: "δ_k = f′(v_k) Σ_g w_kg δ_g：求和遍历下一层的单元 g。",
  },
  "erratum.momentum-index": { en: "Layers of the momentum rule", zh: "动量公式中的层号" },
  "erratum.momentum-index.says": {
    en: "Δw⁽ⁿ⁾ with δ⁽ⁿ⁾ y⁽ⁿ⁻¹⁾",
    zh: "Δw⁽ⁿ⁾ 使用 δ⁽ⁿ⁾ y⁽ⁿ⁻¹⁾",
  },
  "erratum.momentum-index.holds": {
    en: "With the numbering of the update rule it is δ⁽ⁿ⁺¹⁾ y⁽ⁿ⁾: the signal at the weight's start times the error at its end.",
    zh: "按更新公式的编号应为 δ⁽ⁿ⁺¹⁾ y⁽ⁿ⁾：权重起点的信号乘以终点的误差。",
  },
  "erratum.hidden-sign": { en: "A sign inside a symbol", zh: "藏在符号里的负号" },
  "erratum.hidden-sign.says": { en: "ζ = −η/N", zh: "ζ = −η/N" },
  "erratum.hidden-sign.holds": {
    en: "It holds, but a reader who adds ζ times a gradient forgets that this goes downhill. η/N with a minus in the rule is safer.",
    zh: "这是对的，但读者加上 ζ 乘梯度时容易忘记这是下坡。用 η/N 并在公式中写出负号更稳妥。",
  },
} as const satisfies Texts;
