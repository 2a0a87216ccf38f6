/** The texts of the gallery of lessons. */
import type { Texts } from "./dictionary.js";

export const learnTexts = {
  "learn.description": {
    en: "Lessons on optimizers: races with a lesson each, grouped by theme, every one ready to run.",
    zh: "优化器课程：每场比赛一课，按主题分组，随时可以运行。",
  },
  "learn.heading": { en: "Every lesson, ready to run", zh: "每一课都可以直接运行" },
  "learn.search": { en: "Search", zh: "搜索" },
  "learn.searchHint": { en: "ravine, Adam, saddle, 学习率 …", zh: "峡谷、Adam、鞍点、learning rate……" },
  "learn.themes": { en: "Themes", zh: "主题" },
  "learn.all": { en: "All", zh: "全部" },
  "learn.count": { en: "{count} lessons", zh: "{count} 课" },
  "learn.found": { en: "{count} found · Enter opens “{name}”", zh: "找到 {count} 个 · 按 Enter 打开“{name}”" },
  "learn.nothing": {
    en: "Nothing is called or teaches that. Fewer words find more.",
    zh: "没有这样的课程。少输入几个词，可以找到更多。",
  },
  "learn.look": { en: "Look for:", zh: "看点：" },
  "learn.badLink": { en: "Parts of this link were left out", zh: "链接中有无法读取的部分" },
  "kind.race": { en: "Race", zh: "比赛" },
  "kind.train": { en: "Training", zh: "训练" },
  "kind.page": { en: "Step by step", zh: "逐步演示" },

  "theme.foundations": { en: "Foundations", zh: "基础" },
  "theme.foundations.about": {
    en: "Slopes, gradients, and how back-propagation finds them.",
    zh: "斜率、梯度，以及反向传播如何求出它们。",
  },
  "theme.batches": { en: "Batches and noise", zh: "批次与噪声" },
  "theme.batches.about": {
    en: "Online, mini-batch, full batch: what noise costs and what it buys.",
    zh: "在线、小批量、全批量：噪声的代价与好处。",
  },
  "theme.momentum": { en: "Momentum", zh: "动量" },
  "theme.momentum.about": {
    en: "Velocity that carries over humps and along ravines, and too far.",
    zh: "速度让弹珠越过山丘、沿峡谷前进，也会冲过头。",
  },
  "theme.rates": { en: "Learning rates", zh: "学习率" },
  "theme.rates.about": {
    en: "Too small, too large, and schedules in between.",
    zh: "太小、太大，以及介于其间的调度。",
  },
  "theme.adaptive": { en: "Adaptive methods", zh: "自适应方法" },
  "theme.adaptive.about": {
    en: "From Rprop and Adagrad to Adam: a rate for every weight.",
    zh: "从 Rprop、Adagrad 到 Adam：每个权重都有自己的学习率。",
  },
  "theme.networks": { en: "Networks", zh: "神经网络" },
  "theme.networks.about": {
    en: "Loss surfaces of real networks, and networks trained before your eyes.",
    zh: "真实网络的损失曲面，以及眼前训练的网络。",
  },
  "theme.beyond": { en: "Beyond", zh: "更进一步" },
  "theme.beyond.about": {
    en: "Without gradients, with second derivatives, and what no lecture can promise.",
    zh: "不用梯度、使用二阶导数，以及任何讲座都无法保证的事。",
  },
} as const satisfies Texts;
