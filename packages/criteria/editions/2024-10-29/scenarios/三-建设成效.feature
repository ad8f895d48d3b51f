# language: zh-CN
功能: 建设成效

场景大纲: 基础级指标为 <值>，省同行业平均值 12.1
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 主要指标为“全员劳动生产率提升”
  而且 指标“全员劳动生产率提升”为 <值>
  而且 指标“全员劳动生产率提升”的省基准：行业 C36，样本 41，平均值 12.1
  那么 条款 basic/outcomes/1 <结果>
  例子:
    | 值       | 结果   |
    | 12.1     | 不符合 |
    | 12.100001 | 符合  |
    | -0       | 不符合 |

场景大纲: <级别>指标为 <值>，<范围>分位数为 30
  假如 一份<级别>申报材料，各项齐备且全部符合
  而且 主要指标为“全员劳动生产率提升”
  而且 指标“全员劳动生产率提升”为 <值>
  而且 指标“全员劳动生产率提升”的<范围>基准：行业 C36，样本 41，<分位> 分位数 30
  那么 条款 <条款> <结果>
  例子:
    | 级别   | 范围 | 分位 | 条款                 | 值     | 结果     |
    | 先进级 | 省   | 0.75 | advanced/outcomes/1  | 30     | 符合     |
    | 先进级 | 省   | 0.75 | advanced/outcomes/1  | 29.999 | 不符合   |
    | 卓越级 | 全国 | 0.9  | excellent/outcomes/1 | 30     | 符合     |
    | 卓越级 | 全国 | 0.9  | excellent/outcomes/1 | 29.999 | 不符合   |
    | 卓越级 | 全国 | 0.75 | excellent/outcomes/1 | 99     | 无法判定 |
    | 领航级 | 全球 | 0.95 | pioneer/outcomes/1   | 30     | 符合     |
    | 领航级 | 全球 | 0.95 | pioneer/outcomes/1   | 29.999 | 不符合   |

场景: 由建设前后值推算
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 主要指标为“产品不良率下降”
  而且 指标“产品不良率下降”建设前 3.2、建设后 1.1
  而且 指标“产品不良率下降”的省基准：行业 C36，样本 41，平均值 40.2
  那么 指标“产品不良率下降”的值为 65.625
  而且 条款 basic/outcomes/1 符合

场景: 建设前为零不能推算
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 主要指标为“产品不良率下降”
  而且 指标“产品不良率下降”建设前 0、建设后 1.1
  那么 条款 basic/outcomes/1 无法判定
  而且 缺少 basic/outcomes/1 的指标值

场景: 样本太小的基准不用，退到上一级行业
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 主要指标为“全员劳动生产率提升”
  而且 指标“全员劳动生产率提升”为 15
  而且 指标“全员劳动生产率提升”的省基准：行业 C3670，样本 4，平均值 99
  而且 指标“全员劳动生产率提升”的省基准：行业 C36，样本 41，平均值 12.1
  那么 条款 basic/outcomes/1 符合

场景: 没有基准
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 没有任何基准
  那么 条款 basic/outcomes/1 无法判定
  而且 缺少 basic/outcomes/1 的行业基准
  而且 结论为暂不能判定

场景: 达标比例为一半
  假如 一份基础级申报材料，各项齐备且全部符合
  而且 主要指标为“全员劳动生产率提升”、“产品不良率下降”
  而且 达标比例为 0.5
  而且 指标“产品不良率下降”未填报
  那么 条款 basic/outcomes/1 符合
  而且 结论为符合要素条件

场景大纲: 认定 <条款>
  假如 一份<级别>申报材料，各项齐备且全部符合
  而且 条款 <条款> 认定为不符合
  那么 条款 <条款> 不符合
  而且 结论为不符合要素条件
  例子:
    | 级别 | 条款 |
    | 先进级 | advanced/outcomes/2 |
    | 卓越级 | excellent/outcomes/2/leadership |
    | 卓越级 | excellent/outcomes/2/supply-chain-upgrade |
    | 卓越级 | excellent/outcomes/3/solutions |
    | 卓越级 | excellent/outcomes/3/standards-family |
    | 卓越级 | excellent/outcomes/4/training-system |
    | 卓越级 | excellent/outcomes/4/talent |
    | 领航级 | pioneer/outcomes/2/application-benchmark |
    | 领航级 | pioneer/outcomes/2/replication |
    | 领航级 | pioneer/outcomes/2/ecosystem |
    | 领航级 | pioneer/outcomes/3/solutions-exported |
    | 领航级 | pioneer/outcomes/3/standards-family |
    | 领航级 | pioneer/outcomes/3/industry-standards |
    | 领航级 | pioneer/outcomes/4/leading-talent |
    | 领航级 | pioneer/outcomes/4/guidance |
    | 卓越级 | excellent/outcomes/2 |
    | 卓越级 | excellent/outcomes/3 |
    | 卓越级 | excellent/outcomes/4 |
    | 领航级 | pioneer/outcomes/2 |
    | 领航级 | pioneer/outcomes/3 |
    | 领航级 | pioneer/outcomes/4 |
