import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './subsidies.json'
import type { MacaoBurden, SubsidyFormula, TaxAbove } from './subsidies-schema'

const written = file as unknown as FactFile
const above = factsOf<TaxAbove>(written, 'above')

export const subsidyFormula = factNamed(factsOf<SubsidyFormula>(written, 'formula'), 'bay/formula')
export const hengqinTalents = factNamed(above, 'hengqin/talents')
export const hengqinMacao = factNamed(factsOf<MacaoBurden>(written, 'macao-burden'), 'hengqin/macao-residents')

/** The rule of a city where it was found, else the one of the whole region. */
export const subsidyOn = (city: string, day: CivilDate): FactEntry<TaxAbove> | undefined => entryOn(above.get(`${city}/subsidy`), day) ?? entryOn(factNamed(above, 'bay/subsidy'), day)
