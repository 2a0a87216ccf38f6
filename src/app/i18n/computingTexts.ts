/** What is said of long work: loaded with its notice. */
import type { Texts } from "./dictionary.js";
import { textsOf } from "./language.js";

export const computingTexts = {
  "computing.lane": { en: "Computing {steps} steps of one lane", zh: "正在计算一条赛道的 {steps} 步" },
  "computing.lanes": { en: "Computing {steps} steps of {lanes} lanes", zh: "正在计算 {lanes} 条赛道的 {steps} 步" },
  "computing.swarm": {
    en: "Running {marbles} marbles to step {step}",
    zh: "正在把 {marbles} 颗弹珠运行到第 {step} 步",
  },
  "computing.stopped": { en: "Stopped after {computed} of {steps} steps", zh: "已停在 {steps} 步中的第 {computed} 步" },
  "computing.left": { en: "about {seconds} s left", zh: "约剩 {seconds} 秒" },
  "computing.progress": { en: "Share that is computed", zh: "已计算的比例" },
  "computing.cancel": { en: "Cancel", zh: "取消" },
  "computing.goOn": { en: "Go on", zh: "继续" },
} as const satisfies Texts;

export const computingText = textsOf(computingTexts);
