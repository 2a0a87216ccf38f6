/** Every text of the page in both languages. `{name}` stands for a value that is filled in. */

export type Language = "en" | "zh";

export const dictionary = {
  "page.navigation": { en: "Page", zh: "页面" },
  "page.scenarios": { en: "Scenarios", zh: "场景" },
  "page.help": { en: "Help", zh: "帮助" },
  "page.theme": { en: "Switch between light and dark", zh: "切换明暗主题" },
  "page.share": { en: "Share", zh: "分享" },
  "page.race": { en: "Race", zh: "比赛" },
  "page.editFormula": { en: "Edit formula", zh: "编辑公式" },
  "page.results": { en: "Results and settings", zh: "结果与设置" },
  "dialog.close": { en: "Close", zh: "关闭" },

  "transport.reset": { en: "Back to the start", zh: "回到起点" },
  "transport.back": { en: "One step back", zh: "后退一步" },
  "transport.play": { en: "Play", zh: "播放" },
  "transport.pause": { en: "Pause", zh: "暂停" },
  "transport.step": { en: "One step on", zh: "前进一步" },
  "transport.loop": { en: "Loop", zh: "循环" },
  "transport.position": { en: "Step", zh: "步数" },
  "transport.count": { en: "step {step} / {steps}", zh: "第 {step} / {steps} 步" },
  "transport.rate": { en: "Rate", zh: "播放速度" },
  "transport.rateTitle": { en: "Steps per second", zh: "每秒步数" },
  "transport.rateText": { en: "{rate} steps/s", zh: "{rate} 步/秒" },

  "title.point": { en: "from ({point})", zh: "起点 ({point})" },
  "title.grid": { en: "from a grid of {side} × {side}", zh: "起点为 {side} × {side} 网格" },
  "title.scatter": { en: "from {count} points", zh: "{count} 个随机起点" },
  "title.seed": { en: "seed {seed}", zh: "种子 {seed}" },

  "lane.arrived": { en: "{name} arrived at step {step}", zh: "{name} 在第 {step} 步到达" },
  "lane.diverged": { en: "{name} diverged at step {step}", zh: "{name} 在第 {step} 步发散" },

  "standings.heading": { en: "Standings", zh: "排名" },
  "standings.star": { en: "Standings · within {distance} of the star", zh: "排名 · 距星标 {distance} 以内" },
  "standings.stars": { en: "Standings · within {distance} of a star", zh: "排名 · 距任一星标 {distance} 以内" },
  "standings.step": { en: "step {step}", zh: "第 {step} 步" },
  "standings.diverged": { en: "diverged at {step}", zh: "第 {step} 步发散" },
  "standings.running": { en: "running", zh: "进行中" },
  "standings.left": { en: "left the domain", zh: "离开定义域" },
  "standings.localMinimum": { en: "in a local minimum", zh: "在局部极小值" },
  "standings.minimum": { en: "in a minimum", zh: "在极小值" },
  "standings.saddle": { en: "at a saddle", zh: "在鞍点" },
  "standings.plateau": { en: "on a plateau", zh: "在平台" },
  "standings.outside": { en: "outside the domain since step {step}", zh: "自第 {step} 步起在定义域之外" },
  "standings.at": { en: "at ({point})", zh: "位于 ({point})" },
  "standings.click": {
    en: "Click to hide or show, double-click to show alone",
    zh: "单击隐藏或显示，双击只显示这一个",
  },

  "chart.loss": { en: "Loss", zh: "损失" },
  "chart.lossAbove": { en: "Loss · above {floor}", zh: "损失 · 减去 {floor}" },
  "chart.label": { en: "{heading}, against step, of each lane", zh: "{heading}：各赛道随步数的变化" },
  "chart.notRecorded": { en: "Not recorded: {names}", zh: "未记录：{names}" },

  "rates.heading": { en: "Learning rates", zh: "学习率" },
  "rates.own": { en: "own", zh: "各自" },
  "rates.matched": { en: "matched", zh: "统一" },
  "rates.tuned": { en: "tuned", zh: "调优" },
  "rates.slider": { en: "Learning rate of all lanes", zh: "所有赛道的学习率" },
  "rates.how": { en: "How they were tuned", zh: "调优方法" },
  "rates.one": { en: "One rate for all lanes: {rate}.", zh: "所有赛道使用同一学习率：{rate}。" },
  "rates.tuning": { en: "Tuning …", zh: "正在调优……" },
  "rates.progress": { en: "Tuning … {percent} %", zh: "正在调优…… {percent}%" },

  "stage.map": {
    en: "Map: plus and minus zoom, arrow keys move, 0 shows the whole race",
    zh: "地图：加减号缩放，方向键移动，0 显示整场比赛",
  },
  "stage.start": { en: "Start: drag it or use the arrow keys", zh: "起点：拖动或用方向键移动" },
  "stage.tilt": { en: "Tilt", zh: "倾斜" },
  "stage.readout": {
    en: "x {x}  y {y}  loss {loss}  gradient {gx}, {gy}",
    zh: "x {x}  y {y}  损失 {loss}  梯度 {gx}, {gy}",
  },
  "stage.diverged": { en: "{name} · diverged at {step}", zh: "{name} · 第 {step} 步发散" },
  "stage.away": { en: "{name} · {distance} away", zh: "{name} · 距画面 {distance}" },
  "stage.noWebgl": {
    en: "Without WebGL the race is drawn more simply and the map can not be tilted.",
    zh: "没有 WebGL：比赛以简化方式绘制，地图不能倾斜。",
  },
  "stage.lostWebgl": {
    en: "WebGL was lost: until it is back the race is drawn more simply.",
    zh: "WebGL 已丢失：恢复之前，比赛以简化方式绘制。",
  },
  "number.none": { en: "not a number", zh: "非数值" },

  "help.startKeys": { en: "drag the ring, click the map", zh: "拖动圆环，单击地图" },
  "help.start": { en: "move the start; everything is run again", zh: "移动起点，比赛全部重新运行" },
  "help.lookKeys": { en: "wheel, pinch, drag the map", zh: "滚轮、双指缩放、拖动地图" },
  "help.look": {
    en: "zoom and move; on the map + − 0 and arrow keys do too",
    zh: "缩放和移动；焦点在地图上时也可用 + − 0 和方向键",
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
  "help.name": { en: "hide or show it; double-click shows it alone", zh: "隐藏或显示；双击只显示这一个" },

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
  "share.press": { en: "Press Ctrl C", zh: "请按 Ctrl C" },
  "share.file": { en: "Race file", zh: "比赛文件" },
  "share.fileText": {
    en: "The race as JSON, for the command line and for keeping. A file can also be dropped anywhere on the page.",
    zh: "JSON 格式的比赛，可用于命令行或存档。也可以把文件拖放到页面任意位置。",
  },
  "share.save": { en: "Save race.json", zh: "保存 race.json" },
  "share.open": { en: "Open a file …", zh: "打开文件……" },
  "share.drop": { en: "Drop a race file to open it", zh: "松开以打开比赛文件" },
  "share.linkProblems": {
    en: "This link had problems; the rest is loaded.",
    zh: "链接有问题，其余部分已载入。",
  },
  "share.notOpened": { en: "{name} was not opened.", zh: "未能打开 {name}。" },
  "share.noneOpened": { en: "No file was opened.", zh: "没有打开任何文件。" },
  "share.manyFiles": { en: "got {count} files, expected one", zh: "收到 {count} 个文件，只能打开一个" },
  "share.largeFile": {
    en: "got a file of {size} MB, expected at most {most} MB",
    zh: "文件大小为 {size} MB，最多 {most} MB",
  },
  "share.problems": { en: "Problems", zh: "问题" },
  "share.dismiss": { en: "Dismiss", zh: "关闭" },

  "panel.surface": { en: "Surface", zh: "曲面" },
  "panel.lane": { en: "Lane", zh: "赛道" },
  "panel.race": { en: "Race", zh: "比赛" },
  "panel.surfaceList": { en: "surface", zh: "曲面" },
  "panel.typed": { en: "Typed formula", zh: "自定义公式" },
  "panel.laneList": { en: "lane", zh: "赛道" },
  "panel.optimizer": { en: "optimizer", zh: "优化器" },
  "panel.addLane": { en: "add a lane", zh: "添加赛道" },
  "panel.choose": { en: "choose an optimizer", zh: "选择优化器" },
  "panel.schedule": { en: "schedule", zh: "调度" },
  "panel.thisLane": { en: "This lane", zh: "这条赛道" },
  "panel.up": { en: "Move up", zh: "上移" },
  "panel.down": { en: "Move down", zh: "下移" },
  "panel.duplicate": { en: "Duplicate", zh: "复制赛道" },
  "panel.remove": { en: "Remove", zh: "移除" },
  "panel.value": { en: "{label}, value", zh: "{label}，数值" },
  "recording.label": { en: "changes hold", zh: "更改生效于" },
  "recording.group": { en: "Changes hold", zh: "更改生效于" },
  "recording.start": { en: "from the start", zh: "从头开始" },
  "recording.startTitle": { en: "A change runs the race again from its start", zh: "更改后比赛从头重新运行" },
  "recording.step": { en: "from this step", zh: "从当前步起" },
  "recording.stepTitle": {
    en: "A change is recorded at the step that is shown, and holds from there on",
    zh: "更改记录在当前显示的步，并从那里起生效",
  },
  "recording.over": {
    en: "The race is over at this step: go back for a change to show.",
    zh: "比赛在这一步已结束：后退一些，更改才看得到。",
  },
  "edits.list": { en: "Recorded changes", zh: "已记录的更改" },
  "edits.heading": { en: "recorded changes", zh: "已记录的更改" },
  "edits.removeAll": { en: "remove all", zh: "全部移除" },
  "edits.step": { en: "step {step}: {values}", zh: "第 {step} 步：{values}" },
  "edits.remove": { en: "Remove {edit}", zh: "移除 {edit}" },
  "course.log": { en: "log scale", zh: "对数刻度" },
  "course.label": {
    en: "{label} over the race: {first} at first, {last} at the end",
    zh: "{label}在比赛中的变化：开始为 {first}，结束为 {last}",
  },
  "course.labelLog": {
    en: "{label} over the race: {first} at first, {last} at the end, on a logarithmic scale",
    zh: "{label}在比赛中的变化：开始为 {first}，结束为 {last}，对数刻度",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TextKey = keyof typeof dictionary;

/** The names of the values a text asks for: `"step"` of `"diverged at {step}"`. */
type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

export type ValueNames<K extends TextKey> = NamesIn<(typeof dictionary)[K]["en"]>;

/** Texts without values. */
export type PlainKey = { [K in TextKey]: [ValueNames<K>] extends [never] ? K : never }[TextKey];
