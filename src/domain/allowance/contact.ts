import type { Place } from './crossing'
import type { Item } from './item'

const LIVING: Item[] = ['cat', 'dog', 'other-animal']
const OF_IAM: Item[] = [...LIVING, 'meat', 'cooked-meat', 'raw-eggs', 'cooked-eggs', 'dairy', 'fruit', 'vegetables', 'fresh-seafood', 'dried-seafood', 'birds-nest', 'plants', 'cut-flowers', 'seeds']

/** Id of whom to ask about a thing at a place. */
export function contactFor(place: Place, item: Item): string {
  if (place === 'hong-kong') return LIVING.includes(item) ? 'hong-kong-afcd' : 'hong-kong-customs'
  if (place === 'macao') return OF_IAM.includes(item) ? 'macao-iam' : 'macao-customs'
  return 'mainland-customs'
}
