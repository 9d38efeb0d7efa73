import { entriesOn, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './taxi.json'
import type { TaxiTariff } from './taxi-schema'

const tariffs = factsOf<TaxiTariff>(file as unknown as FactFile, 'tariff')

/** What a taxi of a city costs on a day; nothing where no tariff was found. */
export const taxiTariffOn = (city: string | undefined, day: CivilDate): FactEntry<TaxiTariff> | undefined => entriesOn(tariffs.values(), day).find(({ value }) => value.city === city)
