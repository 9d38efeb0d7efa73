/**
 * Words of the four languages that a search should know besides the records: those that say nothing, and those that
 * mean the same. General language only: what belongs to one service stands in its record under `words`.
 *
 * Chinese is written Simplified here; the index folds Traditional to it.
 */

/** Said around a question, or in nearly every sentence. They are not searched for, unless nothing else was typed. */
export const EMPTY_WORDS: readonly string[] = `
a an and any are as at be by can could did do does for from get go going had has have he her how i if in into is it its
just like me my need of on or our please she should so some that the their them there they this to too us want was we
what when where which who why will with would you your im ive id am than about not no dont doesnt cant now here there many much long people person without
ao aos as à às com como da das de dela dele do dos e é ela ele em esse esta está este eu foi há isso isto já lhe mais mas
me meu meus minha na nas não no nos o onde os ou para pela pelo pelos por porque posso pode podem preciso qual quais quando
quanto quantos quantas que quem quero se sem ser seu sua são tem tenho ter um uma vai vou fazer faço devo sobre muito muita muitos muitas agora pessoa pessoas aqui ali lá the
怎么办 怎么样 怎么 怎样 如何 哪里 哪儿 哪个 哪些 哪种 在哪 可以 可不可以 能不能 能否 是否 有没有 需要 需不需要 要不要 请问 我想 我要 想要 什么 多少
多久 几多 几时 点样 点算 点解 边度 边个 边间 使唔使 可唔可以 有冇 系唔系 唔该 我可以 可否 应该 还是 吗 呢 吧 啊 呀 嘛 么 啦 喇 咩 嘅 咗 喺 嚟 嗰 啲 哋
去 来 的 了 我 你 他 是 吗 和 与 或 及 在 把 被 从 到 怎 请 想 点 系 又 都 就 先 为 以 于 之
`.split(/\s+/).filter(Boolean)

/** Words of the list above that are searched for after all where they are part of these. */
export const KEPT_WHOLE: readonly string[] = '的士 目的 到期 到站 到达 报到 点餐 景点 热点 站点 网点 地点 几点 联系 系统 关系 在生 在线 为本 以上 以下 以内 居于 我的 首都 成都 参与 给与 先导 先认 优先 预先 及时 和平 把关 从业 怎么走 怎么去 怎样去 点样去 点去 多少税 几多税'.split(' ')

const GROUPS = `
巴士 公交 公共汽车
的士 出租车 打车 网约车
地铁 港铁
驾照 驾驶证 驾驶执照
揸车 开车 驾车 自驾
唔见 丢失 遗失 丢了 不见
手机 手提电话
看病 睇医生 看医生 就医 就诊 求诊
搵工 找工作 求职 就业
返工 上班 工作
租房 租楼 租屋
老人 长者 老年人
老人院 养老院 安老院 院舍 养老机构
小朋友 孩子 子女 仔女 儿童 小孩
读书 上学 入学 就读
人仔 人民币
港纸 港币 港元
过数 转账 汇款 转帐
续期 换领 换证 续证 过期
申请 办理 申办 申领
预约 预订 订
酒店 宾馆 旅馆 住宿
假期 放假 节假日
台风 打风 风球
急诊 急症
关口 口岸
过关 通关
个税 所得税 交税 纳税 报税
社保 社会保险
汇率 兑换
白车 救护车
停车 泊车 车位
火车 高铁 列车
飞机 航班
船 渡轮 客轮 轮船 船票
文凭 学历 学位
做生意 经商 营商 创业
香烟 烟草
报警 警察
taxi cab hailing
car vehicle
bus coach
train rail railway
subway metro underground
boat ferry
flat apartment tenancy rent lease renting
transfer remit remittance
doctor hospital clinic
school pupil pupils student students
kid kids child children
elderly older senior seniors
job jobs work employment
lost stolen missing
phone mobile cellphone
border boundary
checkpoint port crossing
queue wait waiting
cigarettes cigarette tobacco smoking
alcohol spirits liquor wine beer
shop merchant store
pension allowance retirement
booking book appointment reserve reservation
fee price cost fare
licence license
macau macao
visa visas
carro automóvel viatura veículo
autocarro ônibus
comboio trem
barco ferry navio
telemóvel celular
médico hospital consulta
perdi perdido perder extravio perda
emprego trabalho
escola aluno alunos criança filho filhos
idoso idosos
pensão reforma
imposto impostos
cão cães gato gatos animais
fronteira fronteiriço
aluguer arrendamento alugar
marcar marcação
fila espera
vinho bebidas álcool
cigarros tabaco
feriado feriados férias
`

/** Words of one meaning, in whatever language. A word finds what the others of its group find, a little lower. */
export const SAME_MEANING: readonly (readonly string[])[] = GROUPS.trim().split('\n').map((line) => line.split(' '))

/** Cities: what else is asked says more. */
export const CITIES: readonly string[] = '广州 深圳 珠海 佛山 惠州 东莞 中山 江门 肇庆 guangzhou cantao shenzhen zhuhai foshan huizhou dongguan zhongshan jiangmen zhaoqing'.split(' ')
