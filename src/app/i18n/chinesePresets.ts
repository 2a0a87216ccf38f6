/** The presets in Chinese, by id. Loaded only where the page is Chinese. */
export const chinesePresets: Readonly<Record<string, { readonly name: string; readonly lesson: string }>> = {
  "auto-mpg": {
    name: "汽车油耗，全部标准化",
    lesson: "由九个输入预测汽车油耗，全部标准化：Adam 所需的轮数是 Momentum 的一半。",
  },
  circles: { name: "同心圆", lesson: "环中的圆盘：学习率调好之后，Momentum 与任何自适应方法一样快。" },
  digits: { name: "手写数字", lesson: "有数千个权重的网络：优化器的名次不再与小网络相同。" },
  gaussians: { name: "高斯点云", lesson: "一条直线就能分开的两团点：每个优化器都在几轮之内完成。" },
  "heaton-mpg": {
    name: "Heaton 的比较，汽车油耗",
    lesson: "年份未标准化时，Momentum 能承受的学习率太小：无论种子如何，达到同样的误差都比 Adam 慢。",
  },
  "heaton-early-stopping": {
    name: "Heaton 的比较，早停",
    lesson: "测试损失 1,000 步没有改善就停止时，Momentum 可能看起来更快：请重复运行，因为单次运行说明不了什么。",
  },
  "heaton-year": {
    name: "Heaton 的比较，年份也标准化",
    lesson: "年份也标准化之后，Momentum 只需约一千步，而不是几万步：单位比优化器更重要。",
  },
  iris: { name: "鸢尾花", lesson: "三种花：Nesterov 在最佳学习率下只需普通梯度下降一半的轮数。" },
  moons: { name: "双月", lesson: "当同一学习率适合所有权重时，调好的 Momentum 和 Nesterov 胜过一切自适应方法。" },
  plane: { name: "平面", lesson: "带噪声的平面：几乎只是拟合一条直线，所有方法很快都到达噪声下限。" },
  "rare-feature": {
    name: "罕见特征",
    lesson: "学习率相同时，Adagrad 用一半的轮数就学会二十个样本中才有一个的特征：只有对应的权重保持较大的学习率。",
  },
  sine: {
    name: "正弦",
    lesson: "少数隐藏单元就能弯成一条正弦曲线：只要单元足够，网络可以逼近有界区间上的任何连续函数。",
  },
  spirals: { name: "双螺旋", lesson: "当各权重需要各自的学习率时，自适应方法远远领先于普通梯度下降。" },
  "xor-clouds": {
    name: "异或点云",
    lesson: "没有直线能分开的四团点：Adagrad 和 Adadelta 所需的轮数约为 Momentum 的三倍。",
  },
};
