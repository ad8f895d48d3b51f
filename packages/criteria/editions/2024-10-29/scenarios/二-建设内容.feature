# language: zh-CN
功能: 建设内容与环节覆盖

场景大纲: <级别>各环节全部符合即覆盖
  假如 一份<级别>申报材料，各项齐备且全部符合
  那么 条款 <条款> 符合
  而且 结论为符合要素条件
  例子:
    | 级别 | 条款 |
    | 基础级 | basic/construction/coverage |
    | 先进级 | advanced/construction/coverage |
    | 卓越级 | excellent/construction/coverage |
    | 领航级 | pioneer/construction/coverage |

场景大纲: <级别>应覆盖的环节缺 <环节>
  假如 一份<级别>申报材料，各项齐备且全部符合
  而且 条款 <环节> 认定为不符合
  那么 条款 <环节> 不符合
  而且 条款 <覆盖> 不符合
  而且 结论为不符合要素条件
  例子:
    | 级别 | 环节 | 覆盖 |
    | 基础级 | basic/construction/production-operations | basic/construction/coverage |
    | 先进级 | advanced/construction/production-operations | advanced/construction/coverage |
    | 先进级 | advanced/construction/production-management | advanced/construction/coverage |
    | 先进级 | advanced/construction/business-operations | advanced/construction/coverage |
    | 卓越级 | excellent/construction/plant-construction | excellent/construction/coverage |
    | 卓越级 | excellent/construction/research-and-design | excellent/construction/coverage |
    | 卓越级 | excellent/construction/production-operations | excellent/construction/coverage |
    | 卓越级 | excellent/construction/production-management | excellent/construction/coverage |
    | 卓越级 | excellent/construction/business-operations | excellent/construction/coverage |
    | 领航级 | pioneer/construction/plant-construction | pioneer/construction/coverage |
    | 领航级 | pioneer/construction/research-and-design | pioneer/construction/coverage |
    | 领航级 | pioneer/construction/production-operations | pioneer/construction/coverage |
    | 领航级 | pioneer/construction/production-management | pioneer/construction/coverage |
    | 领航级 | pioneer/construction/business-operations | pioneer/construction/coverage |

场景大纲: <级别>鼓励的环节 <环节> 不影响结论
  假如 一份<级别>申报材料，各项齐备且全部符合
  而且 条款 <环节> 认定为不符合
  那么 条款 <环节> 不符合
  而且 条款 <覆盖> 符合
  而且 结论为符合要素条件
  例子:
    | 级别 | 环节 | 覆盖 |
    | 基础级 | basic/construction/plant-construction | basic/construction/coverage |
    | 基础级 | basic/construction/research-and-design | basic/construction/coverage |
    | 基础级 | basic/construction/production-management | basic/construction/coverage |
    | 基础级 | basic/construction/business-operations | basic/construction/coverage |
    | 先进级 | advanced/construction/plant-construction | advanced/construction/coverage |
    | 先进级 | advanced/construction/research-and-design | advanced/construction/coverage |

场景: 应覆盖的环节尚无认定意见
  假如 一份先进级申报材料，各项齐备且全部符合
  而且 条款 advanced/construction/production-management 没有认定意见
  那么 条款 advanced/construction/coverage 无法判定
  而且 缺少 advanced/construction/production-management/integrated-control 的认定意见
  而且 结论为暂不能判定

场景: 卓越级原则上条款可以豁免
  假如 一份卓越级申报材料，各项齐备且全部符合
  而且 条款 excellent/construction/research-and-design 认定为不符合
  而且 申请豁免 excellent/construction/coverage 的研发设计，理由“研发由集团研究院承担”
  那么 条款 excellent/construction/coverage 豁免
  而且 结论为符合要素条件

场景: 豁免之外的环节仍须覆盖
  假如 一份卓越级申报材料，各项齐备且全部符合
  而且 条款 excellent/construction/production-operations 认定为不符合
  而且 申请豁免 excellent/construction/coverage 的研发设计，理由“研发由集团研究院承担”
  那么 条款 excellent/construction/coverage 不符合
  而且 结论为不符合要素条件

场景: 生产作业不得豁免
  假如 一份卓越级申报材料，各项齐备且全部符合
  而且 申请豁免 excellent/construction/coverage 的生产作业，理由“不适用”
  那么 请求被拒绝，问题在 $.waivers["excellent/construction/coverage"].areas[0]

场景: 领航级须覆盖，不接受豁免
  假如 一份领航级申报材料，各项齐备且全部符合
  而且 申请豁免 pioneer/construction/coverage 的研发设计，理由“不适用”
  那么 请求被拒绝，问题在 $.waivers["pioneer/construction/coverage"]

场景大纲: 认定 <条款>
  假如 一份<级别>申报材料，各项齐备且全部符合
  而且 条款 <条款> 认定为不符合
  那么 条款 <条款> 不符合
  而且 结论为<结论>
  例子:
    | 级别 | 条款 | 结论 |
    | 基础级 | basic/construction/plant-construction/planning | 符合要素条件 |
    | 基础级 | basic/construction/plant-construction/deployment | 符合要素条件 |
    | 基础级 | basic/construction/production-operations/equipment-upgrade | 不符合要素条件 |
    | 基础级 | basic/construction/production-operations/real-time-monitoring | 不符合要素条件 |
    | 基础级 | basic/construction/production-operations/automation | 不符合要素条件 |
    | 基础级 | basic/construction/production-management/information-systems | 符合要素条件 |
    | 基础级 | basic/construction/production-management/lean-processes | 符合要素条件 |
    | 基础级 | basic/construction/business-operations/information-systems | 符合要素条件 |
    | 基础级 | basic/construction/business-operations/accounting-and-evaluation | 符合要素条件 |
    | 先进级 | advanced/construction/plant-construction/planning | 符合要素条件 |
    | 先进级 | advanced/construction/plant-construction/simulation | 符合要素条件 |
    | 先进级 | advanced/construction/plant-construction/deployment | 符合要素条件 |
    | 先进级 | advanced/construction/research-and-design/digital-design | 符合要素条件 |
    | 先进级 | advanced/construction/research-and-design/intelligent-tools | 符合要素条件 |
    | 先进级 | advanced/construction/research-and-design/data-management | 符合要素条件 |
    | 先进级 | advanced/construction/production-operations/digital-technology | 不符合要素条件 |
    | 先进级 | advanced/construction/production-operations/precise-control | 不符合要素条件 |
    | 先进级 | advanced/construction/production-management/integrated-control | 不符合要素条件 |
    | 先进级 | advanced/construction/production-management/analysis-tools | 不符合要素条件 |
    | 先进级 | advanced/construction/production-management/planning-and-coordination | 不符合要素条件 |
    | 先进级 | advanced/construction/production-management/safety-energy-environment | 不符合要素条件 |
    | 先进级 | advanced/construction/business-operations/data-integration | 不符合要素条件 |
    | 先进级 | advanced/construction/business-operations/management-tools | 不符合要素条件 |
    | 先进级 | advanced/construction/business-operations/operating-results | 不符合要素条件 |
    | 先进级 | advanced/construction/business-operations/supply-chain | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/planning | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/data-governance | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/modelling | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/digital-delivery | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/virtual-factory | 不符合要素条件 |
    | 卓越级 | excellent/construction/plant-construction/deployment | 不符合要素条件 |
    | 卓越级 | excellent/construction/research-and-design/collaborative-design | 不符合要素条件 |
    | 卓越级 | excellent/construction/research-and-design/system-optimisation | 不符合要素条件 |
    | 卓越级 | excellent/construction/production-operations/digital-technology | 不符合要素条件 |
    | 卓越级 | excellent/construction/production-operations/intelligent-control | 不符合要素条件 |
    | 卓越级 | excellent/construction/production-management/data-analysis | 不符合要素条件 |
    | 卓越级 | excellent/construction/production-management/integrated-management | 不符合要素条件 |
    | 卓越级 | excellent/construction/production-management/coordination | 不符合要素条件 |
    | 卓越级 | excellent/construction/business-operations/data-analysis | 不符合要素条件 |
    | 卓越级 | excellent/construction/business-operations/operating-results | 不符合要素条件 |
    | 卓越级 | excellent/construction/business-operations/supply-chain | 不符合要素条件 |
    | 领航级 | pioneer/construction/plant-construction/digital-twin | 不符合要素条件 |
    | 领航级 | pioneer/construction/plant-construction/mapping-and-feedback | 不符合要素条件 |
    | 领航级 | pioneer/construction/plant-construction/data-governance | 不符合要素条件 |
    | 领航级 | pioneer/construction/plant-construction/data-assets | 不符合要素条件 |
    | 领航级 | pioneer/construction/plant-construction/breakthroughs | 不符合要素条件 |
    | 领航级 | pioneer/construction/research-and-design/data-and-knowledge | 不符合要素条件 |
    | 领航级 | pioneer/construction/research-and-design/virtual-validation | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-operations/artificial-intelligence | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-operations/dynamic-optimisation | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-management/planning-and-scheduling | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-management/resource-optimisation | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-management/energy-carbon-safety-environment | 不符合要素条件 |
    | 领航级 | pioneer/construction/production-management/sustainable-manufacturing | 不符合要素条件 |
    | 领航级 | pioneer/construction/business-operations/integration | 不符合要素条件 |
    | 领航级 | pioneer/construction/business-operations/supply-chain | 不符合要素条件 |
    | 领航级 | pioneer/construction/business-operations/transformation | 不符合要素条件 |
    | 领航级 | pioneer/construction/business-operations/future-manufacturing | 不符合要素条件 |
