/** What the Share dialog says about races on other people's pages. */
export const embedTexts = {
  "embed.heading": { en: "On your page", zh: "放到你的页面" },
  "embed.kinds": { en: "Kind of code", zh: "代码类型" },
  "embed.frame": { en: "Iframe", zh: "iframe 框架" },
  "embed.element": { en: "Element", zh: "元素" },
  "embed.markdown": { en: "Markdown", zh: "Markdown 文本" },
  "embed.oembed": { en: "oEmbed", zh: "oEmbed 链接" },
  "embed.frameText": {
    en: "Works wherever HTML does: posts, wikis, slides, notebooks.",
    zh: "凡能写 HTML 的地方都可用：博客、维基、幻灯片、笔记本。",
  },
  "embed.elementText": {
    en: "Lighter, and a part of your page: styled by CSS, played by script. Other sites than this one need its host to allow their scripts (CORS).",
    zh: "更轻便，是页面的一部分：可用 CSS 设定样式，用脚本播放。用于其他网站时，需要本站主机允许跨域脚本（CORS）。",
  },
  "embed.markdownText": {
    en: "A picture that leads to the race, for READMEs and posts without HTML.",
    zh: "点击图片即可打开比赛，适用于 README 和不支持 HTML 的帖子。",
  },
  "embed.ownPicture": {
    en: "Export a GIF or PNG below and put it beside your text as race.gif: this race is your own, so there is no picture of it here.",
    zh: "这场比赛是你自己的，本站没有它的图片：请在下方导出 GIF 或 PNG，并以 race.gif 为名与文章放在一起。",
  },
  "embed.oembedText": {
    en: "Paste the link on a line of its own: WordPress, Discourse, Notion and others show the race in its place.",
    zh: "将链接单独粘贴成一行：WordPress、Discourse、Notion 等会在该处显示比赛。",
  },
  "embed.noOembed": {
    en: "Scenarios have a link that others unfold; this race is your own. Use the iframe.",
    zh: "只有场景才有可展开的链接；这场比赛是你自己的，请使用 iframe。",
  },
  "embed.tooLong": {
    en: "This race is too long for a link, so it cannot be in an iframe or a picture's link. Save race.json, put it beside your page and use the element.",
    zh: "这场比赛太长，放不进链接，因此不能用 iframe 或图片链接。请保存 race.json，放在页面旁边，并使用元素。",
  },
  "embed.file": {
    en: "This race is long: save race.json and put it beside your page.",
    zh: "这场比赛较长：请保存 race.json 并放在页面旁边。",
  },
  "embed.long": {
    en: "The link has {count} characters. Some programs cut links after 2,000: a file is safer.",
    zh: "链接有 {count} 个字符。有些程序会截断超过 2,000 个字符的链接：用文件更稳妥。",
  },
  "embed.code": { en: "Code to copy", zh: "要复制的代码" },
  "embed.copy": { en: "Copy code", zh: "复制代码" },
  "embed.copied": { en: "Copied", zh: "已复制" },
  "embed.size": { en: "Size", zh: "大小" },
  "embed.theme": { en: "Theme", zh: "主题" },
  "embed.auto": { en: "as the reader's", zh: "跟随读者" },
  "embed.light": { en: "light", zh: "浅色" },
  "embed.dark": { en: "dark", zh: "深色" },
  "embed.shown": { en: "Shown", zh: "显示" },
  "embed.controls": { en: "controls", zh: "播放控件" },
  "embed.standings": { en: "standings", zh: "排名" },
  "embed.title": { en: "title", zh: "标题" },
  "embed.preview": { en: "Preview", zh: "预览" },
  "embed.name": { en: "Optimizers race on {surface}", zh: "优化器在“{surface}”上赛跑" },
} as const;
