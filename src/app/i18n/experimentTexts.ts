/** The texts of the page of experiments on networks. */
import type { Texts } from "./dictionary.js";

export const experimentTexts = {
  "experiments.heading": { en: "Experiments on networks", zh: "神经网络实验" },
  "experiments.choose": { en: "Experiments", zh: "实验" },
  "experiments.hiddenUnits": { en: "How many hidden units?", zh: "要多少个隐藏单元？" },
  "experiments.rareFeature": { en: "The rare feature", zh: "罕见特征" },
  "experiments.badLink": { en: "Parts of this link were left out", zh: "链接中有无法读取的部分" },

  "sweep.lesson": {
    en: "Forty noisy points to learn from, 160 to be tested on, one hidden layer of 1 to 32 units. With every unit the training loss can fall; the test loss falls to a few units and rises again: what is fitted beyond that is the noise.",
    zh: "四十个带噪声的点用于训练，160 个用于测试，一个有 1 到 32 个单元的隐藏层。单元越多，训练损失可以越低；测试损失在几个单元处最低，然后回升：多拟合的部分只是噪声。",
  },
  "sweep.progress": { en: "{done} of {of} networks trained", zh: "已训练 {done} / {of} 个网络" },
  "sweep.done": {
    en: "{of} networks trained, the mean of 8 seeds each. The test loss is lowest with {best} units.",
    zh: "已训练 {of} 个网络，每个大小取 8 个种子的均值。测试损失在 {best} 个单元时最低。",
  },
  "sweep.chart": {
    en: "{what} against hidden units; the table has the numbers",
    zh: "{what}随隐藏单元数的变化；数值见表格",
  },
  "sweep.units": { en: "hidden units", zh: "隐藏单元" },
  "sweep.train": { en: "training loss", zh: "训练损失" },
  "sweep.test": { en: "test loss", zh: "测试损失" },
  "sweep.open": { en: "Train it", zh: "开始训练" },
  "sweep.openNamed": { en: "Train it with {size} units", zh: "用 {size} 个单元训练" },

  "rare.lesson": {
    en: "One input is 0 in all samples but a few. Whatever divides by the size of past gradients keeps a cache for every weight, in the shape of the matrix; the rare input's column stays pale, and so its weights still learn at a large rate when it is met at last.",
    zh: "有一个输入除少数样本外都为 0。凡是除以过去梯度大小的方法，都为每个权重保留一份与矩阵同形的缓存；罕见输入的那一列颜色较浅，因此终于遇到它时，其权重仍以较大的学习率学习。",
  },
  "rare.optimizer": { en: "Optimizer", zh: "优化器" },
  "rare.step": { en: "Step", zh: "步数" },
  "rare.shown": { en: "step {step} of {steps}", zh: "第 {step} / {steps} 步" },
  "rare.cache": { en: "Cache of squared gradients, W 3 × 4", zh: "梯度平方的缓存，W 3 × 4" },
  "rare.rate": { en: "Effective rate |Δθ| / |g| of each input's weights", zh: "各输入权重的有效学习率 |Δθ| / |g|" },
  "rare.mean": { en: "m̂ of each input's weights", zh: "各输入权重的 m̂" },
  "rare.size": { en: "√v̂ of each input's weights", zh: "各输入权重的 √v̂" },
  "rare.unit": { en: "hidden {unit}", zh: "隐藏 {unit}" },
  "rare.train": { en: "Train it yourself", zh: "自己训练" },
  "rare.unmet": { en: "not met", zh: "未遇到" },
} as const satisfies Texts;
