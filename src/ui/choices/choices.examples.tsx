import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { Choices } from './choices'

const PLACES: Record<'hong-kong' | 'macao' | 'guangdong', ExampleText> = {
  'hong-kong': { 'zh-Hans': '香港', 'zh-Hant': '香港', en: 'Hong Kong', pt: 'Hong Kong' },
  macao: { 'zh-Hans': '澳门', 'zh-Hant': '澳門', en: 'Macao', pt: 'Macau' },
  guangdong: { 'zh-Hans': '广东', 'zh-Hant': '廣東', en: 'Guangdong', pt: 'Guangdong' },
}

const PEOPLE: Record<'resident' | 'visitor' | 'driver' | 'older', ExampleText> = {
  resident: { 'zh-Hans': '本地居民', 'zh-Hant': '本地居民', en: 'Resident', pt: 'Residente' },
  visitor: { 'zh-Hans': '旅客', 'zh-Hant': '旅客', en: 'Visitor', pt: 'Visitante' },
  driver: { 'zh-Hans': '司机', 'zh-Hant': '司機', en: 'Driver', pt: 'Condutor' },
  older: { 'zh-Hans': '65 岁或以上长者', 'zh-Hant': '65 歲或以上長者', en: 'Aged 65 or over', pt: 'Idoso com 65 anos ou mais' },
}

type Place = keyof typeof PLACES
type Person = keyof typeof PEOPLE

const WHERE: ExampleText = { 'zh-Hans': '地点', 'zh-Hant': '地點', en: 'Place', pt: 'Lugar' }
const WHO: ExampleText = { 'zh-Hans': '我是', 'zh-Hant': '我是', en: 'I am', pt: 'Sou' }

export const examples: ExampleSet = {
  component: 'Choices',
  examples: [
    {
      name: 'exactly one',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Place>('macao')
        const choices = (Object.keys(PLACES) as Place[]).map((value) => ({ value, label: say(PLACES[value]) }))
        return <Choices id="example-place" label={say(WHERE)} choices={choices} chosen={[chosen]} onChoose={setChosen} />
      },
    },
    {
      name: 'any number, a long one among them',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Person[]>(['resident', 'older'])
        const toggle = (value: Person) => setChosen(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
        const choices = (Object.keys(PEOPLE) as Person[]).map((value) => ({ value, label: say(PEOPLE[value]) }))
        return <Choices id="example-people" label={say(WHO)} choices={choices} chosen={chosen} allowsMany onChoose={toggle} />
      },
    },
    {
      name: 'none chosen yet',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Place>()
        const choices = (Object.keys(PLACES) as Place[]).map((value) => ({ value, label: say(PLACES[value]) }))
        return <Choices id="example-unchosen" label={say(WHERE)} choices={choices} chosen={chosen ? [chosen] : []} onChoose={setChosen} />
      },
    },
    {
      name: 'a row above a list, which scrolls on a phone',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Person>('visitor')
        const choices = (Object.keys(PEOPLE) as Person[]).map((value) => ({ value, label: say(PEOPLE[value]) }))
        return <Choices id="example-row" label={say(WHO)} choices={choices} chosen={[chosen]} isRow onChoose={setChosen} />
      },
    },
  ],
}
