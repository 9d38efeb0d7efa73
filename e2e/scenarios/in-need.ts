/** Moving checklist, emergency card and cards to show: written, sent as one code, taken in on another phone, and taken back. */
import { codeOf, readCode, type CodeKind } from '../../src/domain/checklist/code'
import { valueOf, withWritten, type Fields } from '../../src/domain/checklist/fields'
import { newSheet } from '../../src/domain/checklist/sheets'
import type { AppDriver } from '../driver/driver'
import { expectEffect, expectGone, expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

const MOVING = 'pages/elderly-care/moving/index'
const CARD = 'pages/help/card/index'
const SHOW = 'pages/help/show/index'
const NOW = 1_795_000_000

/** The code that the page copies, as the app reads it. */
async function copied(app: AppDriver, kind: CodeKind): Promise<Fields> {
  await app.tap('#send-copy')
  await expectRead(app, /Copied\. Paste it to send/)
  const { text } = await expectEffect(app, 'copied')
  const read = readCode(kind, text)
  if (!read.ok) throw new Error(`the code that was copied is ${read.reason}: ${text.slice(0, 80)}`)
  return read.fields
}

/** As many fields as one link holds: what is largest. */
function largestList(): Fields {
  let list = withWritten(newSheet(NOW, 'z'), { name: '媽媽搬中山' }, NOW)
  for (let index = 0; codeOf('m', list).length < 2150; index++) list = withWritten(list, { [`o.k${index}.title`]: `打電話問第${index}間院舍` }, NOW + index * 3600)
  return list
}

export const movingChecklist: Scenario = {
  name: 'moving-checklist',
  async run(app) {
    await app.launch({ language: 'en', path: MOVING })
    await app.tap('#begin')
    await app.tap('#into-home')
    await app.tap('#situation')
    await app.tap('#next-talk')
    await app.tap('#tick')
    await app.type('task-who', 'KM')
    await app.tap('#task-close')
    await expectText(app, '#progress', /1 of \d+ done/)
    await app.tap('#list-send')
    await app.tap('#send-qr')
    await expectThere(app, '#send-code')
    const mine = await copied(app, 'm')
    expectTrue(valueOf(mine, 't.talk.who') === 'KM' && valueOf(mine, 'into') === 'home', 'what was written, in the code')

    // Her phone has gone on with the same list, and its link is the largest that there is.
    const sent = largestList()
    await app.launch({ language: 'en', path: MOVING, query: { list: codeOf('m', sent) } })
    await expectText(app, '#take', /媽媽搬中山/)
    await app.tap('#take-keep')
    await app.tap('#list-send')
    const back = await copied(app, 'm')
    expectTrue(JSON.stringify(Object.entries(back).sort()) === JSON.stringify(Object.entries(sent).sort()), 'the largest list as it was sent')
    await app.tap('#take-undo')
    await expectThere(app, '#begin')

    await app.launch({ language: 'zh-Hant', path: MOVING, query: { list: codeOf('m', sent).slice(0, 500) } })
    await expectText(app, '#take-refused', /碼不完整/)
  },
}

export const emergencyCard: Scenario = {
  name: 'emergency-card',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/me/index' })
    await app.tap('#emergency-card')
    await expectRoute(app, CARD)
    await app.tap('#card-begin')
    await app.type('name', '陳美')
    await app.tap('#blood-A+')
    await app.tap('#allergies-penicillin')
    await app.type('c1-name', 'Ana')
    await app.type('c1-phone', '+852 9123 4567')
    await app.tap('#card-done')
    await expectText(app, '#card', /陳美.*A\+.*青霉素.*盤尼西林.*Penicillin.*Penicilina/s)
    await app.tap('#call-contact-1')
    expectTrue((await expectEffect(app, 'called')).number === '+85291234567', 'a call to the first contact')
    await app.tap('#card-qr')
    await expectThere(app, '#card-code')
    await app.tap('#card-send')
    const mine = await copied(app, 'c')
    expectTrue(valueOf(mine, 'allergies') === 'penicillin', 'the allergy in the code')

    const mothers = withWritten(newSheet(NOW, 'm'), { name: 'Mum', blood: 'O-' }, NOW)
    await app.launch({ language: 'en', path: CARD })
    await app.type('paste', `Here it is: ${codeOf('c', mothers)}`)
    await app.tap('#paste-open')
    await app.tap('#take-keep')
    await expectText(app, '#card', /Mum/)
    await app.tap('#to-numbers')
    await expectRoute(app, 'pages/help/numbers/index')
    await app.tap('#to-card')
    await expectText(app, '#card', /Mum/)
  },
}

export const showCards: Scenario = {
  name: 'show-cards',
  async run(app) {
    await app.launch({ language: 'en', path: SHOW })
    await app.tap('#group-health')
    await app.tap('#show-diabetes')
    await expectText(app, '#shown', /我有糖尿病。.*I have diabetes\./s)
    if (app.platform === 'h5') await expectThere(app, '#speak')
    else expectTrue(!(await app.exists('#speak')), 'no button where nothing speaks')
    await app.tap('#favourite')
    await app.tap('#next')
    await expectText(app, '#shown', /血糖低/)
    await app.tap('#shown-close')
    await expectGone(app, '#shown')
    if (app.platform !== 'h5') await expectRead(app, /Nothing is read aloud here/)
    await app.launch({ language: 'zh-Hans', path: SHOW, query: { card: 'exit-entry', in: 'pt' } })
    await expectText(app, '#shown', /Procuro os serviços.*办证大厅/s)
  },
}
