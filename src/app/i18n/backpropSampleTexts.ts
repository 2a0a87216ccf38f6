/** The texts of the table that samples are typed into. */
import type { Texts } from "./dictionary.js";

export const backpropSampleTexts = {
  "samples.edit": { en: "Edit samples …", zh: "编辑样本 …" },
  "samples.title": { en: "Samples", zh: "样本" },
  "samples.note": {
    en: "Inputs x and targets t, a row for each sample. The weights stay as they are; with another number of inputs or targets the network gets new ones.",
    zh: "输入 x 与目标 t，每行一个样本。权重保持不变；若输入或目标的个数改变，网络会得到新的权重。",
  },
  "samples.add": { en: "Add a sample", zh: "添加样本" },
  "samples.remove": { en: "Remove sample {sample}", zh: "删除样本 {sample}" },
  "samples.cell": { en: "{name} of sample {sample}", zh: "样本 {sample} 的 {name}" },
  "samples.inputs": { en: "Inputs", zh: "输入" },
  "samples.targets": { en: "Targets", zh: "目标" },
  "samples.fewer": { en: "{what}: one fewer", zh: "{what}：减一" },
  "samples.more": { en: "{what}: one more", zh: "{what}：加一" },
  "samples.discard": { en: "Discard changes", zh: "放弃更改" },
  "samples.use": { en: "Use them", zh: "使用" },
} as const satisfies Texts;
