/** What the demonstrations on pages of their own are called and teach. */
import type { Texts } from "./dictionary.js";

export const demoTexts = {
  "demo.tangent.name": { en: "Slope and step", zh: "斜率与步" },
  "demo.tangent.lesson": {
    en: "The derivative at a weight says which way the error falls, and the step goes against it.",
    zh: "导数说明误差往哪边下降，更新则朝与它相反的方向走。",
  },
  "demo.tangent.look": {
    en: "Drag the weight: where the tangent falls to the right, the step goes right.",
    zh: "拖动权重：切线向右下降时，步就向右走。",
  },
  "demo.slice.name": { en: "Every weight has a curve of its own", zh: "每个权重都有自己的曲线" },
  "demo.slice.lesson": {
    en: "A partial derivative holds all other weights still; when one moves, the curves of the others change.",
    zh: "偏导数让其他权重保持不动；其中一个移动时，其他权重的曲线也会改变。",
  },
  "demo.slice.look": {
    en: "Step once and watch all strips: the slope of each is its part of the gradient.",
    zh: "走一步，观察所有曲线：每条曲线的斜率就是梯度的那个分量。",
  },
  "demo.microscope.name": { en: "XOR microscope", zh: "异或显微镜" },
  "demo.microscope.lesson": {
    en: "Back-propagation through a 2-2-1 network, one signal at a time: forwards, then errors backwards.",
    zh: "在 2-2-1 网络中逐个信号地看反向传播：先向前，再把误差向后传。",
  },
  "demo.microscope.look": {
    en: "Each weight's gradient, with its numbers in the formula; online, batch and Rprop epochs side by side.",
    zh: "每个权重的梯度与代入数字的公式；在线、批量与 Rprop 可以对照。",
  },
  "demo.worked.name": { en: "The worked example", zh: "手算例题" },
  "demo.worked.lesson": {
    en: "A 3-2-2 network computed by hand on slides, and computed again here to the last digit.",
    zh: "幻灯片上手算的 3-2-2 网络，在此重新计算到最后一位。",
  },
  "demo.worked.look": {
    en: "The slide's figure beside ours, and where they differ, why.",
    zh: "幻灯片的数字与我们的并列，不同之处说明原因。",
  },
  "demo.network.name": { en: "Any small network", zh: "任意小网络" },
  "demo.network.lesson": {
    en: "Draw a network, step through it, collapse its linear layers, and keep it as a file.",
    zh: "画一个网络，逐步运行，合并线性层，并保存为文件。",
  },
  "demo.network.look": {
    en: "Gradients shrink from layer to layer with sigmoids, and hardly with ReLU.",
    zh: "使用 Sigmoid 时梯度逐层缩小，使用 ReLU 时几乎不变。",
  },
  "demo.hump.name": { en: "A ball over the hump", zh: "小球越过山丘" },
  "demo.hump.lesson": {
    en: "Momentum may carry a ball out of a local minimum, but a little more may bring it back.",
    zh: "动量可以把小球带出局部极小值，但再多一点又会把它带回去。",
  },
  "demo.hump.look": {
    en: "Raise the momentum from 0.8 to 0.9, then to 0.95.",
    zh: "把动量从 0.8 提高到 0.9，再提高到 0.95。",
  },
  "demo.too-large.name": { en: "Too large a rate", zh: "学习率太大" },
  "demo.too-large.lesson": {
    en: "On a parabola of curvature λ the limit is 2/λ: below it steps shrink, above it they grow.",
    zh: "在曲率为 λ 的抛物线上，界限是 2/λ：低于它步子缩小，高于它步子变大。",
  },
  "demo.too-large.look": {
    en: "The jump to the other side, and the mark at 2/λ beneath the slider.",
    zh: "跳到另一侧的那一步，以及滑块下方 2/λ 的标记。",
  },
  "demo.schedules.name": { en: "Schedules, drawn", zh: "学习率调度曲线" },
  "demo.schedules.lesson": {
    en: "Halving, exponential and 1/t decay agree at first; in the end 1/t is the largest by far.",
    zh: "减半、指数与 1/t 衰减起初相近；最后 1/t 远大于其他。",
  },
  "demo.schedules.look": {
    en: "The same curves on a logarithmic scale: a line, a staircase, and what bends.",
    zh: "同样的曲线在对数刻度上：直线、阶梯，以及弯曲的那条。",
  },
  "demo.hidden-units.name": { en: "How many hidden units?", zh: "要多少个隐藏单元？" },
  "demo.hidden-units.lesson": {
    en: "With every unit the training loss can fall; the test loss falls, and rises again.",
    zh: "单元越多，训练损失可以越低；测试损失则先降后升。",
  },
  "demo.hidden-units.look": {
    en: "Where the test curve is lowest, and how far the two curves are apart beyond it.",
    zh: "测试曲线的最低点，以及其后两条曲线之间的距离。",
  },
  "demo.rare-feature.name": { en: "The rare feature", zh: "罕见特征" },
  "demo.rare-feature.lesson": {
    en: "Adagrad keeps a cache for every weight, so that what is seen rarely still learns at a large rate.",
    zh: "Adagrad 为每个权重保留一份缓存，很少出现的特征因此仍以较大的学习率学习。",
  },
  "demo.rare-feature.look": {
    en: "One pale column in the cache: its weights have the highest effective rates.",
    zh: "缓存中颜色浅的一列：它的权重有效学习率最高。",
  },
  "demo.noisy-loss.name": { en: "A noisy loss", zh: "起伏的损失" },
  "demo.noisy-loss.lesson": {
    en: "The loss of each batch goes up and down; beside it, dotted, the loss of all samples hardly does.",
    zh: "每一批的损失上下起伏；旁边虚点线画的全部样本的损失则平稳得多。",
  },
  "demo.noisy-loss.look": {
    en: "Batches of 1, of 8, of all: how often the curve rises.",
    zh: "每批 1 个、8 个、全部：曲线上升了多少次。",
  },
  "demo.batch-noise.name": { en: "Noise and batch size", zh: "噪声与批量大小" },
  "demo.batch-noise.lesson": {
    en: "The noise of a batch's gradient falls as 1/√n: four times the batch, half of the noise.",
    zh: "一批样本的梯度噪声按 1/√n 下降：批量四倍，噪声减半。",
  },
  "demo.batch-noise.look": {
    en: "Measured dots on an exact line, and how the network's training lifts it.",
    zh: "实测点落在精确的直线上，以及训练网络如何把它抬高。",
  },
  "demo.sum-or-mean.name": { en: "Sum or mean?", zh: "求和还是平均？" },
  "demo.sum-or-mean.lesson": {
    en: "Summed gradients are averaged ones at another rate, for plain descent; for Adam not even that.",
    zh: "对普通梯度下降，求和相当于换了学习率的平均；对 Adam 连这点差别也没有。",
  },
  "demo.sum-or-mean.look": {
    en: "Two curves that fall into one when the rate is converted.",
    zh: "换算学习率后，两条曲线合而为一。",
  },
  "demo.dealt-or-drawn.name": { en: "Dealt or drawn", zh: "发牌还是抽签" },
  "demo.dealt-or-drawn.lesson": {
    en: "Drawn with replacement, a third of the samples is not met in an epoch; dealt, every one is.",
    zh: "有放回抽样时，一轮中约三分之一的样本不会出现；发牌则全部出现。",
  },
  "demo.dealt-or-drawn.look": {
    en: "The empty squares after one epoch, and after twenty.",
    zh: "一轮之后的空格，以及二十轮之后。",
  },
  "demo.rates.name": { en: "How much the rate matters", zh: "学习率有多要紧" },
  "demo.rates.lesson": {
    en: "Steps to the target against the learning rate, for every optimizer: some are wide valleys, some are cliffs.",
    zh: "各优化器到达目标的步数随学习率的变化：有的是宽谷，有的是悬崖。",
  },
  "demo.rates.look": {
    en: "How many decades of rates arrive; every dot opens its race.",
    zh: "有多少个数量级的学习率能到达；每个点都能打开比赛。",
  },
  "demo.window-or-average.name": { en: "Window or average", zh: "窗口还是平均" },
  "demo.window-or-average.lesson": {
    en: "One running average does what a window of the last gradients does, with one number instead of K.",
    zh: "一个滑动平均就能代替最近梯度的窗口，只需一个数而不是 K 个。",
  },
  "demo.window-or-average.look": {
    en: "The window's drop when a large square leaves it; the average fades.",
    zh: "大的平方值离开窗口时窗口骤降，而平均是渐渐消退的。",
  },
  "demo.momentum.name": { en: "What momentum brings", zh: "动量带来什么" },
  "demo.momentum.lesson": {
    en: "Plain descent and momentum of 0.9 on nine data sets, both at their best rates.",
    zh: "在九个数据集上比较普通梯度下降与 0.9 的动量，各用最佳学习率。",
  },
  "demo.momentum.look": {
    en: "Half of the epochs on most of them; where a few steps are enough, none are saved.",
    zh: "多数数据集上轮数减半；几步就够的地方则省不了什么。",
  },
  "demo.libraries.name": { en: "The same as PyTorch", zh: "与 PyTorch 一致" },
  "demo.libraries.lesson": {
    en: "Networks that PyTorch trained are trained again as you look: the same loss at every iteration.",
    zh: "把 PyTorch 训练过的网络当场再训练一次：每一步的损失都相同。",
  },
  "demo.libraries.look": {
    en: "The difference in the last column, and a file to test your own code with.",
    zh: "最后一列的差，以及可用来检验您自己代码的文件。",
  },
  "demo.results.name": { en: "Optimizers × surfaces", zh: "优化器 × 曲面" },
  "demo.results.lesson": {
    en: "Steps to the target at rates tuned by an equal budget; there is no overall winner.",
    zh: "以相同预算调好学习率后到达目标的步数；没有总冠军。",
  },
  "demo.results.look": {
    en: "A row that is best on one surface and lost on the next; every cell opens its race.",
    zh: "在一个曲面上最好、在下一个上失败的行；每个单元格都能打开比赛。",
  },
  "demo.errata.name": { en: "Errata", zh: "勘误" },
  "demo.errata.lesson": {
    en: "Where the lectures' slides slip: what they say, what is true, and a button that shows it.",
    zh: "讲座幻灯片的笔误：原文怎么说，实际如何，以及一个演示按钮。",
  },
  "demo.errata.look": {
    en: "The numbers on the page are computed as you read them.",
    zh: "页面上的数字都是在您阅读时计算的。",
  },
} as const satisfies Texts;
