/** The texts of the page of experiments, and of those with networks of their own. */
import type { Texts } from "./dictionary.js";
import { experimentBatchTexts } from "./experimentBatchTexts.js";

export const experimentTexts = {
  ...experimentBatchTexts,
  "experiments.heading": { en: "Experiments", zh: "实验" },
  "experiments.choose": { en: "Experiments", zh: "实验" },
  "experiments.hidden-units": { en: "How many hidden units?", zh: "要多少个隐藏单元？" },
  "experiments.rare-feature": { en: "The rare feature", zh: "罕见特征" },
  "experiments.noisy-loss": { en: "A noisy loss", zh: "起伏的损失" },
  "experiments.batch-noise": { en: "Noise and batch size", zh: "噪声与批量大小" },
  "experiments.sum-or-mean": { en: "Sum or mean?", zh: "求和还是平均？" },
  "experiments.dealt-or-drawn": { en: "Dealt or drawn", zh: "发牌还是抽签" },
  "experiments.window-or-average": { en: "Window or average", zh: "窗口还是平均" },
  "experiments.rates": { en: "How much the rate matters", zh: "学习率有多要紧" },
  "experiments.steps": { en: "steps", zh: "步数" },
  "experiments.badLink": { en: "Parts of this link were left out", zh: "链接中有无法读取的部分" },

  "sweep.lesson": {
    en: "Forty noisy points to learn from, 160 to be tested on, one hidden layer of 1 to 32 units. With every unit the training loss can fall; the test loss falls to a few units and rises again: what is fitted beyond that is the noise.",
    zh: "四十个带噪声的点用于训练，160 个用于测试，一个有 1 到 32 个单元的隐藏层。单元越多，训练损失可以越低；测试损失在几个单元处最低，然后回升：多拟合的部分只是噪声。",
  },
  "sweep.found": {
    en: "These data, few and noisy, were looked for until they showed this clearly. With more samples, less noise or early stopping the rise is small or missing: a large network does not have to overfit.",
    zh: "这组数据样本少、噪声大，是为了清楚展示这一现象而特意挑选的。样本更多、噪声更小或提前停止训练时，回升很小甚至没有：大网络不一定过拟合。",
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

  "window.lesson": {
    en: "Adadelta's paper first thinks of the squares of the last K gradients, and then keeps one running average instead: with ρ = 1 − 1/K it follows the window's mean, without having to keep anything but itself. Here are the gradients of one weight of a network that learns.",
    zh: "Adadelta 论文先设想最近 K 个梯度的平方，随后改用一个滑动平均：取 ρ = 1 − 1/K，它就跟随窗口均值，而除自身外什么都不必保存。图中是一个学习中的网络里某个权重的梯度。",
  },
  "window.length": { en: "Window", zh: "窗口" },
  "window.steps": { en: "the last {length} gradients", zh: "最近 {length} 个梯度" },
  "window.told": {
    en: "The average with ρ = {rho} is {apart} % off the window's mean, on average. A large square leaves the window at once after {length} steps; the average then still has {left} % of it, and lets it fade.",
    zh: "ρ = {rho} 的平均与窗口均值平均相差 {apart}%。一个大的平方值在 {length} 步后突然离开窗口；此时平均中还留有它的 {left}%，并逐渐消退。",
  },
  "window.chart": {
    en: "Squared gradients of one weight, their window and their average, on a logarithmic scale",
    zh: "某个权重的梯度平方、窗口均值与滑动平均（对数刻度）",
  },
  "window.squares": { en: "g²", zh: "g²" },
  "window.window": { en: "window of {length}", zh: "长度 {length} 的窗口" },
  "window.average": { en: "running average (RMSprop's cache)", zh: "滑动平均（RMSprop 的缓存）" },
  "window.kept": { en: "numbers kept", zh: "需保存的数" },
  "window.perWeight": { en: "for a weight", zh: "每个权重" },
  "window.network": { en: "here, {weights} weights", zh: "此处，{weights} 个权重" },
  "window.large": { en: "for {weights} weights", zh: "{weights} 个权重" },

  "sensitivity.lesson": {
    en: "The same race at 33 learning rates, a quarter of a decade apart, for each optimizer, {steps} steps each. Too small a rate is slow, one that is too large never arrives. The width of a curve tells how much hangs on the choice: those that divide by the size of past gradients are wider on most surfaces, not on all. A dot opens its race; a hollow one has only passed through the target.",
    zh: "每个优化器以 33 个学习率跑同一场比赛，相邻相差四分之一个数量级，各 {steps} 步。学习率太小就慢，太大则永远到不了。曲线的宽度说明选择有多要紧：除以过去梯度大小的方法在多数曲面上更宽，但并非全部。点击圆点可打开那场比赛；空心圆点表示只是路过目标。",
  },
  "sensitivity.surface": { en: "Surface", zh: "曲面" },
  "sensitivity.work": { en: "Optimizers computed", zh: "已计算的优化器" },
  "sensitivity.progress": { en: "{done} of {of} optimizers", zh: "{done} / {of} 个优化器" },
  "sensitivity.done": { en: "all {of} optimizers computed, 33 races each", zh: "{of} 个优化器全部算完，各 33 场比赛" },
  "sensitivity.chart": {
    en: "Steps to the target against the learning rate, both on logarithmic scales; the table has the numbers",
    zh: "到达目标的步数随学习率的变化，均为对数刻度；数值见表格",
  },
  "sensitivity.rate": { en: "learning rate", zh: "学习率" },
  "sensitivity.optimizer": { en: "optimizer", zh: "优化器" },
  "sensitivity.best": { en: "best rate", zh: "最佳学习率" },
  "sensitivity.fewest": { en: "steps with it", zh: "所需步数" },
  "sensitivity.within": { en: "decades within 3 × these steps", zh: "步数在其 3 倍以内的数量级" },
  "sensitivity.reach": { en: "decades that arrive", zh: "能到达的数量级" },
  "sensitivity.table": { en: "All races as a table", zh: "所有比赛的表格" },
  "sensitivity.point": { en: "{name} at {rate}: {outcome}", zh: "{name}，学习率 {rate}：{outcome}" },
  "sensitivity.arrived": { en: "arrives at step {steps}", zh: "第 {steps} 步到达" },
  "sensitivity.passed": { en: "passes the target at step {steps}", zh: "第 {steps} 步路过目标" },
  "sensitivity.missed": { en: "does not arrive", zh: "没有到达" },
} as const satisfies Texts;
