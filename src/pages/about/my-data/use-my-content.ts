import { joinedTrips } from '@/domain/trip-money/trip'
import { useAnswered, useBasket, useBookings, useChecklists, useJourneys, useKept, useOwn, useSettings, useStays, useTripMoney, useTrips, useVacancies } from '@/stores'

/** What came since an erasure, then what was there before it. */
const joined = (since: string[], before: string[]) => [...new Set([...since, ...before])]

/** All that the phone keeps of a person, over all stores: to take along, to erase, and to put back without losing what came since. */
export function useMyContent() {
  const settings = useSettings()
  const kept = useKept()
  const checklists = useChecklists()
  const { basket, replace } = useBasket()
  const stays = useStays()
  const { savedTrips, restore: restoreTrips } = useTrips()
  const { asked, recentPlaces, savedPlaces, restore: restoreJourneys } = useJourneys()
  const { answered, restore: restoreAnswered } = useAnswered()
  const { bookings, device, erase: eraseBookings, restore: restoreBookings } = useBookings()
  const { savedVacancies, restore: restoreVacancies } = useVacancies()
  const { trips: moneyTrips, current: shownTrip, restore: restoreMoney } = useTripMoney()

  const { own, restore: restoreOwn } = useOwn()

  const { locale, theme, contrast, textSize, isTextSizeChosen, who } = settings
  const { saved, recent, searches } = kept
  const { ticked, trips } = checklists
  const { movements, rules } = stays
  // A file that is taken along shall let nobody in: without secrets, salts and signatures.
  const appointments = bookings.map(({ ref, offering, slot, state }) => ({ ref, offering, slot, state }))
  const content = { locale, theme, contrast, textSize, who, saved, recent, searches, ticked, trips, basket, stays: { movements, rules }, savedTrips, journeys: { asked, recentPlaces, savedPlaces }, answered, appointments, savedVacancies, tripMoney: { trips: moneyTrips, current: shownTrip }, own }

  const erase = () => {
    kept.restore({ saved: [], recent: [], searches: [] })
    checklists.restore({ ticked: {}, trips: [] })
    replace({})
    stays.restore({ movements: [], rules: {} })
    restoreTrips([])
    restoreJourneys({ asked: [], recentPlaces: [], savedPlaces: [] })
    restoreAnswered({})
    eraseBookings()
    restoreVacancies([])
    restoreMoney({ trips: [], current: '' })
    restoreOwn(undefined)
    settings.forget()
    return { ...content, isTextSizeChosen, bookings, device }
  }
  const putBack = (before: ReturnType<typeof erase>) => {
    kept.restore({ saved: joined(saved, before.saved), recent: joined(recent, before.recent), searches: joined(searches, before.searches) })
    checklists.restore({ ticked: { ...before.ticked, ...ticked } })
    before.trips.forEach(checklists.addTrip)
    replace({ ...before.basket, ...basket })
    stays.restore({ movements: [...before.stays.movements, ...movements], rules: { ...before.stays.rules, ...rules } })
    restoreTrips([...savedTrips, ...before.savedTrips])
    const { journeys } = before
    restoreJourneys({ asked: [...asked, ...journeys.asked], recentPlaces: joined(recentPlaces, journeys.recentPlaces), savedPlaces: joined(savedPlaces, journeys.savedPlaces) })
    restoreAnswered({ ...before.answered, ...answered })
    restoreBookings(before)
    restoreVacancies([...savedVacancies, ...before.savedVacancies])
    restoreMoney({ trips: joinedTrips(moneyTrips, before.tripMoney.trips), current: shownTrip || before.tripMoney.current })
    restoreOwn(before.own)
    before.who.filter((one) => !who.includes(one)).forEach(settings.toggleWho)
    settings.choose({ theme: before.theme, contrast: before.contrast, ...(before.isTextSizeChosen && { textSize: before.textSize }) })
  }
  return { content, erase, putBack }
}
