/** What the help of the pages says: by keys and mouse, and of the race page by fingers. */
import type { Texts } from "./dictionary.js";

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
    en: "read x, y, loss and gradient there; by keys those of the start, while the ring has the focus",
    zh: "读出该处的 x、y、损失和梯度；焦点在圆环上时读出起点处的",
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
  "help.undo": { en: "take back what was changed; with shift make it again", zh: "撤销更改；按住 Shift 为重做" },
  "help.scenario": { en: "a scenario; the gallery shows which", zh: "打开一个场景；场景列表中标有数字" },
  "help.nameKeys": { en: "click a name in the standings", zh: "单击排名中的名称" },
  "help.name": {
    en: "hide or show it; double-click or shift enter shows it alone",
    zh: "隐藏或显示；双击或按 Shift 加回车键只显示这一个",
  },

  "help.startFinger": { en: "drag the ring, tap the map", zh: "拖动圆环，轻点地图" },
  "help.readFinger": { en: "hold a finger still on the map", zh: "手指按住地图不动" },
  "help.readHeld": { en: "read x, y, loss and gradient there", zh: "读出该处的 x、y、损失和梯度" },
  "help.lookFingers": { en: "two fingers on the map", zh: "双指操作地图" },
  "help.zoom": {
    en: "zoom and move; the button in its corner shows the whole race again",
    zh: "缩放和移动；角上的按钮重新显示整场比赛",
  },
  "help.marbleFinger": { en: "tap a marble", zh: "轻点弹珠" },
  "help.marble": { en: "see what its optimizer computes", zh: "查看其优化器的计算过程" },
  "help.seekFinger": { en: "drag along the steps or the chart", zh: "沿步数条或图表拖动" },
  "help.seek": { en: "go to a step, both ways", zh: "跳到某一步，可前可后" },
  "help.nameFinger": { en: "tap a name in the standings", zh: "轻点排名中的名称" },
  "help.hide": { en: "hide or show it", zh: "隐藏或显示" },
  "help.sheetFinger": { en: "pull the settings up", zh: "向上拉起设置" },
  "help.sheet": { en: "change surface, lanes and rates while the race is seen", zh: "看着比赛更改曲面、赛道和学习率" },
} as const satisfies Texts;
