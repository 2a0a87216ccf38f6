/** The texts of the results page. */
import type { Texts } from "./dictionary.js";

export const resultsTexts = {
  "results.description": {
    en: "Optimizers against surfaces: how soon each reaches the target at a tuned learning rate and an equal budget.",
    zh: "优化器与曲面：学习率调优、预算相同时，各优化器多快到达目标。",
  },
  "results.title": { en: "Results: optimizers × surfaces", zh: "结果：优化器 × 曲面" },
  "results.intro": {
    en: "How soon each optimizer reaches the target, from the same {starts} starts, at the learning rate that did best for it on that surface from {starts} other starts: each tried 33 rates there, for the same budget, so that no rate suits the starts it is judged by just by luck. A cell is the median over the starts, and how many of them arrived. It opens its race.",
    zh: "每个优化器从相同的 {starts} 个起点出发，多快到达目标。学习率取该优化器在该曲面上从另外 {starts} 个起点试出的最佳者：人人都在相同预算下试过 33 个，因此没有哪个学习率只是碰巧适合评判用的起点。单元格为各起点的中位数与到达的起点数，点击可打开这场比赛。",
  },
  "results.noWinner": {
    en: "There is no overall winner, and no sum of a row. Over all problems every optimizer is as good as any other (Wolpert and Macready 1997); these surfaces were chosen, these starts drawn, these rates tuned, and a gradient was given a price. Change any of it and the order changes.",
    zh: "没有总冠军，也不给一行求和。对所有问题平均，任何优化器都不比别的更好（Wolpert 与 Macready，1997）；这里的曲面是挑的，起点是抽的，学习率是调过的，梯度的价格是定的。改变其中任何一项，次序就会改变。",
  },
  "results.grid": {
    en: "Exhaustive search for comparison: a grid as fine as the target has R = {side} places a side, and asks for R² = {grid} evaluations on each of the {surfaces} surfaces; on the 85 weights of a small network, for R⁸⁵. The {races} races computed here, steps × what a step costs, have asked for {asked}, {starts} starts each.",
    zh: "与穷举搜索相比：与目标同样细的网格每边有 R = {side} 个位置，在这 {surfaces} 个曲面上各需 R² = {grid} 次求值；若是小网络的 85 个权重，则需 R⁸⁵ 次。此处算出的 {races} 场比赛（步数 × 每步花费，各 {starts} 个起点）共求值 {asked} 次。",
  },
  "results.optimizers": { en: "Optimizers ({count})", zh: "优化器（{count}）" },
  "results.surfaces": { en: "Surfaces ({count})", zh: "曲面（{count}）" },
  "results.measure": { en: "Measure", zh: "度量" },
  "results.evaluations": { en: "evaluations", zh: "求值次数" },
  "results.steps": { en: "steps", zh: "步数" },
  "results.budget": { en: "Budget", zh: "预算" },
  "results.gradient": { en: "A gradient costs", zh: "一次梯度计" },
  "results.starts": { en: "Starts", zh: "起点数" },
  "results.seed": { en: "Seed", zh: "种子" },
  "results.cancel": { en: "Cancel", zh: "取消" },
  "results.goOn": { en: "Go on", zh: "继续" },
  "results.csv": { en: "CSV", zh: "CSV" },
  "results.csvName": { en: "Download the matrix as CSV", zh: "将矩阵下载为 CSV" },
  "results.progress": { en: "{done} of {of} cells", zh: "{done} / {of} 格" },
  "results.done": { en: "all {of} cells computed", zh: "{of} 格全部算完" },
  "results.cancelled": { en: "cancelled at {done} of {of} cells", zh: "已取消，完成 {done} / {of} 格" },
  "results.table": {
    en: "{measure} to the target, median over {starts} starts, budget {budget}",
    zh: "到达目标的{measure}：{starts} 个起点的中位数，预算 {budget}",
  },
  "results.optimizer": { en: "Optimizer", zh: "优化器" },
  "results.sortBy": { en: "Sort by {surface}", zh: "按 {surface} 排序" },
  "results.unsorted": { en: "Back to the usual order", zh: "恢复原来的次序" },
  "results.cell": {
    en: "{optimizer} on {surface}: {outcome}; learning rate {rate}. Opens the race.",
    zh: "{optimizer}，{surface}：{outcome}；学习率 {rate}。打开这场比赛。",
  },
  "results.median": { en: "{median}, {arrived} of {starts} arrived", zh: "{median}，{starts} 个中 {arrived} 个到达" },
  "results.none": {
    en: "{arrived} of {starts} arrived within the budget",
    zh: "预算内 {starts} 个中 {arrived} 个到达",
  },
  "results.still": { en: "needs a gradient, and there is none", zh: "需要梯度，而此处没有" },
  "results.needs": { en: "no gradient", zh: "无梯度" },
  "results.few": { en: "few", zh: "少" },
  "results.all": { en: "the whole budget", zh: "整个预算" },
  "results.scale": { en: "Colour: share of the budget, in a logarithmic scale", zh: "颜色：占预算的比例，对数刻度" },
  "results.waiting": { en: "not computed yet", zh: "尚未计算" },
  "results.expected": { en: "{label}: got {got}, expected {expected}", zh: "{label}：得到 {got}，应为 {expected}" },
  "results.problems": { en: "Not everything in this link could be read", zh: "此链接中有内容无法读取" },
} as const satisfies Texts;
