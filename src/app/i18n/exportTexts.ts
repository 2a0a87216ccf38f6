/** What the export dialog says, and the way to it. */
import type { Texts } from "./dictionary.js";
import { textsOf } from "./language.js";

export const exportTexts = {
  "export.title": { en: "Export", zh: "导出" },
  "export.open": { en: "Export …", zh: "导出……" },
  "export.share": { en: "Pictures and films", zh: "图片与动画" },
  "export.shareText": {
    en: "PNG, SVG, GIF, MP4 and WebM, or the numbers as CSV and JSON.",
    zh: "PNG、SVG、GIF、MP4、WebM，或以 CSV、JSON 导出数据。",
  },
  "export.preset": { en: "For", zh: "用途" },
  "export.own": { en: "own settings", zh: "自定义" },
  "export.readme": { en: "README", zh: "README 文档" },
  "export.slide": { en: "slide", zh: "幻灯片" },
  "export.social": { en: "post", zh: "社交媒体" },
  "export.format": { en: "Format", zh: "格式" },
  "export.width": { en: "Width, pixels", zh: "宽度（像素）" },
  "export.height": { en: "Height, pixels", zh: "高度（像素）" },
  "export.fps": { en: "Frames per second", zh: "每秒帧数" },
  "export.steps": { en: "Steps per frame", zh: "每帧步数" },
  "export.film": { en: "{frames} frames, {seconds} s", zh: "{frames} 帧，{seconds} 秒" },
  "export.gifFilm": {
    en: "{frames} frames, {seconds} s at {fps} a second, which GIF can tell exactly",
    zh: "{frames} 帧，{seconds} 秒，每秒 {fps} 帧（GIF 能精确表示的帧率）",
  },
  "export.moment": { en: "step {step}, as it is shown now", zh: "当前显示的第 {step} 步" },
  "export.data": { en: "all {steps} steps", zh: "全部 {steps} 步" },
  "export.start": { en: "Export", zh: "导出" },
  "export.cancel": { en: "Cancel", zh: "取消" },
  "export.progress": { en: "Progress", zh: "进度" },
  "export.part": { en: "{part} %", zh: "{part}%" },
  "export.estimate": { en: "{part} %, about {size}", zh: "{part}%，约 {size}" },
  "export.done": { en: "Saved {name}, {size}", zh: "已保存 {name}，{size}" },
  "export.large": { en: "Saved {name}, {size}: more than {most}", zh: "已保存 {name}，{size}：超过 {most}" },
  "export.cancelled": { en: "Cancelled", zh: "已取消" },
  "export.computing": { en: "The race is still being computed.", zh: "比赛仍在计算中。" },
  "export.failed": {
    en: "It could not be made. Check the connection and try it again.",
    zh: "未能生成。请检查网络连接后重试。",
  },
  "export.noVideo": {
    en: "This browser cannot encode videos on this page. GIF works here.",
    zh: "此浏览器无法在本页面编码视频。可以改用 GIF。",
  },
  "export.gif": { en: "Use GIF", zh: "改用 GIF" },
} as const satisfies Texts;

export const exportText = textsOf(exportTexts);
