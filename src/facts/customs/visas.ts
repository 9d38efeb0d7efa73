import { everyFact, factNamed, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import file from './visas.json'
import type { Countries, Exemption, Ports } from './visas-schema'

export type { Ports }

/** What foreigners need: facts of every kind, by their ids. */
export const visaFacts = everyFact(file as unknown as FactFile)

const fact = <Value>(id: string) => factNamed(visaFacts, id) as Fact<Value>
const exemptions = (start: string) => [...visaFacts.values()].filter(({ id, kind }) => kind === 'exemption' && id.startsWith(start)) as unknown as Fact<Exemption>[]

/** Lists of nationalities, as the questions take them. */
export const visaRules = {
  mainland: { exemptions: exemptions('mainland/'), transit: fact<Countries>('mainland/transit-240/countries') },
  hongKong: { exemptions: exemptions('hong-kong/visa-free/'), registration: fact<Exemption>('hong-kong/registration'), visa: fact<Countries>('hong-kong/visa-required') },
  macao: { exemptions: exemptions('macao/'), visaInAdvance: fact<Countries>('macao/visa-in-advance'), visaOnArrival: fact<unknown>('macao/visa-on-arrival') },
}
