/** Questions to residents of Hong Kong and of Macao. */
import type { Answers } from '../checker/checker'
import type { Fact } from '../fact/fact'
import { seenOn } from '../fact/seen-on'
import type { CivilDate } from '../time/civil'
import { ask, type DocumentStep } from './ask'
import { askPassport, type ForeignerRules } from './foreigner'
import { ends, type QuestionId } from './result'

export interface ResidentRules extends ForeignerRules {
  /** The travel permit for permanent residents who are not Chinese. */
  nonChinesePermit: Fact<unknown>
}

/** `settled`: Chinese, and not permanent yet. */
const STATUSES = ['chinese', 'settled', 'foreign-permanent', 'foreign'] as const
const PLACES = ['mainland', 'hong-kong', 'macao'] as const
type Status = (typeof STATUSES)[number]
type Home = 'hong-kong' | 'macao'

const isChinese = (status: Status) => status === 'chinese' || status === 'settled'
const isPermanent = (status: Status) => status === 'chinese' || status === 'foreign-permanent'
/** Portuguese citizens have Macao's visit permit to Hong Kong like Chinese ones. */
const PORTUGUESE = 'PT'

function toMainland(home: Home, rules: ResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'status', STATUSES, (status) => {
    if (status === 'foreign' || (status === 'foreign-permanent' && !seenOn(rules.nonChinesePermit, day).ok)) return askPassport(rules, 'to-mainland', day, answers)
    if (status === 'foreign-permanent') return ends(`non-chinese-${home}`)
    return ask(answers, 'held', ['valid', 'ending', 'lost', 'none'] as const, (held) => {
      if (held === 'valid') return ends('home-return-valid')
      if (held === 'lost') return ends(`lost-home-return-${home}`)
      return ends(held === 'ending' ? `home-return-renew-${home}` : `home-return-first-${home}`)
    })
  })
}

function toMacao(rules: ResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'status', STATUSES, (status) => {
    if (isPermanent(status)) return ends('card-to-macao')
    return ask(answers, 'sign', ['yes', 'no'] as const, (sign) => {
      if (sign === 'yes') return ends('card-to-macao')
      return status === 'settled' ? ends('identity-document-to-macao') : askPassport(rules, 'to-macao', day, answers)
    })
  })
}

function toHongKong(rules: ResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'status', STATUSES, (status) => {
    if (isPermanent(status)) return ends('card-to-hong-kong')
    if (status === 'settled') return ends('visit-permit')
    const step = askPassport(rules, 'to-hong-kong', day, answers)
    return 'result' in step && answers.nationality === PORTUGUESE ? ends('visit-permit') : step
  })
}

/** As for their parents, but for papers that only children have. */
function child(home: Home, rules: ResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  const other = home === 'hong-kong' ? 'macao' : 'hong-kong'
  return ask(answers, 'place', ['mainland', other] as const, (place) =>
    ask(answers, 'status', STATUSES, (status) => {
      if (place !== 'mainland') {
        if (isPermanent(status)) return ends(`child-to-${other}`)
        return home === 'hong-kong' ? toMacao(rules, day, answers) : toHongKong(rules, day, answers)
      }
      if (isChinese(status)) return ends(`child-home-return-${home}`)
      const step = toMainland(home, rules, day, answers)
      return 'result' in step && step.result.id === `non-chinese-${home}` ? ends('child-non-chinese') : step
    }),
  )
}

function lostByHongKongResident(answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'place', PLACES, (place): DocumentStep => {
    if (place === 'macao') return ends('lost-hong-kong-in-macao')
    const papers = place === 'mainland' ? (['home-return', 'non-chinese', 'card', 'passport'] as const) : (['home-return', 'non-chinese', 'card'] as const)
    return ask(answers, 'paper', papers as readonly ('home-return' | 'non-chinese' | 'card' | 'passport')[], (paper) => {
      if (paper === 'card') return ends('lost-card-hong-kong')
      if (paper === 'passport') return ends('lost-passport-mainland')
      if (paper === 'non-chinese') return ends(place === 'mainland' ? 'lost-non-chinese-mainland' : 'lost-non-chinese')
      return ends(place === 'mainland' ? 'lost-home-return-mainland' : 'lost-home-return-hong-kong')
    })
  })
}

function lostByMacaoResident(answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'place', PLACES, (place): DocumentStep => {
    if (place === 'hong-kong') return ends('lost-macao-in-hong-kong')
    return ask(answers, 'paper', ['home-return', 'non-chinese', 'card'] as const, (paper) => {
      if (paper === 'card') return ends(place === 'macao' ? 'lost-macao-card-home' : 'lost-macao-card-away')
      if (paper === 'non-chinese') return ends(place === 'mainland' ? 'lost-non-chinese-mainland' : 'lost-non-chinese')
      return ends(place === 'mainland' ? 'lost-home-return-mainland-macao' : 'lost-home-return-macao')
    })
  })
}

export function askResident(home: Home, rules: ResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  const trips = ['to-mainland', home === 'hong-kong' ? 'to-macao' : 'to-hong-kong', 'live', 'child', 'lost'] as const
  return ask(answers, 'trip', trips, (trip) => {
    switch (trip) {
      case 'to-mainland':
        return toMainland(home, rules, day, answers)
      case 'to-macao':
        return toMacao(rules, day, answers)
      case 'to-hong-kong':
        return toHongKong(rules, day, answers)
      case 'live':
        return ask(answers, 'status', STATUSES, (status) => ends(isChinese(status) ? 'residence-permit' : 'residence-not-for'))
      case 'child':
        return child(home, rules, day, answers)
      case 'lost':
        return home === 'hong-kong' ? lostByHongKongResident(answers) : lostByMacaoResident(answers)
    }
  })
}
