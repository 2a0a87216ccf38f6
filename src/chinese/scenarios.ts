/** The scenarios' texts in Chinese, by id. Loaded only where the page is Chinese. */
import type { Scenario } from "../core/scenario.js";

export type ScenarioTexts = Pick<Scenario, "name" | "lesson" | "look">;

export const chineseScenarios: Readonly<Record<string, ScenarioTexts>> = {
  "steps-without-slope": {
    name: "没有坡度的台阶",
    lesson: "损失若是错误的个数，就没有梯度可循：靠比较损失前进的方法也许能到，依赖梯度的方法无法起步。",
    look: "粒子群、遗传算法和模拟退火找到没有错误的那一级；Nelder–Mead 的三角形只看得见脚下的台阶，Adam 与 Newton 不运行。",
  },
  "equal-evaluations": {
    name: "相同的求值次数",
    lesson: "按求值次数计（一次梯度计三次），粒子群走一步很贵，按梯度走一步很便宜：山谷众多时，贵的反而值得。",
    look: "Momentum 和 Adam 停在起点所在的山谷；其余的都在 900 次求值之内找到中央的极小值：把指针移到排名上可看次数。",
  },
  "second-order": {
    name: "曲率的价格",
    lesson: "利用曲率的方法步数少，但每一步都有代价：两个权重时每步五次梯度，85 个权重的小网络要 171 次。",
    look: "Newton 先跳得很远，五步就到；L-BFGS 沿山谷摸索三十步；Adam 和 Momentum 要几百步。",
  },
  "adagrad-stalls": {
    name: "后劲不足的 Adagrad",
    lesson: "Adagrad 从不遗忘梯度，步长只减不增：学习率太小时，离目标还很远就停下了。",
    look: "学习率较小的 Adagrad 越走越慢，始终到不了；学习率同为 1 的 RMSprop 步伐均匀，顺利到达。",
  },
  "beale-eight": {
    name: "Beale 山谷里的八种优化器",
    lesson: "同一面坡，八种规则：如何由梯度迈出每一步，决定了路径和快慢。",
    look: "Momentum 和 Nesterov 绕了大弯仍最先到达，自适应方法抄近路，普通 SGD 缓慢爬行。",
  },
  "cold-start": {
    name: "冷启动",
    lesson: "记忆为空时，RMSprop 的第一步总是 η/√(1 − ρ)，与坡度无关：记忆越长，起步越猛。",
    look: "ρ = 0.999 时第一步是学习率的三十二倍，直接越过山丘；其余的留在第一个谷中。",
  },
  "critical-damping": {
    name: "恰到好处的动量",
    lesson: "重球有一个最佳摩擦：动量小则爬行，动量大则摆动，介于其间便直奔终点。",
    look: "β = 0.64 的弹珠 25 步就到；β = 0.2 缓慢爬行，β = 0.95 左右摆动直到最后。",
  },
  "cut-the-rate": {
    name: "有刹车与没刹车",
    lesson: "学习率在动量公式里的位置，在降低学习率时就显出差别：一种立即停住，另一种继续滑行。",
    look: "第 12 步时两者的学习率都几乎降为零：一颗弹珠停住，另一颗又滑出最后一步的九倍远。",
  },
  "first-step": {
    name: "第一步人人一样",
    lesson: "Adam 的第一步沿每个坐标轴都等于学习率，悬崖和平地都一样：只看梯度的符号。",
    look: "六十四颗弹珠齐步出发，都严格沿对角线前进，直到各自对梯度的记忆把它们分开。",
  },
  "flat-plain": {
    name: "谁能在平台上前进",
    lesson: "在几乎没有坡度的平台上，普通梯度下降原地不动；除以梯度大小的规则照样前进。",
    look: "SGD 和 Momentum 没有离开起点，而 Adagrad、Adam 和 RMSprop 径直穿过平台，落入坑中。",
  },
  "four-basins": {
    name: "四个山谷，一百颗弹珠",
    lesson: "有多个极小值时，起点决定结果：同一规则、同一学习率，可以停在四个山谷中的任何一个。",
    look: "相邻的弹珠在边界上分道扬镳：鞍点两侧紧挨着的两颗弹珠，会滚向不同的山谷。",
  },
  "long-memory": {
    name: "永不遗忘",
    lesson: "AMSGrad 除以遇到过的最大梯度幅度：碰过一次陡壁，余下的比赛都快不起来。",
    look: "记忆短（β₂ = 0.9）时，Adam 忘掉陡壁向前跑，AMSGrad 却拖着步子；β₂ = 0.999 时两者几乎一样。",
  },
  "nesterov-brakes": {
    name: "会刹车的 Nesterov",
    lesson: "Nesterov 的球看的是前方的坡度：学习率和动量相同，却摆动更小、更早稳定。",
    look: "两者出发方向相同；到了谷底，Momentum 冲过头并不断摆动，Nesterov 则转向沿谷前进。",
  },
  "noise-floor": {
    name: "三团云",
    lesson: "梯度有噪声时，恒定学习率的终点不是一个点，而是一团云；学习率相同时，带动量的云要大十倍。",
    look: "星标周围有三团云：Momentum 的很宽，SGD 的很小，学习率递减的那一团不断缩小。",
  },
  "over-the-hump": {
    name: "越过山丘",
    lesson: "动量能把弹珠带出较差的极小值，也能再把它带回去：并非越大越好。",
    look: "β = 0.8 留在第一个谷中，0.9 翻进更深的谷，0.95 到了那里又回来了。",
  },
  "radford-2014": {
    name: "2014 年的那段动画",
    lesson: "让优化器变成图画的那场比赛：按坐标缩放的规则抄近路，重球冲过了弯道。",
    look: "Adadelta 最先进入半个单位之内，随后是 Adagrad 和 Nesterov；Momentum 远远冲过弯道，SGD 没能到达。",
  },
  "ravine-zigzag": {
    name: "之字形",
    lesson: "在峡谷里，普通梯度下降只能走之字或爬行；动量让来回摆动相互抵消，让沿谷底的前进不断累积。",
    look: "一个 SGD 在两壁间来回弹跳，谨慎的那个沿谷底爬行，Momentum 摆动几下就到了。",
  },
  "rosenbrock-bend": {
    name: "绕过弯道",
    lesson: "找到弯曲的山谷容易，沿着它走却难：关键是在几乎平坦的谷底上的速度。",
    look: "十几步内都进了山谷；随后 Momentum、Nesterov 和 Adam 绕过弯道，SGD 和 Adagrad 停在弯里。",
  },
  runaway: {
    name: "一去不返",
    lesson: "损失下降不等于接近极小值：Beale 山谷的左侧永远向下，没有尽头。",
    look: "Adagrad 和 Adam 向左转，损失一步步下降却没有终点；Momentum 和 SGD 向右转，找到了星标。",
  },
  "saddle-escape": {
    name: "离开鞍点",
    lesson: "山脊附近，通向外面的坡度极小：除以梯度大小的规则不受影响，普通梯度下降只能等待。",
    look: "Adagrad、RMSprop 和 Adam 立刻斜着离开；Momentum 和 Nesterov 先荡过鞍点；SGD 停在鞍点上。",
  },
  "sharp-and-flat": {
    name: "太尖锐，留不住",
    lesson: "只有学习率低于 2 除以曲率，极小值才留得住弹珠：大学习率会越过尖锐的极小值，停在平坦的极小值里。",
    look: "0.02 时弹珠停在尖锐的极小值，0.05 时在那里来回弹跳，0.1 时被抛到平坦的极小值。",
  },
  "step-decay": {
    name: "逐级下楼",
    lesson: "梯度有噪声时，恒定的大学习率永远静不下来，小学习率又慢得没有尽头：先大，再降。",
    look: "恒定学习率一直在星标周围乱转；阶梯下降来得一样快，每降一次就安静一些；小学习率姗姗来迟。",
  },
  "the-crease": {
    name: "折痕",
    lesson: "在折痕旁边，任何固定学习率都太大，会永远来回抖动；只有不断缩小的步才能停在折痕上。",
    look: "固定学习率的 SGD 和 Adam 不停地跨过折痕跳动；Rprop 和学习率递减的 Adam 停在折痕上。",
  },
  "too-fast": {
    name: "快了百分之一",
    lesson: "普通梯度下降有限速：2 除以最大曲率 λ。低于它，摆动逐渐缩小；高于它，摆动逐渐放大。",
    look: "1.98/λ 时之字收窄，2/λ 时宽度不变，2.02/λ 时越摆越大；1/λ 一步就横跨到谷底。",
  },
  "turned-ravine": {
    name: "转过来的峡谷",
    lesson: "逐坐标缩放的规则依赖坐标轴：把山谷转 45°，它们的优势就没了。",
    look: "Momentum 和在正放的峡谷里一样，第 47 步到达；在那里都很快的 Adagrad、Rprop 和 Adam，这里约需 140 步。",
  },
  "warm-restarts": {
    name: "先摇晃，再安定",
    lesson: "学习率每次重启，噪声就能把弹珠摇出所在的极小值；每次下降，又让它安定在某个极小值里。",
    look: "带重启的赛道每六十步挣脱一次：先停在较差的极小值，再到较好的，最后到两个最好的之一。",
  },
  "dead-plateau": {
    name: "饱和的单元",
    lesson: "单元饱和处平方误差变平：普通梯度下降停在原地，除以坡度大小的规则继续前进。",
    look: "SGD、Momentum、Nesterov 和 Adadelta 在 400 步里几乎没离开起点；另外六个已在谷中。",
  },
  "no-plateau": {
    name: "交叉熵没有平台",
    lesson: "同一个网络换成交叉熵：错得越自信代价越大，平台于是变成山坡。",
    look: "大家立刻出发下到谷中；Momentum 和 Nesterov 冲过极小值很远，还在返回的路上。",
  },
  "four-mirrors": {
    name: "同一个网络的四个副本",
    lesson: "交换隐藏单元、反转它们的符号，网络的输出不变：每个极小值都有许多副本。",
    look: "大家都跑向左下角的副本，它和另外三个一样好：没见到别的也不损失什么。",
  },
  "wrong-minimum": {
    name: "一个神经元，四个极小值",
    lesson: "S 形激活函数加平方误差，让单个神经元有几个极小值：决定结果的是起点，而不是优化器。",
    look: "十个都停在左上方同一个错误的极小值，尽管更好的就在附近。",
  },
  "convex-neuron": {
    name: "一个神经元，一个极小值",
    lesson: "同一个神经元换成交叉熵：损失是凸的，只有一个极小值，条条下坡路都通向它。",
    look: "在平方误差下十个都走错的起点，现在十个都到了唯一的极小值；Adadelta 最后到。",
  },
  "which-valley": {
    name: "两谷之间",
    lesson: "权重全为零是每个深层网络的鞍点：两侧是互为镜像的山谷，小事就能决定去向。",
    look: "SGD、Momentum、Nesterov 和 Rprop 拐进右边的谷；逐个权重缩放的规则去了左边。",
  },
  "three-networks": {
    name: "三个网络，三个盆地",
    lesson: "从不同初始权重训练出的网络停在不同的盆地，中间有屏障，好坏却相差无几。",
    look: "同一起点，三个终点：Adam 到左边的盆地，Adagrad、RMSprop、Adadelta 和 Nadam 到右边，其余到上方。",
  },
  "no-way-through": {
    name: "十层之深",
    lesson: "没有跳跃连接时，深层网络的损失是一片混乱的坑洼：下降止于最近的一个。",
    look: "没有谁接近中心那个训练好的网络：都在几步之内停在起点旁边的坑里。",
  },
  "skip-connections": {
    name: "跳跃连接",
    lesson: "跳跃连接把深层网络的混乱变成漏斗：从同一起点出发，人人都到。",
    look: "同样的十层、同样的方向和起点：十个都一路跑到中心。",
  },
  "raw-units": {
    name: "原始单位",
    lesson: "用原始单位的输入，山谷又窄又长：最陡的方向限制步长，沿谷底几乎不动。",
    look: "Rprop、Nesterov 和 RMSprop 找到谷的尽头；SGD、Momentum 和其余的还在谷底的路上。",
  },
  "standard-units": {
    name: "把输入标准化",
    lesson: "同样的数据，每个输入化为均值 0、标准差 1：山谷敞开成碗，普通梯度下降很快就到。",
    look: "SGD 属于最先到达的，大家最后都在极小值附近；用原始单位时几乎没人做到。",
  },
  "rare-but-large": {
    name: "罕见而巨大",
    lesson: "记忆太短时，Adam 把罕见的大梯度缩小，从此一直往上坡走；AMSGrad 除以见过的最大值，于是往下走。",
    look: "平均梯度指向左边。SGD 和 AMSGrad 之字形地往左走，同样学习率的 Adam 却往右走。",
  },
  "rprop-batches": {
    name: "九比一",
    lesson: "Rprop 只数票数，不看大小：九个小梯度胜过一个大梯度，尽管十个加起来等于说“别动”。",
    look: "SGD 荡出去，每十步又回到原处；Rprop 被越来越快地带走；RMSprop 只是缓慢漂移。",
  },
  "longer-than-eta": {
    name: "比 η 更长",
    lesson: "Adam 的步长大约是 η，但并非至多 η：平静许久之后，一个孤立的梯度会让它一步走得比 η 更远。",
    look: "300 步内毫无动静；随后来了一个梯度：Adam 一跃而出并继续滑行，AdaMax 只走一小步。",
  },
  "leaky-memory": {
    name: "会漏的记忆",
    lesson: "RMSprop 会遗忘：走过平坦的一段之后记忆已空，遇到下一个斜坡时便一跃 η/√(1 − ρ)。",
    look: "每隔一百步，ρ = 0.9 和 ρ = 0.99 都跳得和之前一样远，而 ρ = 0.999 和 Adagrad 一次比一次近。",
  },
  "bias-correction": {
    name: "校正与不校正",
    lesson: "Adam 的记忆从零开始；若不校正，第一步就是学习率的 3.16 倍，起步十分狂野。",
    look: "校正过的弹珠匀速出发；另一颗一跃而出，冲过极小值，又不得不折返。",
  },
  "change-of-units": {
    name: "换一种单位",
    lesson: "把一个权重换成更小的单位，多数规则就会走另一条路；Adadelta 本不该在意，但它的 ε 也有单位。",
    look: "与单位无关的规则会沿直线走向星标；这三个都很快横向到位，而沿 x 姗姗来迟。",
  },
  "without-epsilon": {
    name: "零除以零",
    lesson: "论文说 AdaMax 不需要 ε；但若某个权重的梯度从一开始就是 0，便成了 0 除以 0。在这里它不移动。",
    look: "两颗弹珠如一颗般沿谷底直行：没有 ε 也不会出现 NaN，横向毫无移动。",
  },
  "three-nadams": {
    name: "三个 Nadam",
    lesson: "Nadam 并非一种规则：动量预热时，第一步略长于 η；按讲座的形式则是 1.9 η。",
    look: "讲座的形式最先冲出；PyTorch 和 Keras 的形式动量减半，始终紧挨在一起。",
  },
  "wrong-rate": {
    name: "学习率选错的代价",
    lesson: "学习率差五倍，普通梯度下降无论偏向哪边都会输掉比赛；会缩放步长的规则则不太在意。",
    look: "三个 SGD 一个爬行，一个到达，一个被甩出山谷；三个 Adam 全部到达。",
  },
  "hand-on-the-rate": {
    name: "手动调学习率",
    lesson: "学习率可以在运行中手动更改；所做的更改随比赛保存，重放时得到同一场比赛。",
    look: "第 10 步调高学习率，弹珠跑了起来；第 40 步调得过大，弹珠来回弹跳，直到调回去。",
  },
  "one-noise": {
    name: "同样的坏运气",
    lesson: "梯度一有随机性，任何规则都成了随机的；要比较规则，就得让它们遇到同样的噪声。",
    look: "四颗弹珠在同样的时刻摇晃，方式各异：SGD 轻微，Momentum 幅度大，Adam 和 RMSprop 步伐均匀。",
  },
};
