/** What plug-ins and params call things in English, and what that is in Chinese. Loaded only where the page is Chinese. */
import { chineseDatasets } from "./datasets.js";
import { chineseSurfaces } from "./surfaces.js";

export const chineseLabels: Readonly<Record<string, string>> = {
  ...chineseSurfaces,
  ...chineseDatasets,
  "test share": "测试集比例",
  "The share of the samples that is kept for the test and never trained on.": "留作测试、从不用于训练的样本比例。",
  standardise: "标准化",
  "Brings inputs, and a regression's targets, to mean 0 and deviation 1 by what the training part tells.":
    "按训练部分的统计，把输入（以及回归的目标）变为均值 0、标准差 1。",
  residual: "残差",
  "Adds a hidden layer's input to its values where the layer before is hidden too and as wide.":
    "若前一层也是隐藏层且同宽，则把该层的输入加到它的值上。",
  range: "范围",
  "Weights and biases begin anywhere within plus and minus this.": "权重与偏置的初值在正负此值之间。",
  "L2 penalty": "L2 惩罚",
  "Adds ½ λ Σ w² over all weights, and no biases, to the loss of every batch.":
    "在每个批次的损失上加 ½ λ Σ w²，只对权重，不含偏置。",
  epochs: "轮数",
  "How often every sample is dealt.": "每个样本被使用的次数。",
  "Of the initial weights, the split, the batches and random data.": "用于初始权重、划分、批次与随机数据。",
  "target loss": "目标损失",
  "A lane has arrived when its loss on the training set is at most this; at 0 there is no target.":
    "训练集损失不超过此值即为达到目标；为 0 则没有目标。",
  "stop at target": "达到目标即停",
  "A lane stops when it has reached the target.": "赛道达到目标后停止。",
  patience: "耐心值",
  "Early stopping: a lane stops when its loss has not improved for so many epochs; at 0 it goes on.":
    "早停：损失连续这么多轮没有改善时停止；为 0 则不停。",
  "least improvement": "最小改善量",
  "What counts as an improvement.": "达到多少才算改善。",
  "restore best": "恢复最佳权重",
  "The result of a lane that is stopped early is its best weights rather than its last.":
    "早停的赛道以最佳权重而非最后权重为结果。",
  "learning rate": "学习率",
  "The length of a step: too small crawls, too large overshoots; plain descent diverges above 2 / curvature.":
    "步长：太小则爬行，太大则冲过头；超过 2 / 曲率时，普通梯度下降会发散。",
  "first-moment decay": "一阶矩衰减",
  "The memory of the average gradient: about 1 / (1 − β₁) steps.": "平均梯度的记忆长度：约 1 / (1 − β₁) 步。",
  "second-moment decay": "二阶矩衰减",
  "The memory of the gradient's size: the longer it is, the steadier the steps and the slower they adapt.":
    "梯度大小的记忆：越长，步越平稳，适应也越慢。",
  epsilon: "epsilon",
  "A floor under the denominator: gradients much smaller than this no longer get full-sized steps.":
    "分母的下限：远小于它的梯度不再得到完整的步长。",
  "decay of squared gradients": "梯度平方的衰减",
  "How long the sizes of past gradients are remembered: about 1 / (1 − ρ) steps.":
    "过去梯度大小的记忆长度：约 1 / (1 − ρ) 步。",
  "weight decay": "权重衰减",
  "Pulls towards the origin as a part of the gradient, so everything done to the gradient is done to the pull.":
    "作为梯度的一部分拉向原点，因此对梯度的一切处理也作用于这一拉力。",
  "initial accumulator": "累加器初值",
  "What the memory of squared gradients starts from: at 0 the first steps are large, at 1 they are tame.":
    "梯度平方记忆的初值：为 0 时头几步很大，为 1 时较温和。",
  "Pulls towards the origin by the fraction ηλ of the distance at every step, apart from the gradient.":
    "每步按距离的 ηλ 倍拉向原点，与梯度无关。",
  "learning-rate power": "学习率幂次",
  "How the steps shrink with the sum of squared gradients: at −½ like Adagrad's, at 0 not at all.":
    "步长随梯度平方和缩小的方式：−½ 与 Adagrad 相同，0 则不缩小。",
  "L1 strength": "L1 强度",
  "Pulls towards 0 with constant force, and holds small coordinates exactly there.":
    "以恒定的力拉向 0，并把小坐标恰好固定在 0。",
  "L2 strength": "L2 强度",
  "Pulls towards 0 the harder, the farther away.": "离 0 越远，拉力越大。",
  beta: "beta",
  "Added to the root of the squared gradients' sum: tames the first steps.":
    "加到梯度平方和的平方根上：使头几步更温和。",
  "origin-centred": "以原点为中心",
  "Starts the pull from the origin instead of the marble's start, as Keras does: the first step then jumps.":
    "像 Keras 那样，拉力以原点而非弹珠起点为基准：第一步会跳跃。",
  "direction decay": "方向衰减",
  "How much of the remembered gradient decides a step's direction; at 0 only the current one does.":
    "记忆中的梯度在多大程度上决定步的方向；为 0 时只看当前梯度。",
  "memory decay": "记忆衰减",
  "The memory of the average gradient: about 1 / (1 − β₂) steps.": "平均梯度的记忆长度：约 1 / (1 − β₂) 步。",
  momentum: "动量",
  "The share of its velocity a marble keeps; on a constant slope it runs 1 / (1 − β) times as fast.":
    "弹珠保留的速度比例；在恒定的坡上，速度是原来的 1 / (1 − β) 倍。",
  dampening: "梯度抑制系数",
  "Shrinks the share of each new gradient; at d = β the velocity is a plain running average.":
    "缩小每个新梯度所占的比例；d = β 时，速度就是普通的滑动平均。",
  "bias correction": "偏差校正",
  "Makes up for memories that start empty; without it the first steps are too long.":
    "补偿从零开始的记忆；不校正时，最初几步会过长。",
  "momentum warm-up": "动量预热",
  "Lets the momentum rise slowly, as libraries do; without it the form is that of lectures.":
    "像各个库那样让动量缓慢上升；关闭后则是讲座中的形式。",
  "usual gradient": "通常的梯度",
  "What all updates see but one of each period.": "每个周期中除一步以外，各步看到的梯度。",
  "rare gradient": "罕见的梯度",
  "What the last update of each period sees.": "每个周期最后一步看到的梯度。",
  "After how many updates the rare gradient comes again.": "每隔多少步出现一次罕见的梯度。",
  "What every update multiplies all later gradients by.": "每一步把之后所有梯度乘以多少。",
  "Its gradients along x are a list, whatever the place: batches that disagree. The map shows their mean.":
    "沿 x 的梯度是一串给定的数，与位置无关，如同互相矛盾的批次。地图显示它们的平均值。",
  "learning rate inside": "学习率计入速度",
  "Puts the learning rate into the velocity, as Keras does: a cut then takes hold as the old velocity fades.":
    "像 Keras 那样把学习率计入速度：降低学习率后，随旧速度消退才逐渐生效。",
  "momentum decay": "动量衰减",
  "How quickly the momentum rises from half of β₁ to all of it; at 0 it stays at half.":
    "动量从 β₁ 的一半升到全部的快慢；为 0 时停在一半。",
  "initial step": "初始步长",
  "The length of the first step; from then on the step follows the gradient's signs.":
    "第一步的长度；此后步长随梯度的符号变化。",
  "shrink factor": "缩小因子",
  "What a coordinate's step is multiplied by when its slope changes sign.": "某坐标的梯度变号时，其步长所乘的因子。",
  "growth factor": "增大因子",
  "What a coordinate's step is multiplied by while its slope keeps its sign.":
    "某坐标的梯度不变号时，其步长所乘的因子。",
  "smallest step": "最小步长",
  "No step is shorter than this, save where the slope is 0 or has just changed sign.":
    "步长不会更短，除非梯度为 0 或刚刚变号。",
  "largest step": "最大步长",
  "No step is longer than this.": "步长不会更长。",
  "What both memories start from, of gradients and of their squares.": "梯度及其平方这两个记忆的初值。",

  Height: "高度",
  Steepness: "陡度",
  "The cliff is 1/s wide.": "悬崖宽 1/s。",
  "Steepness across": "横向陡度",
  "The curvature across the valley is 2s.": "横跨山谷的曲率为 2s。",
  Tilt: "倾斜",
  "How much deeper the right well is, about 2t.": "右侧的谷深多少，约 2t。",
  "Weight decay": "权重衰减",
  "Pulls both weights towards 0.": "把两个权重拉向 0。",
  Narrowing: "收窄",
  "The curvature across grows as e^(kx).": "横向曲率按 e^(kx) 增长。",
  "Width of the bowl": "碗的宽度",
  "Along x, f is one half at this distance.": "沿 x 方向，在此距离处 f 为二分之一。",
  "Condition number": "条件数",
  "How much steeper it is across than along.": "横向比纵向陡多少倍。",
  Angle: "角度",
  "Turns the floor counter-clockwise from the x axis, in radians.": "谷底从 x 轴起逆时针转过的角度（弧度）。",
  "Place of the minimum": "极小值的位置",
  "The minimum is at (a, a²).": "极小值位于 (a, a²)。",
  "Steepness of the walls": "谷壁陡度",
  Sharpness: "尖锐度",
  "The right minimum is this many times as sharp as the left.": "右侧极小值的尖锐程度是左侧的多少倍。",
  Twist: "扭转",
  "How fast the valley turns on its way outwards.": "山谷向外延伸时转弯的快慢。",
  Bend: "弯曲",
  "How far the valley swings to either side.": "山谷向两侧摆动的幅度。",

  "Hölder table": "Hölder 桌",

  Constant: "恒定",
  Cosine: "余弦",
  Exponential: "指数",
  "Inverse square root": "平方根倒数",
  "Inverse time": "时间倒数",
  Linear: "线性",
  "One cycle": "单周期",
  Step: "阶梯",
  "Warm restarts": "热重启",
  "Warm-up": "预热",
  period: "周期",
  "How many updates the way down takes.": "下降过程的更新次数。",
  "How many updates the way down takes; 0 is the whole race.": "下降过程的更新次数；0 表示整场比赛。",
  "How many updates the way up takes.": "上升过程的更新次数。",
  "How many updates the first round takes.": "第一轮的更新次数。",
  floor: "下限",
  "What it ends at, as a share of the base value.": "结束时的值，占基准值的比例。",
  rate: "速率",
  "The value falls to 37 % after 1 / rate updates, and by that share again and again.":
    "每经过 1 / 速率 次更新，值降到原来的 37%。",
  "The value is halved after 3 / rate updates.": "经过 3 / 速率 次更新，值减半。",
  "The value is halved after 1 / rate updates, and a third of it is left after 2 / rate.":
    "经过 1 / 速率 次更新，值减半；经过 2 / 速率 次，剩三分之一。",
  rise: "上升",
  "The share of the race that is spent going up.": "上升阶段占整场比赛的比例。",
  "start divisor": "起始除数",
  "The cycle begins at the base value divided by this.": "周期从基准值除以它开始。",
  "final divisor": "终止除数",
  "It ends at its first value divided by this; unused when inverted.": "结束于起始值除以它；反转时不用。",
  inverted: "反转",
  "Falls first and rises then: the counter-cycle, for a momentum.": "先降后升：用于动量的反向周期。",
  every: "间隔",
  "How many updates are made between two drops.": "两次下降之间的更新次数。",
  factor: "因子",
  "What each drop multiplies the value by.": "每次下降时值所乘的因子。",
  growth: "增长",
  "How many times as long each round is as the one before.": "每一轮的长度是前一轮的多少倍。",
  start: "起始",
  "What the first update uses, as a share of the base value.": "第一次更新所用的值，占基准值的比例。",

  steps: "步数",
  "How many updates every lane makes.": "每条赛道的更新次数。",
  seed: "种子",
  "The same seed gives the same noise and the same scattered starts.": "相同的种子给出相同的噪声和相同的随机起点。",
  "gradient noise": "梯度噪声",
  "The standard deviation of what is added to every component of every gradient, the same for all lanes.":
    "加到每个梯度每个分量上的噪声的标准差，各赛道相同。",
  "target distance": "目标距离",
  "A marble has arrived when it is this near to a star.": "弹珠离星标不超过此距离，即为到达。",
  "start x": "起点 x",
  "start y": "起点 y",
  "grid of starts": "起点网格",
  "scattered starts": "随机起点",

  "A plane through a network's loss, and no projection of its training: racers move in it alone, and adaptive ones by its axes.":
    "穿过网络损失的一个平面，而不是其训练的投影：参赛者只在平面内移动，自适应方法依其坐标轴行事。",
  "Batch size": "批大小",
  "How many samples each step sees, the same for every racer; 0 is all of them. The map shows all of them.":
    "每一步看到的样本数，对每条赛道都相同；0 表示全部。地图按全部样本绘制。",
  Annealing: "模拟退火",
  "Particle swarm": "粒子群",
  "Genetic algorithm": "遗传算法",
  "Adagrad, full matrix": "Adagrad（全矩阵）",
  population: "种群大小",
  "How many places are held at once; each costs an evaluation a step.": "同时保有的位置数；每个每步花费一次求值。",
  "first edge": "初始边长",
  "How far the first corners are from the start: a small triangle has to grow before it gets anywhere.":
    "最初的顶点离起点多远：小三角形得先长大才能走远。",
  reflection: "反射",
  "How far beyond the others' mean the worst corner is turned over.": "最差顶点翻过其余顶点均值的远近。",
  expansion: "扩张",
  "How many times as far it goes where that was the best place so far.": "若翻到迄今最好的位置，再走多少倍远。",
  contraction: "收缩",
  "How many times as far it goes where that was too far.": "若翻得太远，改走多少倍远。",
  shrinkage: "缩小",
  "What is left of every edge where no way was better.": "各种走法都不更好时，每条边剩下多少。",
  "length of a try": "尝试步幅",
  "How far away places are tried, as a standard deviation along each axis.": "所试位置的远近，为各轴上的标准差。",
  "first temperature": "初始温度",
  "How much worse a place may be and still be gone to one time in three, to begin with; at 0 never.":
    "起初，位置差多少仍有约三分之一的机会前往；为 0 则从不。",
  cooling: "降温",
  "What is left of the temperature after each update.": "每次更新后温度剩下多少。",
  tries: "尝试次数",
  "How many places are tried an update; each costs an evaluation.": "每次更新试多少个位置；每个花费一次求值。",
  "sown within": "播撒范围",
  "How far around the start the particles are sown, along each axis.": "粒子在起点周围各轴上播撒的远近。",
  inertia: "惯性",
  "The share of its velocity a particle keeps; from 1 on the swarm flies apart.":
    "粒子保留的速度比例；从 1 起粒子群会四散。",
  "pull of its own best": "自身最佳的拉力",
  "How strongly a particle is drawn to the best place it has been to.": "粒子被自己到过的最佳位置吸引的强度。",
  "pull of the common best": "共同最佳的拉力",
  "How strongly a particle is drawn to the best place of all.": "粒子被全体最佳位置吸引的强度。",
  spread: "散布",
  "How far the first members are from the start, and how far a mutation goes, as a standard deviation.":
    "最初成员离起点的远近，也是变异的远近，为标准差。",
  blend: "混合",
  "How far beyond its parents a child may lie, as a share of their distance; at 0.5 the spread is kept.":
    "子代可落在双亲之外多远，为双亲距离的比例；为 0.5 时散布不变。",
  "mutation rate": "变异率",
  "The share of a child's coordinates that mutate.": "子代坐标中变异的比例。",
  "share of the step": "步长比例",
  "How much of Newton's step is gone: at 1 it ends where the parabola does.":
    "走 Newton 步的多少：为 1 时恰到抛物面的驻点。",
  damping: "阻尼",
  "Added to every curvature: the larger, the shorter the steps, and the more like gradient descent's.":
    "加到每个曲率上：越大步越短，也越像梯度下降。",
  "saddle-free": "避开鞍点",
  "Takes curvatures without their signs, so that it goes down along each of them.":
    "只取曲率的大小，于是沿每个方向都向下走。",
  "first try": "首次尝试",
  "The length of the step that the line search tries first, in steps of Newton's kind.":
    "线搜索首先尝试的步长，以 Newton 式的步为单位。",
  "pairs remembered": "记忆对数",
  "How many moves the curvatures are made from; with none it is steepest descent with a line search.":
    "由多少次移动推出曲率；为 0 则是带线搜索的最速下降。",
  "The share of mistakes on twelve samples (u, v) of a classifier that says yes where xu + yv > 1.":
    "分类器在十二个样本 (u, v) 上的错误率；当 xu + yv > 1 时它判为“是”。",
};
