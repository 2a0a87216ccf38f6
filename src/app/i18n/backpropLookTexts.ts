/** The texts of what is looked at more closely on the backpropagation page. */
import type { Texts } from "./dictionary.js";

export const backpropLookTexts = {
  "look.heading": { en: "Look closer", zh: "细看" },
  "look.weights": { en: "Each weight", zh: "每个权重" },
  "look.units": { en: "What units see", zh: "单元所见" },
  "look.activation": { en: "Activations", zh: "激活函数" },
  "look.layers": { en: "Gradient by layer", zh: "各层梯度" },
  "look.losses": { en: "Losses", zh: "损失函数" },
  "look.collapsed": { en: "One layer", zh: "合为一层" },
  "look.calculation": { en: "From scratch", zh: "逐步计算" },
  "look.weightsSentence": {
    en: "The loss of all samples along one weight while all others stay. Move one weight, and the curves of the others change.",
    zh: "其他权重不动时，全部样本的损失随一个权重的变化。移动一个权重，其他权重的曲线也会改变。",
  },
  "look.unitsSentence": {
    en: "Every unit over the plane of the two inputs: hidden units detect features, outputs put them together.",
    zh: "每个单元在两个输入构成的平面上的取值：隐藏单元检测特征，输出单元把它们合在一起。",
  },
  "look.activationSentence": {
    en: "The activation as a line, its slope as a dashed one, and where this sample's units are. Where the slope is small, little error goes back.",
    zh: "实线为激活函数，虚线为其斜率，圆点为该样本各单元所在之处。斜率小的地方，向后传的误差也小。",
  },
  "look.layersSentence": {
    en: "A lecture says that later layers have larger gradients than early ones. The same weights, with three activations:",
    zh: "讲义说后面的层比前面的层梯度更大。相同的权重，三种激活函数：",
  },
  "look.lossesSentence": {
    en: "The error signals that the same outputs get from different losses, for the sample shown.",
    zh: "对所示样本，相同的输出在不同损失下得到的误差信号。",
  },
  "look.collapsedSentence": {
    en: "Linear hidden layers are one layer, W = W₂W₁: depth alone adds nothing.",
    zh: "线性隐藏层等于一层，W = W₂W₁：只增加深度没有用处。",
  },
  "look.calculationSentence": {
    en: "This sample's way through the network, with every number.",
    zh: "该样本通过网络的全过程，包含每一个数。",
  },
  "weights.label": { en: "Loss along {name}, slope {slope}", zh: "损失随 {name} 的变化，斜率 {slope}" },
  "units.label": { en: "{name} over the plane, from {low} to {high}", zh: "{name} 在平面上的取值，{low} 至 {high}" },
  "units.twoInputs": { en: "This needs a network with two inputs.", zh: "需要有两个输入的网络。" },
  "activation.hidden": { en: "hidden units", zh: "隐藏单元" },
  "activation.output": { en: "outputs", zh: "输出单元" },
  "activation.softmax": {
    en: "Softmax outputs hang together: each is e to its sum, divided by those of all.",
    zh: "softmax 的各输出相互关联：每个都是 e 的加权和次方，再除以所有输出之和。",
  },
  "layers.layer": { en: "layer", zh: "层" },
  "layers.share": {
    en: "{activation}: the first layer has {share} of the last one's gradient.",
    zh: "{activation}：第一层的梯度是最后一层的 {share} 倍。",
  },
  "layers.deep": { en: "Eight hidden layers of 8", zh: "八个 8 单元的隐藏层" },
  "losses.loss": { en: "loss and output", zh: "损失与输出" },
  "losses.squares": { en: "squared error, sigmoids", zh: "平方误差，sigmoid" },
  "losses.binary": { en: "binary cross-entropy, sigmoids", zh: "二元交叉熵，sigmoid" },
  "losses.softmax": { en: "cross-entropy, softmax", zh: "交叉熵，softmax" },
  "losses.independent": {
    en: "cross-entropy −Σ t log y, independent sigmoids",
    zh: "交叉熵 −Σ t log y，独立的 sigmoid",
  },
  "losses.erratum": {
    en: "The last row is lecture 002's δ = (t/y) f′(v) with independent sigmoids: where t is 0, δ is 0, so nothing pushes a wrong output down. It is right only where outputs compete for a sum of 1, as a softmax's do.",
    zh: "最后一行是讲义 002 的 δ = (t/y) f′(v) 用于独立的 sigmoid：t 为 0 时 δ 也为 0，没有什么把错误的输出压下去。只有当各输出像 softmax 那样争夺总和 1 时，它才正确。",
  },
  "losses.same": { en: "The same network from the same first weights:", zh: "相同的网络、相同的初始权重：" },
  "losses.squared": { en: "squared error", zh: "平方误差" },
  "losses.crossed": { en: "cross-entropy", zh: "交叉熵" },
  "collapsed.notLinear": {
    en: "These hidden units bend, or there are none: this network cannot be one layer.",
    zh: "隐藏单元是弯的，或者没有隐藏层：这个网络不能合为一层。",
  },
  "collapsed.make": { en: "Make the hidden units linear", zh: "把隐藏单元改为线性" },
  "collapsed.product": { en: "The one layer that does the same", zh: "作用相同的单层" },
  "collapsed.outputs": { en: "Outputs of both", zh: "二者的输出" },
  "collapsed.sample": { en: "sample", zh: "样本" },
  "collapsed.deep": { en: "all layers", zh: "全部层" },
  "collapsed.flat": { en: "one layer", zh: "单层" },
  "collapsed.same": {
    en: "The largest difference of an output is {difference}. Its decision boundary is a straight line.",
    zh: "输出的最大差为 {difference}。它的决策边界是一条直线。",
  },
} as const satisfies Texts;
