/** What the dialog behind the Share button says: loaded with it. */
import type { Texts } from "./dictionary.js";
import { textsOf } from "./language.js";

export const shareTexts = {
  "share.link": { en: "Link", zh: "链接" },
  "share.tooLong": {
    en: "This race is too long for a link: save it as a file.",
    zh: "这场比赛太长，放不进链接：请存为文件。",
  },
  "share.holds": {
    en: "It holds the whole race and how it is shown now.",
    zh: "链接包含整场比赛和当前的显示方式。",
  },
  "share.linkLabel": { en: "Link to this race", zh: "这场比赛的链接" },
  "share.copy": { en: "Copy", zh: "复制" },
  "share.copied": { en: "Copied", zh: "已复制" },
  "share.hold": { en: "Hold the text to copy it", zh: "请长按文本复制" },
  "share.press": { en: "Press Ctrl C", zh: "请按 Ctrl C" },
  "share.file": { en: "Race file", zh: "比赛文件" },
  "share.fileText": {
    en: "The race as JSON, for the command line and for keeping. A file can also be dropped anywhere on the page.",
    zh: "JSON 格式的比赛，可用于命令行或存档。也可以把文件拖放到页面任意位置。",
  },
  "share.save": { en: "Save race.json", zh: "保存 race.json" },
  "share.open": { en: "Open a file …", zh: "打开文件……" },
} as const satisfies Texts;

export const shareText = textsOf(shareTexts);
