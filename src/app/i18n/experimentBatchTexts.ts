/** The texts of the experiments on batches. */
import type { Texts } from "./dictionary.js";

export const experimentBatchTexts = {
  "noisy.lesson": {
    en: "Plain descent on noisy moons. Each step sees the loss of its own batch, which goes up and down with the luck of the draw; dotted, the loss of all samples at the same weights. The smaller the batch, the more irregular both; what is descended in the mean is the same curve that full batches take.",
    zh: "在带噪声的双月数据上做普通梯度下降。每一步只看到自己那一批的损失，它随抽样的运气上下起伏；虚点线是同一权重下全部样本的损失。批量越小，两者越不规则；平均而言，下降的正是全批量所走的那条曲线。",
  },
  "noisy.batch": { en: "Samples in a batch", zh: "每批样本数" },
  "noisy.all": { en: "{size}, all", zh: "{size}（全部）" },
  "noisy.train": { en: "Train it yourself", zh: "自己训练" },
  "noisy.rises": {
    en: "In {up} of {steps} steps the loss of the batch rose, in {whole} the loss of all samples; with full batches in {full}.",
    zh: "{steps} 步中，批损失上升了 {up} 次，全部样本的损失上升了 {whole} 次；用全批量则为 {full} 次。",
  },
  "noisy.chart": { en: "Losses against steps, {size} samples in a batch", zh: "损失随步数的变化，每批 {size} 个样本" },
  "noisy.raw": { en: "loss of the batch, up to {most}", zh: "批损失，最高 {most}" },
  "noisy.smoothed": { en: "smoothed", zh: "平滑后" },
  "noisy.whole": { en: "loss of all samples", zh: "全部样本的损失" },
  "noisy.full": { en: "trained on full batches", zh: "用全批量训练" },

  "noise.lesson": {
    en: "How far a batch's gradient is from the gradient of all 256 samples, relative to it. The dots are measured, 400 batches each; the lines are exact: drawn with replacement, the noise falls as 1/√n. Dealt without, it falls faster at the end, as a batch of all samples has none. Trained networks have small gradients, and so the same noise weighs more.",
    zh: "一批样本的梯度与全部 256 个样本的梯度相差多远（相对值）。圆点为实测，每种大小 400 批；线为精确值：有放回抽样时噪声按 1/√n 下降；无放回时末尾下降更快，因为包含全部样本的一批没有噪声。训练过的网络梯度小，同样的噪声就更显著。",
  },
  "noise.epochs": { en: "Trained for", zh: "已训练" },
  "noise.start": { en: "not yet trained", zh: "尚未训练" },
  "noise.trained": { en: "{epochs} epochs", zh: "{epochs} 轮" },
  "noise.told": {
    en: "The gradient of all samples has the length {norm}. Batches of 4 are off by {small} times that, batches of 64, sixteen times as many, by {large}: {ratio} times less.",
    zh: "全部样本的梯度长度为 {norm}。每批 4 个时偏差为其 {small} 倍，每批 64 个（十六倍）时为 {large} 倍：小了 {ratio} 倍。",
  },
  "noise.chart": {
    en: "Noise of a batch's gradient against its size, both on logarithmic scales; the table has the numbers",
    zh: "梯度噪声随批量大小的变化，均为对数刻度；数值见表格",
  },
  "noise.size": { en: "samples n", zh: "样本数 n" },
  "noise.meter": { en: "noise ‖gₙ − g‖ / ‖g‖, drawn", zh: "噪声 ‖gₙ − g‖ / ‖g‖，有放回" },
  "noise.drawn": { en: "drawn with replacement", zh: "有放回抽样" },
  "noise.drawnExact": { en: "exact, as 1/√n", zh: "精确值，按 1/√n" },
  "noise.dealt": { en: "dealt without", zh: "无放回" },
  "noise.dealtExact": { en: "exact, times √((N − n)/(N − 1))", zh: "精确值，乘以 √((N − n)/(N − 1))" },
  "noise.times": { en: "noise × √n", zh: "噪声 × √n" },

  "sum.lesson": {
    en: "The same network, the same {samples} samples in one batch, once with the mean of their gradients and once with the sum, which is {samples} times as long. Plain descent and momentum are the same again with a rate of η/N. Optimizers that divide by the size of their gradients need no conversion: what is left comes from ε, and without ε from rounding. Adadelta's ε is part of its step, so it never is the same.",
    zh: "同一个网络，同一批 {samples} 个样本，一次用梯度的平均，一次用总和，后者长 {samples} 倍。普通梯度下降与动量把学习率换成 η/N 就完全相同。除以梯度大小的优化器无需换算：剩下的差别来自 ε，去掉 ε 后只剩舍入误差。Adadelta 的 ε 是步长的一部分，因此永不相同。",
  },
  "sum.optimizer": { en: "Optimizer", zh: "优化器" },
  "sum.rate": { en: "Rate of the sums", zh: "求和时的学习率" },
  "sum.same": { en: "the same η", zh: "同一个 η" },
  "sum.converted": { en: "converted to η/N", zh: "换算为 η/N" },
  "sum.noEpsilon": { en: "the same η, ε = 0", zh: "同一个 η，ε = 0" },
  "sum.told": {
    en: "η = {mean} on means, {sum} on sums: after {steps} steps the weights differ by up to {apart}.",
    zh: "平均用 η = {mean}，求和用 {sum}：{steps} 步后权重最多相差 {apart}。",
  },
  "sum.chart": {
    en: "Loss of all samples against steps, on means and on sums",
    zh: "全部样本的损失随步数的变化：平均与求和",
  },
  "sum.mean": { en: "mean of the gradients", zh: "梯度的平均" },
  "sum.sum": { en: "sum of the gradients", zh: "梯度的总和" },
  "sum.differences": {
    en: "Largest difference of a weight between means and sums after {steps} steps",
    zh: "{steps} 步后平均与求和之间权重的最大差",
  },

  "drawn.lesson": {
    en: "Batches of 8 from {samples} samples. Dealt like cards, as most libraries do, each sample comes once an epoch, in a new order each time. Drawn with replacement, as the theory and some lectures have it, some come twice or more and a share of about 1/e not at all; over many epochs it evens out.",
    zh: "从 {samples} 个样本中每批取 8 个。像发牌一样（多数库的做法），每轮每个样本恰好出现一次，每次次序不同。有放回地抽签（理论和一些讲座的说法），有的出现两次或更多，约 1/e 根本不出现；经过多轮后趋于均匀。",
  },
  "drawn.epochs": { en: "Epochs", zh: "轮数" },
  "drawn.after": { en: "{epochs}: {draws} samples taken", zh: "{epochs}：共取 {draws} 个样本" },
  "drawn.seed": { en: "Seed", zh: "种子" },
  "drawn.told": {
    en: "Of {samples} samples {missed} were never drawn; {expected} are to be expected. Of those dealt, none was left out.",
    zh: "{samples} 个样本中有 {missed} 个从未抽到；期望为 {expected}。发牌时没有一个被漏掉。",
  },
  "drawn.dealt": { en: "dealt, each once an epoch", zh: "发牌，每轮各一次" },
  "drawn.drawn": { en: "drawn with replacement", zh: "有放回抽签" },
  "drawn.grid": {
    en: "{way}: every sample was met {least} to {most} times",
    zh: "{way}：每个样本出现 {least} 到 {most} 次",
  },
  "drawn.times": { en: "times met", zh: "出现次数" },
  "drawn.expected": { en: "drawn, as expected", zh: "抽签的期望" },
  "drawn.chart": {
    en: "Loss of all samples, batches of 8 of the same moons",
    zh: "全部样本的损失，每批 8 个，同一组双月数据",
  },
} as const satisfies Texts;
