/** The texts of the page of errata, but for the errata themselves. */
import type { Texts } from "./dictionary.js";

export const errataTexts = {
  "errata.description": {
    en: "Where lectures on optimizers slip: what the slides say, what holds, and a demonstration of each.",
    zh: "讲优化器的课件哪里出了错：课件怎么说，实际如何，每处都有演示。",
  },
  "errata.heading": { en: "Errata", zh: "勘误" },
  "errata.intro": {
    en: "This site grew out of five good lectures. Slides are made in a hurry and read for years; these are the places where a reader who checks the numbers stumbles. Every number in the right-hand column is computed by this site's own code as you read.",
    zh: "本站源自五个优秀的讲座。幻灯片往往匆忙写成，却会被阅读多年；这里列出的是读者验算时会遇到问题的地方。右栏中的每个数字都由本站的代码在您阅读时计算。",
  },
  "errata.says": { en: "In the lecture", zh: "讲座中" },
  "errata.holds": { en: "What holds", zh: "实际" },
  "errata.link": { en: "Link to this entry", zh: "此条目的链接" },
  "errata.compute": { en: "Compute it here", zh: "在此计算" },
  "errata.computing": { en: "Computing …", zh: "正在计算……" },
  "errata.failed": { en: "The data could not be fetched.", zh: "无法取得数据。" },
  "errata.badLink": { en: "Parts of this link were left out", zh: "链接中有无法读取的部分" },

  "show.worked": { en: "Open the worked example", zh: "打开手算例题" },
  "show.microscope": { en: "Open the XOR microscope", zh: "打开异或显微镜" },
  "show.race": { en: "Run the race", zh: "运行比赛" },
  "show.train": { en: "Train it", zh: "开始训练" },
  "show.curve": { en: "See it on the curve", zh: "在曲线上查看" },
  "show.network": { en: "Open a small network", zh: "打开小网络" },

  "group.worked": { en: "Back-propagation, the worked example", zh: "反向传播：手算例题" },
  "group.worked.source": {
    en: "Slides of a lecture on the back-propagation algorithm. The arithmetic is right nearly everywhere; of thirty figures, these deserve a note.",
    zh: "一个反向传播算法讲座的幻灯片。计算几乎处处正确；三十个数字中，以下几个值得说明。",
  },
  "group.notation": { en: "Back-propagation, notation", zh: "反向传播：记号" },
  "group.notation.source": {
    en: "The same slides. None of these changes a result.",
    zh: "同一套幻灯片。这些都不影响结果。",
  },
  "group.rules": { en: "Adaptive rules, as printed", zh: "自适应方法：公式" },
  "group.rules.source": { en: "The same slides, on optimizers.", zh: "同一套幻灯片，关于优化器的部分。" },
  "group.training": { en: "Back-propagation, Nesterov and Adam", zh: "反向传播、Nesterov 与 Adam" },
  "group.training.source": {
    en: "A recorded lecture with its notebook, in English and Chinese.",
    zh: "一个录像讲座及其笔记，有英文与中文版。",
  },
  "group.adaptive": { en: "From Adagrad to Nadam", zh: "从 Adagrad 到 Nadam" },
  "group.adaptive.source": {
    en: "A lecture on gradient descent algorithms, and one on learning rates.",
    zh: "一个关于梯度下降算法的讲座，以及一个关于学习率的讲座。",
  },
  "group.xor": { en: "The page that steps through XOR", zh: "逐步演示异或的页面" },
  "group.xor.source": {
    en: "An interactive page that the lecture uses, and the model of our microscope, which has none of these.",
    zh: "讲座使用的互动页面，也是我们显微镜的范本；我们的没有这些问题。",
  },

  "head.zeros": { en: "gradients of 0 before", zh: "此前为 0 的梯度数" },
  "head.step": { en: "step / η", zh: "步长 / η" },
  "head.rho": { en: "ρ", zh: "ρ" },
  "head.from0": { en: "cache from 0", zh: "缓存从 0 开始" },
  "head.from1": { en: "cache from 1, g = 1", zh: "缓存从 1 开始，g = 1" },
  "head.scale": { en: "unit s", zh: "单位 s" },
  "head.usual": { en: "x/s, ε = 10⁻⁶", zh: "x/s，ε = 10⁻⁶" },
  "head.tiny": { en: "x/s, ε = 10⁻³⁰", zh: "x/s，ε = 10⁻³⁰" },
  "head.epochs": { en: "epochs", zh: "轮数" },
  "head.batch": { en: "by the batch", zh: "按整批" },
  "head.page": { en: "as on the page", zh: "按该页面" },
  "head.loss": { en: "loss on iris", zh: "鸢尾花上的损失" },
  "head.wrong": { en: "mean of wrong outputs", zh: "错误输出的均值" },
  "head.accuracy": { en: "accuracy", zh: "准确率" },
  "row.independent": { en: "Σ t log y, separate sigmoids", zh: "Σ t log y，各自的 Sigmoid" },
  "row.binary": { en: "binary cross-entropy", zh: "二元交叉熵" },
  "row.softmax": { en: "cross-entropy of softmax", zh: "Softmax 交叉熵" },
  "row.growing": { en: "growing as (β₂/β₁)ᵗ", zh: "按 (β₂/β₁)ᵗ 增长" },
} as const satisfies Texts;
