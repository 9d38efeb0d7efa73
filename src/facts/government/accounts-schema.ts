import { Type, type Static } from '@sinclair/typebox'
import { httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { OPENINGS, TASKS } from '../../domain/account-choice/choose'
import { RIDERS } from '../../domain/ride/means'
import { PLACES } from '../../domain/stay/movement'

export const ACCOUNTS = ['iam-smart', 'tax-portal', 'one-account', 'business-platform', 'yueshengshi', 'immigration', 'income-tax'] as const

const account = oneOf(ACCOUNTS, 'Which account.')
const who = Type.Array(oneOf(RIDERS, 'For whom.'), { minItems: 1 })
const steps = Type.Array(text('One step.'), { minItems: 1 })
const way = Type.Union([
  object({ kind: Type.Literal('mini-program'), host: oneOf(['wechat', 'alipay'], 'Inside which app.'), name: Type.String({ minLength: 1 }), appId: optional(Type.String()) }, 'A mini program.'),
  object({ kind: Type.Literal('app'), name: Type.String({ minLength: 1 }), url: optional(httpsUrl) }, 'An app.'),
  object({ kind: Type.Literal('link'), url: httpsUrl }, 'A page.'),
])

const service = object(
  {
    account,
    where: oneOf(PLACES, 'Of which place.'),
    name: text('Its name.'),
    opens: Type.Array(text('Something it opens.'), { minItems: 1 }),
    ways: Type.Array(way, { minItems: 1 }),
    isFree: optional(Type.Boolean()),
  },
  'An account and what it opens.',
)
const opening = object({ account, who, verdict: oneOf(OPENINGS, 'Whether they may.'), documents: Type.Array(text('One document.'), { minItems: 1 }), steps }, 'How somebody opens it.')
const lost = object({ account, text: text('What to do.') }, 'A lost or a new phone.')
const door = object(
  {
    where: oneOf(PLACES, 'Whose government.'),
    task: oneOf(TASKS, 'What for.'),
    who: optional(who),
    account: optional(account),
    text: text('The answer, as a sentence or two.'),
    url: optional(httpsUrl),
    hasKiosk: optional(Type.Boolean({ description: 'A kiosk does it too.' })),
  },
  'Where an errand is done.',
)

export const VALUES = { service, opening, lost, door }
export type AccountId = (typeof ACCOUNTS)[number]
export type Account = Static<typeof service>
export type AccountWay = Static<typeof way>
export type AccountOpening = Static<typeof opening>
export type LostPhone = Static<typeof lost>
export type Door = Static<typeof door>
