/** What the help says of keys and gestures: loaded when somebody asks for it. */
import type { Texts } from "./dictionary.js";
import { textsOf } from "./language.js";

export const helpTexts = {
  "help.startKeys": { en: "drag the ring, click the map", zh: "拖动圆环，单击地图" },
  "help.start": { en: "move the start; everything is run again", zh: "移动起点，比赛全部重新运行" },
  "help.lookKeys": { en: "wheel, pinch, drag the map", zh: "滚轮、双指缩放、拖动地图" },
  "help.look": {
    en: "zoom and move; on the map + − 0 and arrow keys do too",
    zh: "缩放和移动；焦点在地图上时也可用 + − 0 和方向键",
  },
  "help.readKeys": { en: "point at the map", zh: "指向地图" },
  "help.read": {
    en: "read x, y, loss and gradient there; by touch hold a finger still, by keys go to the ring",
    zh: "读出该处的 x、y、损失和梯度；触摸时按住不动，用键盘时把焦点移到圆环",
  },
  "help.playKeys": { en: "space", zh: "空格" },
  "help.play": { en: "play or pause", zh: "播放或暂停" },
  "help.step": { en: "one step back or on; with shift ten", zh: "后退或前进一步；按住 Shift 为十步" },
  "help.endKeys": { en: "home, end", zh: "Home、End" },
  "help.end": { en: "to the start, to the end", zh: "跳到开头、末尾" },
  "help.reset": { en: "reset", zh: "重置" },
  "help.loop": { en: "loop", zh: "循环" },
  "help.share": { en: "share", zh: "分享" },
  "help.full": { en: "full screen", zh: "全屏" },
  "help.scenario": { en: "a scenario", zh: "打开一个场景" },
  "help.nameKeys": { en: "click a name in the standings", zh: "单击排名中的名称" },
  "help.name": {
    en: "hide or show it; double-click or shift enter shows it alone",
    zh: "隐藏或显示；双击或按 Shift + Enter 只显示这一个",
  },
} as const satisfies Texts;

export const helpText = textsOf(helpTexts);
