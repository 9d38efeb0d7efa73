import { everyFact, factNamed, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import file from './permits.json'
import type { Cities, Fee, Grant, Scheme, Sentence, Sentences, TalentArea, TimeNeeded, Validity } from './permits-schema'

export type { Fee, Grant, Sentence, Sentences, TimeNeeded, Validity }

/** Documents and endorsements of residents: facts of every kind, by their ids. */
export const permitFacts = everyFact(file as unknown as FactFile)

const fact = <Value>(id: string) => factNamed(permitFacts, id) as Fact<Value>

/** What decides between endorsements, as the questions take it. */
export const permitRules = {
  own: {
    shenzhen: fact<Scheme>('shenzhen/scheme'),
    zhuhai: fact<Scheme>('zhuhai/scheme'),
    hengqin: fact<Scheme>('hengqin/scheme'),
  },
  individual: [...permitFacts.values()].filter(({ kind }) => kind === 'cities') as Fact<Cities>[],
  residents: fact<Scheme>('individual/residence-permit'),
  talent: fact<TalentArea>('talent/area'),
  nonChinesePermit: fact<Sentence>('non-chinese/who'),
}
