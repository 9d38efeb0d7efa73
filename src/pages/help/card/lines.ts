/** What a card says, line by line, in one language or in four at once. */
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { cardMessages, type CardKey } from './locales'
import { NONE, VOCABULARY, type Group } from './vocabulary'

export interface CardLine {
  field: 'name' | 'born' | 'blood' | 'address' | 'doctor' | 'insurer' | Group
  label: string
  value: string
  /** Something that must not be given. */
  isDanger: boolean
}

export const CONTACTS = [1, 2, 3] as const

export interface Contact {
  number: number
  name: string
  /** Who it is, in the languages of the card; empty where nobody said. */
  relation: string
  phone: string
}

/** A field's value by its name. */
export type ValueOf = (name: string) => string

/** The same in each language, once; Chinese first, as those who help read it. */
const said = (key: CardKey, languages: readonly Locale[]) => [...new Set(languages.map((locale) => cardMessages[locale][key]))].join('\u00a0· ')

export const languagesOf = (shown: Locale | 'all'): readonly Locale[] => (shown === 'all' ? LOCALES : [shown])

/** Ids of a field that this version has words for, in the order of the vocabulary. */
export const chosenIn = (group: Group, value: string): string[] => (VOCABULARY[group] as readonly string[]).filter((id) => value.split(',').includes(id))

/** What is ticked: "none" stands only where nothing else is said, also where one phone ticked it and another wrote something. */
export function tickedIn(group: Group, value: ValueOf): string[] {
  const ids = chosenIn(group, value(group))
  return ids.length > 1 || value(`${group}-text`).trim() !== '' ? ids.filter((id) => id !== NONE) : ids
}

/** With one more or one less: "none" and the others put each other out. */
export function toggled(group: Group, value: ValueOf, id: string): string {
  const ids = tickedIn(group, value)
  if (ids.includes(id)) return ids.filter((one) => one !== id).join(',')
  return [...(id === NONE ? [] : ids.filter((one) => one !== NONE)), id].join(',')
}

/** Where nothing is said of these, the card says just that: it must not be read as "none". */
const NEVER_LEFT_OUT: readonly string[] = ['allergies', 'medicines']

function valueIn(group: Group, value: ValueOf, languages: readonly Locale[]): string {
  const words = tickedIn(group, value).map((id) => said(`word.${group}.${id}` as CardKey, languages))
  const other = value(`${group}-text`).trim()
  const all = [...words, ...(other === '' ? [] : [other])].join('\n')
  return all === '' && NEVER_LEFT_OUT.includes(group) ? said('card.unsaid', languages) : all
}

/** Fields in the order in which those who help look for them; other empty ones are left out. */
const FIELDS = ['name', 'born', 'blood', 'allergies', 'conditions', 'medicines', 'languages', 'address', 'doctor', 'insurer'] as const

const isGroup = (field: string): field is Group => field in VOCABULARY

export const cardLines = (value: ValueOf, shown: Locale | 'all'): CardLine[] =>
  FIELDS.map((field) => ({
    field,
    label: said(`field.${field}`, languagesOf(shown)),
    value: isGroup(field) ? valueIn(field, value, languagesOf(shown)) : value(field).trim(),
    isDanger: field === 'allergies' && (value('allergies-text').trim() !== '' || tickedIn(field, value).some((id) => id !== NONE)),
  })).filter((line) => line.value !== '')

export const contactsOf = (value: ValueOf, shown: Locale | 'all'): Contact[] =>
  CONTACTS.map((number) => ({
    number,
    name: value(`c${number}.name`).trim(),
    relation: chosenIn('relation', value(`c${number}.relation`)).map((id) => said(`word.relation.${id}` as CardKey, languagesOf(shown))).join(''),
    phone: value(`c${number}.phone`).trim(),
  })).filter(({ name, phone }) => name !== '' || phone !== '')

/** The whole card as text that every phone shows. */
export function cardText(value: ValueOf, shown: Locale | 'all'): string {
  const contacts = contactsOf(value, shown).map(({ name, relation, phone }) => [name, relation, phone].filter(Boolean).join(' '))
  return [
    said('card.title', languagesOf(shown)),
    ...cardLines(value, shown).map(({ label, value: said }) => `${label}: ${said.replace(/\n/g, '; ')}`),
    ...(contacts.length > 0 ? [`${said('field.contact', languagesOf(shown))}: ${contacts.join('; ')}`] : []),
  ].join('\n')
}

/** Bytes of a text in UTF-8, as a QR code holds it. */
export const utf8Length = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0080' ? 1 : sign < '\u0800' ? 2 : sign.length === 1 ? 3 : 4), 0)

/** A number to call: as it is dialled; `undefined` for what cannot be one. */
export function dialled(phone: string): string | undefined {
  const number = phone.replace(/[\s()-]/g, '')
  return /^\+?\d{3,15}$/.test(number) ? number : undefined
}

/** @param year of today */
export const isYearWrong = (born: string, year: number): boolean => born !== '' && !(/^\d{4}$/.test(born) && Number(born) >= 1900 && Number(born) <= year)
