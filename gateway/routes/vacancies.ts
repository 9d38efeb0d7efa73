/** Open jobs of the boards that the operator listed: the same answer for all who ask the same. */
import { Type, type TSchema } from '@sinclair/typebox'
import type { Rates } from '../../src/domain/live/shapes'
import { ASKED_CURRENCIES, PAY_UNITS } from '../../src/domain/vacancy/pay'
import { CITIES, isOpen, LANGUAGES, PERMITS } from '../../src/domain/vacancy/vacancy'
import type { Keeper } from '../feeds/keeper'
import { answered } from '../http/answered'
import type { Routes } from '../http/routes'
import type { VacancyKeeper } from '../vacancies/keeper'
import { PAGE_SIZE, searched } from '../vacancies/search'

const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...values] })
const REFUSED = Type.Object({ reason: Type.String(), field: Type.Optional(Type.String()) })
const ELSEWHERE = Type.Object({ board: Type.String(), url: Type.String() })
const VACANCY = Type.Object({
  id: Type.String(),
  title: Type.String(),
  employer: Type.String(),
  city: Type.Optional(oneOf(CITIES)),
  place: Type.String(),
  url: Type.String(),
  pay: Type.Optional(Type.Object({ low: Type.Optional(Type.Integer()), high: Type.Optional(Type.Integer()), currency: oneOf(['HKD', 'MOP', 'CNY', 'USD']), unit: oneOf(PAY_UNITS) }, { description: 'Hundredths, as advertised, before tax.' })),
  payWords: Type.Optional(Type.String()),
  languages: Type.Array(oneOf(LANGUAGES)),
  permit: oneOf(PERMITS),
  permitWords: Type.Optional(Type.String()),
  summary: Type.String(),
  postedOn: Type.Optional(Type.String()),
  until: Type.Optional(Type.Number()),
  seenAt: Type.Number(),
  board: Type.String(),
  alsoOn: Type.Array(ELSEWHERE),
})
const BOARD = Type.Object({ id: Type.String(), name: Type.String(), site: Type.String(), readAt: Type.Optional(Type.Number()), isStale: Type.Boolean(), count: Type.Integer() })
const ONE = Type.Object({ vacancy: VACANCY, boards: Type.Array(BOARD) })
const RATE = Type.Object({ dollarsForYuan: Type.Integer({ description: 'HK$ for 10,000 yuan, middle rate.' }), on: Type.Optional(Type.String()) })
const FOUND = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  vacancies: Type.Array(VACANCY),
  withoutPay: Type.Integer(),
  notCompared: Type.Integer(),
  withoutPlace: Type.Integer(),
  boards: Type.Array(BOARD),
  rate: Type.Optional(RATE),
})
const UNITS = Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 }))

/** Boards are read every hour: a minute is as new. */
const SECONDS = 60
/** Questions of which the answer is kept for that minute. */
const KEPT = 200
const TEN_THOUSAND = 10_000

export interface VacancyRoutesParts {
  vacancies: VacancyKeeper
  feeds: Keeper
  clock: () => number
}

/** `GET /vacancies` and `GET /vacancies/:id`, below the prefix that it is registered with. */
export const vacancyRoutes: Routes<VacancyRoutesParts> = async (app, { vacancies, feeds, clock }) => {
  const config = { permission: 'public' as const }
  const json = (schema: TSchema) => ({ content: { 'application/json': { schema } }, description: 'As it says' })
  const kept = new Map<string, { body: unknown; at: number }>()
  let keptVersion = -1
  await Promise.resolve()

  /** The middle rate of the yuan, where a feed has it; without one yuan are compared with yuan alone. */
  async function rateNow(): Promise<{ dollarsForYuan: number; on?: string } | undefined> {
    if (!feeds.feedNamed('rates')) return undefined
    const live = await feeds.live('rates')
    const found = live.ok ? (live.live.data as Rates).rates.find(({ from, to }) => from === 'CNY' && to === 'HKD') : undefined
    return found && { dollarsForYuan: Math.round(found.rate * TEN_THOUSAND), ...(found.on && { on: found.on }) }
  }

  app.get(
    '/vacancies',
    {
      config,
      schema: {
        querystring: Type.Object(
          {
            words: Type.Optional(Type.String({ maxLength: 80 })),
            place: Type.Optional(oneOf(CITIES)),
            currency: Type.Optional(oneOf(ASKED_CURRENCIES)),
            payFrom: UNITS,
            payTo: UNITS,
            language: Type.Optional(oneOf(LANGUAGES)),
            permit: Type.Optional(oneOf(PERMITS)),
            page: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
          },
          { additionalProperties: false },
        ),
        response: { 200: json(FOUND), 400: json(REFUSED) },
      },
    },
    async (request, reply) => {
      const { words, place, currency, payFrom, payTo, language, permit, page = 1 } = request.query
      const asksPay = payFrom !== undefined || payTo !== undefined
      if (asksPay && !currency) return reply.code(400).send({ reason: 'not-valid', field: 'currency' } as never)
      if (payFrom !== undefined && payTo !== undefined && payFrom > payTo) return reply.code(400).send({ reason: 'not-valid', field: 'payTo' } as never)
      const all = await vacancies.vacancies()
      const now = clock()
      if (keptVersion !== vacancies.version) {
        kept.clear()
        keptVersion = vacancies.version
      }
      const key = JSON.stringify([words, place, currency, payFrom, payTo, language, permit, page])
      const before = kept.get(key)
      if (before && now - before.at < SECONDS * 1000) return answered(request, reply, before.body, SECONDS)
      const rate = asksPay ? await rateNow() : undefined
      const pay = asksPay && currency ? { currency, ...(payFrom !== undefined && { from: payFrom }), ...(payTo !== undefined && { to: payTo }) } : undefined
      const found = searched(all, { ...(words !== undefined && { words }), ...(place && { place }), ...(pay && { pay }), ...(language && { language }), ...(permit && { permit }) }, rate ?? {}, now, page)
      const body = { ...found, page, pageSize: PAGE_SIZE, boards: vacancies.boards(), ...(rate && { rate }) }
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
      kept.set(key, { body, at: now })
      return answered(request, reply, body, SECONDS)
    },
  )

  app.get(
    '/vacancies/:id',
    { config, schema: { params: Type.Object({ id: Type.String({ pattern: '^[\\w-]{16}$' }) }, { additionalProperties: false }), response: { 200: json(ONE), 404: json(REFUSED) } } },
    async (request, reply) => {
      const now = clock()
      const found = (await vacancies.vacancies()).find((one) => one.id === request.params.id && isOpen(one, now))
      const of = found && [found.board, ...found.alsoOn.map(({ board }) => board)]
      return of ? answered(request, reply, { vacancy: found, boards: vacancies.boards().filter(({ id }) => of.includes(id)) }, SECONDS) : reply.code(404).header('cache-control', 'no-store').send({ reason: 'not-there' } as never)
    },
  )
}
