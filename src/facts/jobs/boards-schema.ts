import { Type, type Static } from '@sinclair/typebox'
import { httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CITIES } from '../../domain/vacancy/vacancy'

const board = object(
  {
    name: text('As it calls itself.'),
    lists: text('Which jobs stand there.'),
    who: optional(text('Who may use it or apply, where the source says so.')),
    cities: Type.Array(oneOf(CITIES, 'Where the jobs are.'), { minItems: 1 }),
    url: httpsUrl,
    urls: optional(object({ 'zh-Hans': optional(httpsUrl), 'zh-Hant': optional(httpsUrl), pt: optional(httpsUrl) }, 'Its address in other languages.')),
    search: optional(Type.String({ pattern: '^https://[^\\s]+\\{words\\}[^\\s]*$', description: 'Address of its search with `{words}` for what is sought, encoded; left out where it is not known.' })),
    miniProgram: optional(object({ host: oneOf(['wechat', 'alipay'], 'Where it opens.'), name: Type.String({ minLength: 1 }) }, 'Its mini program, to be looked for by name.')),
  },
  'An official board of vacancies.',
)

export const VALUES = { board }

export type OfficialBoard = Static<typeof board>
