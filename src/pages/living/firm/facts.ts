import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import type { DataCase } from '@/domain/firm-form/data-contract'
import { judge, type FormCase, type Verdict } from '@/domain/firm-form/which-form'
import type { CivilDate } from '@/domain/time/civil'
import { dataAdvice, firmContacts, firmFees, firmForms, firmPoints, type DataAdvice, type FirmContact, type FirmFee, type FirmForm, type FirmPoint, type FormId, type Topic } from '@/facts/enterprise/forms'

/** What decides between two forms, in the order in which it is compared. */
export const COMPARED = ['liability', 'capital', 'time', 'tax'] as const satisfies readonly Topic[]

/** A form with what is said of it for a case, and all that is known of it. */
export interface KnownForm {
  id: FormId
  entry: FactEntry<FirmForm>
  verdict: Verdict
  points: FactEntry<FirmPoint>[]
  fees: FactEntry<FirmFee>[]
}

const ORDER = { open: 0, depends: 1, no: 2 } as const

/** All forms of the place, those that are open first, otherwise the simplest first. */
export function formsOn(asked: FormCase, day: CivilDate): KnownForm[] {
  const points = entriesOn(firmPoints.values(), day)
  const fees = entriesOn(firmFees.values(), day)
  const known = [...firmForms].flatMap(([key, fact]): KnownForm[] => {
    const entry = entryOn(fact, day)
    const id = key as FormId
    if (entry?.value.where !== asked.where) return []
    const isMeant = ({ value }: FactEntry<{ forms: readonly FormId[] }>) => value.forms.includes(id)
    return [{ id, entry, verdict: judge(asked, entry.value), points: points.filter(isMeant), fees: fees.filter(isMeant) }]
  })
  return known.sort((one, other) => ORDER[one.verdict.kind] - ORDER[other.verdict.kind])
}

export const pointsAbout = ({ points }: KnownForm, topic: Topic): FactEntry<FirmPoint>[] => points.filter(({ value }) => value.topic === topic)

export const adviceOn = ({ answer, side }: DataCase, day: CivilDate): FactEntry<DataAdvice>[] =>
  entriesOn(dataAdvice.values(), day).filter(({ value }) => value.about === answer && (value.side === undefined || value.side === side))

/** Whom to ask: of Macao no number was found. */
export const contactOf = (id: 'guangdong' | 'hong-kong' | 'data'): FactEntry<FirmContact> => firmContacts.get(`contact/${id}`)!.series[0]!
