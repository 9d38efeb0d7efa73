import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './mainland-income-tax.json'
import type { BonusApart, Children, Elders, MainlandBasic, MainlandBrackets, Mortgage, Rent, Residence } from './mainland-income-tax-schema'

const written = file as unknown as FactFile
export const TAX_REVIEW_DAYS = written.reviewEveryDays

/** Values of the Mainland's individual income tax through time. */
export const mainlandTax = {
  brackets: factNamed(factsOf<MainlandBrackets>(written, 'brackets'), 'mainland/brackets'),
  basic: factNamed(factsOf<MainlandBasic>(written, 'basic'), 'mainland/basic'),
  residence: factNamed(factsOf<Residence>(written, 'residence'), 'mainland/residence'),
  bonusApart: factNamed(factsOf<BonusApart>(written, 'bonus-apart'), 'mainland/bonus-apart'),
  children: factNamed(factsOf<Children>(written, 'children'), 'mainland/children'),
  elders: factNamed(factsOf<Elders>(written, 'elders'), 'mainland/elders'),
  rent: factNamed(factsOf<Rent>(written, 'rent'), 'mainland/rent'),
  mortgage: factNamed(factsOf<Mortgage>(written, 'mortgage'), 'mainland/mortgage'),
}
