/** What a scenario's page says besides its lesson. */
export const pageTexts = {
  open: { en: "Open the race", zh: "打开这场比赛" },
  look: { en: "What to look for", zh: "看点" },
  result: { en: "How it ends", zh: "比赛结果" },
  lane: { en: "Optimizer", zh: "优化器" },
  outcome: { en: "Outcome", zh: "结果" },
  loss: { en: "Loss", zh: "损失" },
  arrived: { en: "arrived at step {step}", zh: "第 {step} 步到达" },
  diverged: { en: "diverged at step {step}", zh: "第 {step} 步发散" },
  left: { en: "left the map", zh: "离开了地图" },
  minimum: { en: "rests in another minimum", zh: "停在另一个极小点" },
  saddle: { en: "rests at a saddle", zh: "停在鞍点" },
  plateau: { en: "rests on a plateau", zh: "停在平原上" },
  still: { en: "needs a gradient, and there is none", zh: "需要梯度，而此处没有" },
  running: { en: "still on its way after {step} steps", zh: "{step} 步后仍在路上" },
  picture: {
    en: "The finished race, seen from above: {lanes} on {surface}.",
    zh: "比赛结束时的俯视图：{lanes}，地形为 {surface}。",
  },
  what: {
    en: "Optimizer Race shows how optimizers behave: marbles race down loss surfaces, in exact numbers.",
    zh: "Optimizer Race 展示优化器的行为：弹珠沿损失曲面赛跑，数值精确。",
  },
  others: { en: "All lessons", zh: "全部课程" },
} as const;

export type PageLanguage = "en" | "zh";

/** A text with values in the place of their names in braces. */
export function pageText(
  key: keyof typeof pageTexts,
  language: PageLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return pageTexts[key][language].replace(/\{(\w+)\}/g, (braced, name) => String(values[name] ?? braced));
}
