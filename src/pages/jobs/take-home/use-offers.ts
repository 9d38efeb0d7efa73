import { useMemo, useState } from 'react'
import { useOwn } from '@/stores'
import { offersIn, withOffer, type Offer } from './offers'

/** Offers that the phone keeps; the one that was taken away last comes back. */
export function useOffers() {
  const { own, keepOwn } = useOwn()
  const stored = own['offers']
  const offers = useMemo(() => offersIn(stored ?? []), [stored])
  const [removed, setRemoved] = useState<Offer>()
  const change = (make: (offers: Offer[]) => Offer[]) => keepOwn('offers', (entries) => make(offersIn(entries)))
  return {
    offers,
    removed,
    keep: (offer: Omit<Offer, 'id'>) => {
      setRemoved(undefined)
      change((before) => withOffer(before, offer))
    },
    remove: (offer: Offer) => {
      setRemoved(offer)
      change((before) => before.filter(({ id }) => id !== offer.id))
    },
    bringBack: () => {
      if (removed) change((before) => withOffer(before, { place: removed.place, currency: removed.currency, payMinor: removed.payMinor, bonusMinor: removed.bonusMinor }))
      setRemoved(undefined)
    },
  }
}
