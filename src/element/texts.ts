/** What the element says, in English and Chinese. `{name}` stands for a value that is filled in. */
import { filled } from "./filled.js";

const texts = {
  race: { en: "Race on {surface}: {names}", zh: "在“{surface}”上比赛：{names}" },
  play: { en: "Play", zh: "播放" },
  pause: { en: "Pause", zh: "暂停" },
  back: { en: "One step back", zh: "后退一步" },
  on: { en: "One step on", zh: "前进一步" },
  position: { en: "Step", zh: "步数" },
  count: { en: "{step} / {steps}", zh: "{step} / {steps}" },
  step: { en: "step {step}", zh: "第 {step} 步" },
  start: { en: "Start: drag it or use the arrow keys", zh: "起点：拖动或用方向键移动" },
  standings: { en: "Standings", zh: "排名" },
  arrived: { en: "{name} arrived at step {step}", zh: "{name} 在第 {step} 步到达" },
  diverged: { en: "{name} diverged at step {step}", zh: "{name} 在第 {step} 步发散" },
  flag: { en: "{name} · diverged at {step}", zh: "{name} · 第 {step} 步发散" },
  away: { en: "{name} · {distance} away", zh: "{name} · 距画面 {distance}" },
  loss: { en: "loss {value}", zh: "损失 {value}" },
  computing: { en: "Computing the race", zh: "正在计算比赛" },
  drawing: { en: "Share of the map that is drawn", zh: "地图已绘制的比例" },
  loading: { en: "Loading", zh: "正在载入" },
  problems: { en: "This race has problems.", zh: "这场比赛的设置有问题。" },
  rest: { en: "The rest is shown.", zh: "其余部分照常显示。" },
  dismiss: { en: "Dismiss", zh: "关闭" },
} as const;

export type ElementLanguage = "en" | "zh";
export type TextKey = keyof typeof texts;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: ElementLanguage): Say =>
  (key, values) =>
    filled(texts[key][language], values);

/** @param tag as HTML names a language: `zh-CN` */
export const languageOf = (tag: string | null | undefined): ElementLanguage => (/^zh\b/i.test(tag ?? "") ? "zh" : "en");
