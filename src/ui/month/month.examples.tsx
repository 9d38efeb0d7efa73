import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { MarkSign, Month, type MonthDay, type MonthMark } from './month'

const TITLE: ExampleText = { 'zh-Hans': '2026年12月', 'zh-Hant': '2026年12月', en: 'December 2026', pt: 'Dezembro de 2026' }
const BEFORE: ExampleText = { 'zh-Hans': '上个月：2026年11月', 'zh-Hant': '上個月：2026年11月', en: 'Previous month: November 2026', pt: 'Mês anterior: Novembro de 2026' }
const AFTER: ExampleText = { 'zh-Hans': '下个月：2027年1月', 'zh-Hant': '下個月：2027年1月', en: 'Next month: January 2027', pt: 'Mês seguinte: Janeiro de 2027' }
const NO_AFTER: ExampleText = { 'zh-Hans': '没有更晚的资料', 'zh-Hant': '沒有更後的資料', en: 'Nothing is known of the months after', pt: 'Nada se sabe dos meses seguintes' }
const HOLIDAY: ExampleText = { 'zh-Hans': '公众假期', 'zh-Hant': '公眾假期', en: 'public holiday', pt: 'feriado' }
const WORKED: ExampleText = { 'zh-Hans': '周末上班', 'zh-Hant': '周末上班', en: 'weekend day worked', pt: 'fim-de-semana com trabalho' }
const BOOKED: ExampleText = { 'zh-Hans': '已预约', 'zh-Hant': '已預約', en: 'booked', pt: 'marcação' }
const LETTERS: ExampleText = { 'zh-Hans': '港', 'zh-Hant': '港', en: 'H', pt: 'H' }
const DAY: ExampleText = { 'zh-Hans': '2026年12月{day}日', 'zh-Hant': '2026年12月{day}日', en: '{day} December 2026', pt: '{day} de Dezembro de 2026' }
const SHORT: Record<keyof ExampleText, string[]> = {
  'zh-Hans': [...'日一二三四五六'],
  'zh-Hant': [...'日一二三四五六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  pt: ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'],
}
const FULL: Record<keyof ExampleText, string[]> = {
  'zh-Hans': [...'日一二三四五六'].map((one) => `星期${one}`),
  'zh-Hant': [...'日一二三四五六'].map((one) => `星期${one}`),
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  pt: ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
}

type Say = (text: ExampleText) => string

const weekdaysOf = (say: Say) =>
  SHORT.en.map((_, index) => {
    const nth = (names: Record<keyof ExampleText, string[]>): string => say({ 'zh-Hans': names['zh-Hans'][index]!, 'zh-Hant': names['zh-Hant'][index]!, en: names.en[index]!, pt: names.pt[index]! })
    return { short: nth(SHORT), full: nth(FULL) }
  })

/** December 2026 begins on a Tuesday. */
function weeksOf(say: Say, chosen?: string): (MonthDay | undefined)[][] {
  const marks: Record<number, { mark: MonthMark; text: ExampleText }[]> = {
    8: [{ mark: { id: 'booked', sign: { icon: 'crowd' }, kind: 'framed' }, text: BOOKED }],
    12: [{ mark: { id: 'work', sign: say(LETTERS), kind: 'framed' }, text: WORKED }],
    25: [
      { mark: { id: 'holiday', sign: say(LETTERS), kind: 'filled' }, text: HOLIDAY },
      { mark: { id: 'dotted', sign: say(LETTERS), kind: 'dotted' }, text: WORKED },
      { mark: { id: 'booked', sign: { icon: 'crowd' }, kind: 'framed' }, text: BOOKED },
    ],
    26: [{ mark: { id: 'holiday', sign: say(LETTERS), kind: 'filled' }, text: HOLIDAY }],
  }
  const places = Array.from({ length: 35 }, (_, index) => index - 1)
  const days = places.map((number): MonthDay | undefined => {
    if (number < 1 || number > 31) return undefined
    const found = marks[number] ?? []
    const label = [say(DAY).replace('{day}', String(number)), ...found.map(({ text }) => say(text))].join('; ')
    return { id: `2026-12-${String(number).padStart(2, '0')}`, number: String(number), label, marks: found.map(({ mark }) => mark), isToday: number === 22, isChosen: chosen?.endsWith(String(number).padStart(2, '0')) }
  })
  return [0, 7, 14, 21, 28].map((from) => days.slice(from, from + 7))
}

const nothing = () => undefined

/** How a Month looks, to choose from and to read. */
export const examples: ExampleSet = {
  component: 'Month',
  examples: [
    {
      name: 'days to choose, with marks',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState('2026-12-25')
        return (
          <Month
            id="month-choose"
            title={say(TITLE)}
            weekdays={weekdaysOf(say)}
            weeks={weeksOf(say, chosen)}
            before={{ label: say(BEFORE), onTap: nothing }}
            after={{ label: say(AFTER), onTap: nothing }}
            onChoose={setChosen}
          />
        )
      },
    },
    {
      name: 'only to read, at the last month there is',
      Draw: ({ say }) => <Month id="month-read" title={say(TITLE)} weekdays={weekdaysOf(say)} weeks={weeksOf(say)} before={{ label: say(BEFORE), onTap: nothing }} after={{ label: say(NO_AFTER) }} />,
    },
    {
      name: 'a sign, for a legend',
      Draw: ({ say }) => (
        <>
          <MarkSign sign={say(LETTERS)} kind="filled" /> {say(HOLIDAY)}
        </>
      ),
    },
  ],
}
