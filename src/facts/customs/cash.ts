/** Cash over the boundary. A file of its own: moving money needs it, and none of the other allowances. */
import type { CashLimit } from '@/domain/allowance/values'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import written from './cash.json'

const file = written as unknown as FactFile
const limits = factsOf<CashLimit>(file, 'cash')

export const cashFacts = {
  hongKong: { cashIn: factNamed(limits, 'hong-kong/cash-in'), cashOut: factNamed(limits, 'hong-kong/cash-out') },
  macao: { cashIn: factNamed(limits, 'macao/cash-in'), cashOut: factNamed(limits, 'macao/cash-out') },
  mainland: {
    cashRmb: factNamed(limits, 'mainland/cash-rmb'),
    cashForeignIn: factNamed(limits, 'mainland/cash-foreign-in'),
    cashForeignOut: factNamed(factsOf<{ first: string; bankUpTo: string }>(file, 'cash-out'), 'mainland/cash-foreign-out'),
    cashForeignAgain: factNamed(factsOf<{ again: string; sameDay: string }>(file, 'cash-out-again'), 'mainland/cash-foreign-out-again'),
  },
}
