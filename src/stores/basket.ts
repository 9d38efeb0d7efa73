import { basketOf, type Basket, type Carried } from '@/domain/allowance/basket'
import type { Item } from '@/domain/allowance/item'
import { persisted } from './persisted'

/** What the person means to carry across, kept on the phone until it is emptied. */
export interface CarryBasket {
  basket: Basket
  /** Puts so much of a thing in, or takes it out. */
  carry: (item: Item, carried: Carried | undefined) => void
  /** Another basket in its place: one out of a link, an empty one, or the one before. */
  replace: (basket: Basket) => void
}

export const useBasket = persisted<CarryBasket>(
  'basket',
  (set) => ({
    basket: {},
    carry: (item, carried) =>
      set(({ basket: { [item]: _, ...others } }) => ({ basket: carried ? { ...others, [item]: carried } : others })),
    replace: (basket) => set({ basket }),
  }),
  ({ basket }) => ({ basket: basketOf(basket) }),
)
