/**
 * The one definition of a service record: the types of the app, the checks of `npm run check` and
 * `service.schema.json` (completion in an editor) all derive from it.
 *
 * The app imports types only, so the schema library is in no bundle.
 */
import { Type, type Static } from '@sinclair/typebox'
import { LOCALES } from '../domain/locale/locale'
import { civilDate, httpsUrl, object, oneOf, optional, phoneNumber, text } from './schema-parts'
import { AUDIENCES, REGIONS } from './vocabulary'

const sourceKey = optional(
  Type.String({ description: 'Key in `sources` of the source that states this value; `main` when left out.' }),
)

export const SourceSchema = object(
  {
    publisher: text('Who published it.'),
    title: Type.String({ minLength: 1, description: 'Title of the page or document, in its own language.' }),
    url: httpsUrl,
    verifiedOn: Type.String({
      ...civilDate,
      description:
        'Latest day on which somebody is known to have seen this at the source: the day it was read there or, for a stored or quoted copy, the day that copy was made.',
    }),
    via: optional(Type.String({ minLength: 1, description: 'What was really read, when it was not the source itself.' })),
    confidence: oneOf(['high', 'medium', 'low'], 'How sure the reader is that this still holds: never `high` where a part of it rests on a copy that bears no day.'),
  },
  'A published source and the day it was last seen.',
)

export type Source = Static<typeof SourceSchema>

const feeSchema = object(
  {
    for: text('What is paid for, e.g. "Adult, first issue".'),
    currency: oneOf(['HKD', 'MOP', 'CNY', 'USD'], 'ISO 4217 code.'),
    amount: Type.String({ pattern: '^\\d+(\\.\\d{1,2})?$', description: 'As printed, without separators: "260" or "12.50"; "0" is free.' }),
    upTo: optional(Type.String({ pattern: '^\\d+(\\.\\d{1,2})?$', description: 'Upper end, when the source gives a range.' })),
    source: sourceKey,
  },
  'One published price.',
)

/** For a question that does not arise: the documents of a hotline, the time a forecast takes. The app then says nothing. */
const notApplicable = Type.Literal('not-applicable')

const guideSchema = object(
  {
    steps: Type.Array(text('One step, an instruction.'), { minItems: 1, maxItems: 12 }),
    documents: Type.Union(
      [Type.Array(text('One thing to bring.'), { minItems: 1, maxItems: 12 }), Type.Literal('none'), Type.Literal('unknown'), notApplicable],
      { description: 'What to bring; "none" only when the source says so; "unknown" when no source was found; "not-applicable" when nobody could ask for any.' },
    ),
    fees: Type.Union([Type.Array(feeSchema, { minItems: 1, maxItems: 12 }), Type.Literal('free'), Type.Literal('unknown'), notApplicable], {
      description: 'Published prices; "free" only when the source says so; "unknown" when no source was found; "not-applicable" when nobody could ask for any.',
    }),
    timeNeeded: Type.Union(
      [object({ text: text('How long it takes, e.g. "7 working days".'), source: sourceKey }, 'Time needed.'), Type.Literal('unknown'), notApplicable],
      { description: '"unknown" when no source was found; "not-applicable" when there is nothing to wait for or to do.' },
    ),
    pitfalls: Type.Array(text('What goes wrong in practice and how to avoid it.'), { maxItems: 8 }),
  },
  'What to do, as structure rather than prose.',
)

export const DeliverySchema = Type.Union([
  object(
    {
      kind: Type.Literal('tool'),
      page: Type.String({ pattern: '^/pages/[a-z0-9/-]+(\\?[a-z0-9=&,.:_~-]+)?$' }),
      label: optional(text('What it does, where a service has several.')),
    },
    'A page of this app, with what is answered there already.',
  ),
  object(
    {
      kind: Type.Literal('mini-program'),
      host: oneOf(['wechat', 'alipay'], 'Where it runs.'),
      name: Type.String({ minLength: 1, description: 'Its exact name, as one would search for it.' }),
      appId: optional(Type.String({ pattern: '^(wx[0-9a-f]{16}|[0-9]{8,16})$', description: 'Only when a source confirms it.' })),
      path: optional(Type.String({ minLength: 1 })),
    },
    'Another mini program.',
  ),
  object(
    {
      kind: Type.Literal('app'),
      name: Type.String({ minLength: 1, description: 'Its name in the app stores.' }),
      url: optional(httpsUrl),
    },
    'A phone app to install.',
  ),
  object(
    {
      kind: Type.Literal('link'),
      label: text('What opens, e.g. "Apply online".'),
      url: httpsUrl,
      urls: optional(
        Type.Partial(
          object(
            Object.fromEntries(LOCALES.map((locale) => [locale, httpsUrl])) as Record<(typeof LOCALES)[number], typeof httpsUrl>,
            'The same page in other languages, where the site has them.',
          ),
        ),
      ),
    },
    'A web page.',
  ),
  object(
    {
      kind: Type.Literal('phone'),
      label: text('Who answers.'),
      number: phoneNumber,
      hours: optional(text('When it is answered.')),
      source: sourceKey,
    },
    'A number to call.',
  ),
  object(
    {
      kind: Type.Literal('office'),
      name: text('Name of the place.'),
      address: text('Its address; the Chinese one is what a taxi driver is shown.'),
      hours: optional(text('Opening hours.')),
      phone: optional(phoneNumber),
      source: sourceKey,
    },
    'A place to go to.',
  ),
])

export const ServiceSchema = object(
  {
    $schema: optional(Type.String()),
    id: Type.String({ pattern: '^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$', description: 'area/slug, equal to the path of the file.' }),
    name: text('Name, as people know it.'),
    summary: text('One sentence: what a person gets from it.'),
    words: object(
      Object.fromEntries(
        LOCALES.map((locale) => [locale, Type.Array(Type.String({ minLength: 1 }), { minItems: 2, maxItems: 16 })]),
      ) as Record<(typeof LOCALES)[number], ReturnType<typeof Type.Array<ReturnType<typeof Type.String>>>>,
      'Other words people search for: popular names, old names, the question they ask.',
    ),
    leads: optional(
      Type.Literal(true, {
        description: 'Answers everybody’s question of its kind, in any city, by any means, so that search puts it ahead of its equals, which answer one case of it.',
      }),
    ),
    provider: text('Body that runs it.'),
    regions: Type.Array(oneOf(REGIONS, 'Where it is used.'), { minItems: 1, uniqueItems: true }),
    audiences: Type.Array(oneOf(AUDIENCES, 'Whom it is for.'), { minItems: 1, uniqueItems: true }),
    delivery: Type.Array(DeliverySchema, { maxItems: 12, description: 'Ways to it, the best first.' }),
    guide: optional(guideSchema),
    caution: optional(text('What one must know before relying on it: a reported change, sources that disagree.')),
    sources: Type.Unsafe<{ main: Source; [key: string]: Source }>({
      ...Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]*$' }), SourceSchema, { additionalProperties: false }),
      required: ['main'],
      description: 'Sources by a key that values can name; `main` is the principal one.',
    }),
    related: optional(Type.Array(Type.String(), { maxItems: 4, uniqueItems: true, description: 'Ids of services people need next.' })),
    reviewEveryDays: optional(Type.Integer({ minimum: 1, maximum: 1000, description: '180 when left out.' })),
  },
  'A service of the catalogue.',
)

export type Fee = Static<typeof feeSchema>
export type Guide = Static<typeof guideSchema>
export type Delivery = Static<typeof DeliverySchema>
export type Service = Static<typeof ServiceSchema>

/** What the bundles carry of a record beyond the list (config/area-loader.js leaves out the rest). */
export type ServiceDetail = Omit<Service, '$schema' | 'name' | 'summary' | 'words' | 'leads' | 'regions' | 'audiences'>
