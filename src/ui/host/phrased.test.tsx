/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { phrased } from './phrased.h5'
import { pieces } from './words'

const apart = (text: string) => pieces(text).join('|')

test.each([
  ['澳門停車場空位及路況', /停車場\|空位/],
  ['過關時需要帶備的證件', /\|需要\|/],
  ['长者医疗券大湾区试点计划', /\|医疗/],
])('%s has places between its words, and none within', (text, words) => {
  expect(apart(text)).toMatch(words)
  expect(pieces(text).length).toBeGreaterThan(2)
})

test.each([
  ['a date', '12月25日办事处休息', /^12月25日/],
  ['a number and what it counts', '跨境高鐵20次票', /20次/],
  ['what punctuation may not leave', '皇巴（落馬洲至皇崗）停駛', /（落/],
  ['a word of one sign and the next', '香港人才計劃：高才通、優才、專才', /高才通/],
  ['a word of one sign that follows', '過關時需要帶備的證件', /過關時\|需要\|.*的\|證件/],
  ['a date, and the word that follows it', '七部门2024年7月25日通知酒店', /2024年7月25日\|通知/],
  ['a name in Latin letters', '香港出行易 HKeMobility', /易 HKeMobility$/],
])('%s is kept together', (_, text, whole) => {
  expect(apart(text)).toMatch(whole)
})

test('a day of the week is not broken where it is one piece with its date; two characters are left as they are', () => {
  const { container, rerender } = render(<>{phrased('1月3日 星期一 10:00')}</>)
  expect(container.querySelector('.phrased')).toHaveTextContent('1月3日 星期一 10:00')
  expect(container.querySelectorAll('wbr')).toHaveLength(0)
  rerender(<>{phrased('每次30天')}</>)
  expect(container.querySelector('.phrased')).toBeNull()
})

test('no character is left alone at the end', () => {
  expect(pieces('澳門停車場空位及路況').pop()!.length).toBeGreaterThan(1)
})

test.each(['Control points', 'Posto fronteiriço', '口岸', '首頁 Home', ''])('“%s” is left as it is', (text) => {
  expect(pieces(text)).toEqual([text])
})

test('nothing is added to what is read or copied', () => {
  const text = '港珠澳大橋穿梭巴士（金巴）'
  const { container } = render(<>{phrased(text)}</>)
  expect(container).toHaveTextContent(text)
  expect(container.querySelectorAll('wbr').length).toBe(pieces(text).length - 1)
})
