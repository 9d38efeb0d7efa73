/** How much of a thing is told: `bottles` also have a size, `kilograms` are kept in grams, `money` in hundredths. */
export type Amount = 'bottles' | 'sticks' | 'cigars' | 'pieces' | 'grams' | 'kilograms' | 'millilitres' | 'money' | 'none'

/** What one can put into the basket, by the groups in which it is offered. */
const GROUPS = {
  drinks: { spirits: 'bottles', wine: 'bottles', beer: 'bottles' },
  smoking: { cigarettes: 'sticks', cigars: 'cigars', tobacco: 'grams', heated: 'sticks', 'e-cigarette': 'pieces', pods: 'pieces', 'e-liquid': 'millilitres' },
  money: { 'cash-hkd': 'money', 'cash-mop': 'money', 'cash-rmb': 'money', 'cash-usd': 'money', gold: 'grams', 'casino-chips': 'none' },
  goods: { 'goods-13': 'money', 'goods-20': 'money', 'goods-50': 'money', 'shop-goods': 'money', books: 'pieces', drone: 'none', 'power-bank': 'pieces' },
  medicine: { medicine: 'none', prescription: 'none', cbd: 'none' },
  food: {
    meat: 'none',
    'cooked-meat': 'kilograms',
    'raw-eggs': 'none',
    'cooked-eggs': 'kilograms',
    dairy: 'kilograms',
    formula: 'kilograms',
    fruit: 'kilograms',
    vegetables: 'kilograms',
    'fresh-seafood': 'none',
    'dried-seafood': 'none',
    'birds-nest': 'none',
  },
  plants: { plants: 'kilograms', 'cut-flowers': 'kilograms', seeds: 'none', protected: 'none' },
  animals: { cat: 'pieces', dog: 'pieces', 'other-animal': 'none' },
  weapons: { weapon: 'none' },
} as const satisfies Record<string, Record<string, Amount>>

type Groups = typeof GROUPS
export type Group = keyof Groups
export type Item = { [G in Group]: keyof Groups[G] }[Group]

export const GROUP_NAMES = Object.keys(GROUPS) as Group[]
const AMOUNTS = Object.assign({}, ...Object.values(GROUPS)) as Record<Item, Amount>
/** Every item, in the order in which a basket is shown and a shared allowance is used up. */
export const ITEMS = Object.keys(AMOUNTS) as Item[]
export const itemsOf = (group: Group): Item[] => Object.keys(GROUPS[group]) as Item[]
export const amountOf = (item: Item): Amount => AMOUNTS[item]
export const isItem = (text: string): text is Item => Object.prototype.hasOwnProperty.call(AMOUNTS, text)

export const GOODS = ['goods-13', 'goods-20', 'goods-50'] as const satisfies readonly Item[]
export const CASH = ['cash-hkd', 'cash-mop', 'cash-rmb', 'cash-usd'] as const satisfies readonly Item[]
export const SMOKED = ['cigarettes', 'cigars', 'tobacco'] as const satisfies readonly Item[]
