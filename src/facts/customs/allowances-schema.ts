/** What the values of `allowances.json` look like, by kind. */
import { Type } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'
import { PLACES } from '../../domain/allowance/crossing'
import { VERDICTS } from '../../domain/allowance/finding'
import { ITEMS } from '../../domain/allowance/item'

const verdict = oneOf(VERDICTS, 'What holds.')
const place = oneOf(PLACES, 'Whose rule it is.')
const sides = Type.Array(oneOf(['into', 'out-of'], 'On which way.'), { minItems: 1 })
const items = Type.Array(oneOf(ITEMS, 'What it is about.'), { minItems: 1 })
const amount = Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,2})?$' })
const count = Type.Number({ exclusiveMinimum: 0 })
const answers = optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }))

export const VALUES = {
  rule: object(
    {
      sides,
      place,
      items,
      verdict: optional(verdict),
      upTo: optional(count),
      limits: optional(Type.Record(Type.String(), count)),
      above: optional(verdict),
      isJoint: optional(Type.Literal(true)),
      replaces: optional(Type.Literal(true)),
      atHengqin: optional(Type.Literal(true, { description: 'A rule of the Mainland that holds at Hengqin’s line towards Macao too, for whom Hengqin has no rule of its own.' })),
      when: optional(object({ from: answers, age: answers, often: answers, left: answers, listed: answers }, 'For whom.')),
      says: optional(text('What the source says, in a sentence.')),
    },
    'A rule without arithmetic but a limit.',
  ),
  penalty: object({ sides, place, items, says: text('What may happen.') }, 'What happens to those who do not keep to a rule.'),
  note: object({ says: optional(text('What the source says.')) }, 'Something a page says, or that another value rests on.'),
  drinks: object({ ml: count, bottles: optional(count) }, 'Drinks free of duty.'),
  tobacco: object(
    { cigarettes: count, cigars: count, cigarGrams: optional(count), cigarGramsEach: optional(count), tobaccoGrams: count, gramsInAll: optional(count) },
    'Tobacco free of duty: one kind of it, or all up to a weight together.',
  ),
  hours: object({ hours: count }, 'How long one must have been away.'),
  frequent: object({ days: count }, 'Who enters more than once in so many days is a frequent traveller.'),
  goods: object({ value: amount, withShop: optional(amount) }, 'Goods free of duty, in yuan; with those of the shop on arrival.'),
  rates: object({ percents: Type.Array(count, { minItems: 1 }) }, 'Rates of duty.'),
  'bottle-duty': object({ steps: Type.Array(object({ upTo: optional(amount), percent: count }, 'A step, in Hong Kong dollars.'), { minItems: 1 }) }, 'Duty on a bottle.'),
  'stick-duty': object({ sticks: count, duty: amount }, 'Duty on so many cigarettes, in Hong Kong dollars.'),
  'refund-threshold': object({ min: amount }, 'The least bought in one shop on one day, in yuan.'),
  'refund-cash': object({ max: amount }, 'The most refunded in cash, in yuan.'),
  'refund-rates': object({ rates: Type.Array(object({ vat: count, net: count }, 'Percentages of the price.'), { minItems: 1 }) }, 'What is left in hand.'),
}
