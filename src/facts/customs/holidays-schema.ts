import { Type, type Static } from '@sinclair/typebox'
import { HOLIDAY_PLACES } from '../../domain/holiday/calendar'
import { FESTIVALS, HOLIDAY_NAMES } from '../../domain/holiday/name'
import { civilDate, object, oneOf } from '../../catalog/schema-parts'

/** Places of which crowds are told: `hong-kong-land` is all of its land control points together. */
export const CROWD_PLACES = ['hong-kong-land', 'macao', 'hengqin'] as const

const dayList = object(
  {
    place: oneOf(HOLIDAY_PLACES, 'Where these days are kept.'),
    kind: oneOf(['off', 'work', 'offices-off', 'offices-half'], 'Public holidays; weekend days that are worked; days and afternoons on which only public offices are closed.'),
    isWhole: Type.Boolean({ description: 'The list of the year is announced. False: these days follow from the law, and of others nothing is known.' }),
    days: Type.Record(Type.String({ pattern: civilDate.pattern! }), oneOf(HOLIDAY_NAMES, 'The holiday, or the one for which it is.'), { minProperties: 1 }),
  },
  'Days of one kind in one place in one year.',
)

const crowd = object(
  {
    at: oneOf(CROWD_PLACES, 'Where they were counted.'),
    festival: oneOf(FESTIVALS, 'What they travelled for.'),
    basis: oneOf(['forecast', 'record'], 'Said before, or counted after.'),
    peaks: Type.Array(
      object(
        { day: civilDate, way: oneOf(['out', 'in', 'busiest', 'visitors'], 'Which way; "busiest" where the source does not say.'), people: Type.Integer({ minimum: 1, description: 'Crossings, or visitors.' }) },
        'A day on which there were most.',
      ),
      { minItems: 1 },
    ),
  },
  'How many crossed in one festival; its fact holds in the days that the source counts.',
)

const noticeDay = object({ year: Type.Integer({ description: 'The year whose holidays it announced.' }), publishedOn: civilDate }, 'When a place announced the holidays of a year.')

export const VALUES = { 'day-list': dayList, crowd, 'notice-day': noticeDay }

export type NoticeDay = Static<typeof noticeDay>
