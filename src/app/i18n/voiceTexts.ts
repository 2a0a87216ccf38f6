/** What is said to those who do not see the race. */
import type { Texts } from "./dictionary.js";

export const voiceTexts = {
  "voice.start": { en: "Start at {point}, loss {loss}", zh: "起点 {point}，损失 {loss}" },
  "voice.surface": { en: "Surface {name}", zh: "曲面 {name}" },
  "voice.at": { en: "Step {step}: {outcome}", zh: "第 {step} 步：{outcome}" },
  "voice.over": { en: "The race is over: {outcome}", zh: "比赛结束：{outcome}" },
  "voice.arrived": {
    en: "{count} of {all} arrived, first {name} at step {step}",
    zh: "{all} 条赛道中有 {count} 条到达，最先是 {name}（第 {step} 步）",
  },
  "voice.lowest": { en: "lowest loss {loss}, {name}", zh: "损失最低的是 {name}，{loss}" },
  "voice.none": { en: "none of {all} arrived", zh: "{all} 条赛道均未到达" },
  "voice.diverged": { en: "{count} diverged", zh: "{count} 条发散" },
  "voice.map": { en: "The map shows x {x}, y {y}", zh: "地图显示 x {x}，y {y}" },
  "voice.range": { en: "{from} to {to}", zh: "{from} 至 {to}" },
  "voice.stop": { en: ". ", zh: "。" },
  "voice.comma": { en: ", ", zh: "，" },
} as const satisfies Texts;
