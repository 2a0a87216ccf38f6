/** What the table of results says. */
import type { Texts } from "./dictionary.js";

export const resultTexts = {
  "results.title": { en: "Results at step {step}", zh: "第 {step} 步的结果" },
  "results.place": { en: "place", zh: "名次" },
  "results.lane": { en: "lane", zh: "赛道" },
  "results.outcome": { en: "outcome", zh: "结果" },
  "results.evaluations": { en: "gradient evaluations", zh: "梯度计算次数" },
  "results.cost": { en: "cost in evaluations", zh: "折算求值次数" },
  "results.loss": { en: "loss", zh: "损失" },
  "results.distance": { en: "distance to a star", zh: "到星标的距离" },
  "results.position": { en: "position", zh: "位置" },
  "results.arrived": { en: "arrived at step {step}", zh: "第 {step} 步到达" },
  "results.note": {
    en: "Gradient evaluations and cost, where a gradient counts as 3 evaluations of the loss, are counted up to the arrival, else up to this step. Of lanes with several marbles: means, and the last arrival.",
    zh: "梯度计算次数与折算求值次数（一次梯度计为 3 次损失求值）计到到达为止，未到达则计到当前步。有多颗弹珠的赛道取平均值，到达取最后一颗。",
  },
} as const satisfies Texts;
