import type { DocumentRules } from '@/domain/permit/which-document'
import { permitFacts, permitRules } from '@/facts/customs/permits'
import { visaFacts, visaRules } from '@/facts/customs/visas'
import { CITY_IDS, NATIONALITIES } from './names'

/** What the questions go by. */
export const RULES: DocumentRules = { ...permitRules, ...visaRules, homes: CITY_IDS, nationalities: NATIONALITIES }

export const factById = (id: string) => permitFacts.get(id) ?? visaFacts.get(id)
