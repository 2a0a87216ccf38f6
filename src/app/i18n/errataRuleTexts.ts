/** The errata of the lectures on optimizers: what is said, and what holds. Values in braces are computed. */
import type { Texts } from "./dictionary.js";

export const errataRuleTexts = {
  "erratum.rmsprop-decay": { en: "RMSprop's average", zh: "RMSprop 的平均" },
  "erratum.rmsprop-decay.says": { en: "R = γR + γg²", zh: "R = γR + γg²" },
  "erratum.rmsprop-decay.holds": {
    en: "R = γR + (1 − γ)g². At γ = .9 and gradients of 1 that settles at {published}; as printed at {printed}, and steps are a third as long.",
    zh: "R = γR + (1 − γ)g²。γ = .9、梯度为 1 时收敛到 {published}；按印刷的公式则为 {printed}，步长只有三分之一。",
  },
  "erratum.first-updates": { en: "“The same first update”", zh: "“第一次更新相同”" },
  "erratum.first-updates.says": {
    en: "The first updates of Adadelta and RMSprop are identical.",
    zh: "Adadelta 与 RMSprop 的第一次更新相同。",
  },
  "erratum.first-updates.holds": {
    en: "Of the form on the way there, which still has η, yes. As published Adadelta has RMS[Δθ] in its place, √ε at first: it moves {adadelta} whatever the rate; RMSprop at η = .01 moves {rmsprop}.",
    zh: "对推导途中仍含 η 的形式确实如此。正式的 Adadelta 用 RMS[Δθ] 代替 η，起初为 √ε：无论学习率如何，都移动 {adadelta}；η = .01 的 RMSprop 移动 {rmsprop}。",
  },
  "erratum.adadelta-rate": { en: "Adadelta's learning rate", zh: "Adadelta 的学习率" },
  "erratum.adadelta-rate.says": {
    en: "“No default learning rate”, beside a formula with η",
    zh: "“没有默认学习率”，旁边的公式却含 η",
  },
  "erratum.adadelta-rate.holds": {
    en: "The last formula has none. Libraries multiply by a rate whose default is 1; so do we.",
    zh: "最终的公式没有 η。程序库会乘以一个默认为 1 的学习率，我们也是。",
  },
  "erratum.adadelta-index": { en: "Which RMS[Δθ]", zh: "哪一个 RMS[Δθ]" },
  "erratum.adadelta-index.says": {
    en: "RMS[Δθ]ₜ in one line, RMS[Δθ]ₜ₋₁ in another",
    zh: "一行写 RMS[Δθ]ₜ，另一行写 RMS[Δθ]ₜ₋₁",
  },
  "erratum.adadelta-index.holds": {
    en: "t − 1: the update of step t is not known before it is made.",
    zh: "应为 t − 1：第 t 步的更新在完成之前还不知道。",
  },
  "erratum.adadelta-window": { en: "A window, or an average", zh: "窗口还是平均" },
  "erratum.adadelta-window.says": {
    en: "Gradients are summed over a window of K steps.",
    zh: "在 K 步的窗口内累加梯度。",
  },
  "erratum.adadelta-window.holds": {
    en: "That was the idea. The method keeps one exponential average, which spans about 1/(1 − ρ) = {span} steps at ρ = .95, instead of K gradients.",
    zh: "那是出发点。方法本身只保留一个指数平均，ρ = .95 时约相当于 1/(1 − ρ) = {span} 步，而不是 K 个梯度。",
  },
  "erratum.adagrad-matrix": { en: "A matrix under a root", zh: "根号下的矩阵" },
  "erratum.adagrad-matrix.says": {
    en: "Adagrad divides by √(G + ε), G = Σ g gᵀ.",
    zh: "Adagrad 除以 √(G + ε)，G = Σ g gᵀ。",
  },
  "erratum.adagrad-matrix.holds": {
    en: "The diagonal of G is meant, one sum of squares for each weight. The full matrix is a method of its own: turning the axes does not change it, and its cost grows with the square of the number of weights.",
    zh: "指的是 G 的对角线，即每个权重各自的平方和。完整矩阵是另一种方法：旋转坐标轴不会改变它，而代价随权重数的平方增长。",
  },
  "erratum.adamax-missing": { en: "AdaMax is announced", zh: "预告了 AdaMax" },
  "erratum.adamax-missing.says": {
    en: "It is in the contents, and has no slide.",
    zh: "目录中有，却没有对应的幻灯片。",
  },
  "erratum.adamax-missing.holds": {
    en: "u = max(β₂u, |g|), and θ loses η m̂/u. Its largest step really is η.",
    zh: "u = max(β₂u, |g|)，θ 减去 η m̂/u。它的最大步长确实是 η。",
  },
  "erratum.output-delta": { en: "The error signal of cross-entropy", zh: "交叉熵的误差信号" },
  "erratum.output-delta.says": { en: "δ = (t/y) f′(v)", zh: "δ = (t/y) f′(v)" },
  "erratum.output-delta.holds": {
    en: "With separate sigmoids this is t(1 − y), and where t is 0 nothing pushes the output down. A softmax, or the binary loss, gives t − y. The table has iris after 1,500 steps of Adam in a 4-8-3 network, from five first weights. Figures of .37 and .93 are told of this, .0001 and .0005 of the other two: those of the others come out here to their digits. What independent sigmoids end at is within the range, but can not come out the same without the first weights it began with: their loss is lowest wherever right outputs are 1, whatever the wrong ones are, so that those stay where they happen to be.",
    zh: "对各自独立的 Sigmoid，这等于 t(1 − y)：t 为 0 时没有任何力量把输出压低。Softmax 或二元损失给出 t − y。表中是鸢尾花数据在 4-8-3 网络上用 Adam 训练 1,500 步的结果，取五组初始权重。据称独立 Sigmoid 为 .37 与 .93，另两者为 .0001 与 .0005：后两个数在此可以逐位重现；独立 Sigmoid 的数落在范围之内，但不知道它的初始权重就无法得到相同的数：只要正确输出为 1，其损失就最低，错误输出是多少都无所谓，它们便停留在碰巧所在的地方。",
  },

  "erratum.slope-at": { en: "Where the slope is −.5622", zh: "斜率 −.5622 在哪里" },
  "erratum.slope-at.says": { en: "The slope at w = 1.5 is −.5622.", zh: "w = 1.5 处的斜率为 −.5622。" },
  "erratum.slope-at.holds": {
    en: "On the curve that fits the figure, w sin(w²) + 3, it is {at14} at 1.4, and {at15} at 1.5. The conclusion stands: it is negative, so the weight grows.",
    zh: "在与图相符的曲线 w sin(w²) + 3 上，1.4 处为 {at14}，1.5 处为 {at15}。结论不变：斜率为负，所以权重增大。",
  },
  "erratum.adam-formula": { en: "Adam's numerator", zh: "Adam 的分子" },
  "erratum.adam-formula.says": { en: "The update multiplies by m̂ twice.", zh: "更新中乘了两次 m̂。" },
  "erratum.adam-formula.holds": {
    en: "Once: θ loses η m̂/(√v̂ + ε). A square has no sign: at a slope of −.5 and η = .1 Adam moves by {adam}, the square by {square}.",
    zh: "只乘一次：θ 减去 η m̂/(√v̂ + ε)。平方没有符号：斜率 −.5、η = .1 时，Adam 移动 {adam}，平方则移动 {square}。",
  },
  "erratum.adam-epsilon": { en: "ε and η", zh: "ε 与 η" },
  "erratum.adam-epsilon.says": {
    en: "ε is called η; its value is “10-8”, in the recording a learning rate of 1e-8.",
    zh: "ε 被称为 η；其值写作“10-8”，录像中称为 1e-8 的学习率。",
  },
  "erratum.adam-epsilon.holds": {
    en: "ε = 10⁻⁸ keeps the quotient finite. The learning rate is η, {rate} by default.",
    zh: "ε = 10⁻⁸ 用来避免除以零。学习率是 η，默认为 {rate}。",
  },
  "erratum.rprop-magnitude": { en: "What Rprop looks at", zh: "Rprop 看什么" },
  "erratum.rprop-magnitude.says": { en: "“Only the magnitude” of the gradient", zh: "“只看梯度的大小”" },
  "erratum.rprop-magnitude.holds": {
    en: "Only the sign, as the recording says: gradients of .001 and 1000 both move the weight by {small}.",
    zh: "只看符号，录像中说的是对的：梯度为 .001 与 1000 时都移动 {small}。",
  },
  "erratum.replacement": { en: "How batches are drawn", zh: "批次如何抽取" },
  "erratum.replacement.says": { en: "Small random groups, with replacement", zh: "有放回地抽取随机小组" },
  "erratum.replacement.holds": {
    en: "One way; most libraries deal every sample once an epoch, in a new order. With replacement an epoch meets {met} % of the samples, about 1 − 1/e.",
    zh: "这是一种做法；多数程序库每轮以新的顺序让每个样本出现一次。有放回时，一轮只遇到 {met}% 的样本，约为 1 − 1/e。",
  },

  "erratum.rmsprop-name": { en: "What “prop” is for", zh: "“prop”是什么意思" },
  "erratum.rmsprop-name.says": { en: "“prop is for proportion”", zh: "“prop 表示 proportion（比例）”" },
  "erratum.rmsprop-name.holds": {
    en: "Propagation, after Rprop, resilient back-propagation.",
    zh: "是 propagation（传播），沿用弹性反向传播 Rprop 的名字。",
  },
  "erratum.adam-betas": { en: "Adam's β₁", zh: "Adam 的 β₁" },
  "erratum.adam-betas.says": { en: "β's of .99 and .999", zh: "两个 β 为 .99 与 .999" },
  "erratum.adam-betas.holds": {
    en: "The paper and all libraries have {beta1} and {beta2}.",
    zh: "论文与所有程序库都用 {beta1} 与 {beta2}。",
  },
  "erratum.units": { en: "Adadelta has the right units", zh: "Adadelta 的单位正确" },
  "erratum.units.says": {
    en: "Unlike a plain step, its update has the units of the weights.",
    zh: "与普通的步不同，它的更新具有权重的单位。",
  },
  "erratum.units.holds": {
    en: "As ε goes to 0. With ε = 10⁻⁶ the same problem in other units goes another way, and with one so small that it does not, it hardly starts.",
    zh: "只有当 ε 趋于 0 时才成立。ε = 10⁻⁶ 时，同一问题换个单位就走得不同；而 ε 小到不再如此时，它几乎不动。",
  },
  "erratum.max-step": { en: "“η is the largest step”", zh: "“η 是最大的步”" },
  "erratum.max-step.says": {
    en: "Adam does not overshoot: no step is longer than η.",
    zh: "Adam 不会冲过头：没有一步比 η 更长。",
  },
  "erratum.max-step.holds": {
    en: "Typically so. A lone gradient after many zeros moves up to {lone} η, and none more than {longest} η. Of AdaMax it is true.",
    zh: "通常如此。许多个 0 之后的单个梯度可移动 {lone} η，上限为 {longest} η。对 AdaMax 则成立。",
  },
  "erratum.adamax-epsilon": { en: "AdaMax needs no ε", zh: "AdaMax 不需要 ε" },
  "erratum.adamax-epsilon.says": { en: "Its denominator is always positive.", zh: "它的分母总是正的。" },
  "erratum.adamax-epsilon.holds": {
    en: "Not where a gradient was 0 from the start, as of a dead unit or an unused input: 0/0. Ours stands still there, Δθ = {move}; others add ε inside the maximum.",
    zh: "若梯度从一开始就是 0（如失活单元或未用的输入），就会出现 0/0。我们的实现此时不动，Δθ = {move}；其他实现在取最大值时加上 ε。",
  },
  "erratum.cache-start": { en: "RMSprop's first cache", zh: "RMSprop 的初始缓存" },
  "erratum.cache-start.says": { en: "“TensorFlow starts it at 1”", zh: "“TensorFlow 从 1 开始”" },
  "erratum.cache-start.holds": {
    en: "TensorFlow 1 did; Keras within TensorFlow 2, PyTorch and optax start at 0. Then the first step is 1/√(1 − ρ) learning rates, whatever the slope.",
    zh: "TensorFlow 1 如此；TensorFlow 2 中的 Keras、PyTorch 与 optax 从 0 开始。那么第一步为 1/√(1 − ρ) 个学习率，与斜率无关。",
  },
} as const satisfies Texts;
