import type { Side } from '@/domain/control-point/control-points'
import { POINT_NAMES } from '@/domain/control-point/names'
import type { Network } from '@/domain/journey/network'
import type { Place } from '@/domain/journey/places'
import { walksFrom } from '@/domain/journey/station'
import type { LocalText } from '@/domain/locale/locale'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Buttons, Card, Columns, ListItem, Notice, Section, Waiting } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointPage } from '../../links'
import { LiveDepartures } from '../../live-departures'
import { Screen } from '../../screen'
import { journeyFrom, journeyTo, stationPage } from '../addresses'
import { Lost } from '../lost'
import { isShutPoint } from '../shut-point'
import { Timetables } from '../timetables'
import type { Travel } from '../travel'
import { useWorkedOut } from '../use-worked-out'
import { tripMessages } from '../trip/locales'
import { DepartureRows } from './departure-rows'
import { FareSearch } from './fare-search'

/** What one finds at a place: stops in its halls, and those one walks to from a control point, side by side. */
interface Hall {
  id: string
  side?: Side | 'beyond'
  stop: number
  minutes: number
}

const hasLines = ({ stopStart }: Network, stop: number): boolean => stopStart[stop]! < stopStart[stop + 1]!

function hallsOf(network: Network, place: Place): Hall[] {
  return place.stops.flatMap(({ stop, minutes: walk }): Hall[] => {
    const { id, point } = network.stops[stop]!
    if (!point) return [{ id, stop, minutes: place.kind === 'station' ? 0 : walk }]
    const side = id.split('@')[1] as Side | 'beyond'
    return walksFrom(network, stop).flatMap((one) => (hasLines(network, one.stop) ? [{ id: `${side}-${network.stops[one.stop]!.id}`, side, ...one }] : []))
  })
}

/** Control points at whose bus stand the gateway can ask. */
const BUS_STANDS = ['lok-ma-chau-spur-line', 'shenzhen-bay', 'heung-yuen-wai', 'hzmb-hong-kong']

/** What to ask the gateway for here: trains of the MTR in its halls, buses that leave a control point. */
function liveFeedsOf(network: Network, halls: readonly Hall[], place: Place): { feed: string; name?: LocalText }[] {
  const trains = [...new Set(halls.map(({ stop }) => stop))].filter((stop) => /^(mtr|airport-express):/.test(network.stops[stop]!.id))
  const point = place.id.replace(/^point:/, '')
  return [
    ...trains.map((stop) => ({ feed: `next-trains?station=${network.stops[stop]!.id}`, ...(halls.length > 1 && { name: network.stops[stop]!.name }) })),
    ...(place.id !== point && BUS_STANDS.includes(point) ? [{ feed: `buses?point=${point}` }] : []),
  ]
}

/** A station or a control point: all that leaves from there today, what it costs from there, and where one can walk. */
export function Station({ travelOf, id }: { travelOf: () => Travel; id: string }) {
  const { t, text, locale } = useI18n(tripMessages)
  const now = useNow()
  const travel = useWorkedOut(id, travelOf)
  const place = travel?.placeNamed(id)
  const path = stationPage(id)
  if (!travel || !place) {
    return (
      <Screen title={t('station.title')} path={path} isWide>
        {travel ? <Lost title={t('station.lost')} /> : <Waiting id="looking" text={t('trip.planning')} />}
      </Screen>
    )
  }
  const { network } = travel
  const length = (count: number) => formatMinutes(minutes(count), locale)
  const halls = hallsOf(network, place)
  const lines = [...new Set(halls.flatMap(({ stop }) => Array.from(network.stopRoutes.subarray(network.stopStart[stop], network.stopStart[stop + 1]), (route) => network.routeLine[route]!)))]
  const here = new Set(halls.map(({ stop }) => stop))
  const near = halls.flatMap(({ stop, side }) => (side === undefined ? walksFrom(network, stop).filter((one) => !here.has(one.stop)) : []))
  const points = [...new Set([...place.stops.map(({ stop }) => stop), ...near.map(({ stop }) => stop)].flatMap((stop) => network.stops[stop]!.point ?? []))]
  const titleOf = ({ stop, side, minutes: walk }: Hall): string => {
    const name = `${text(network.operators[network.stops[stop]!.operator]!.name)}\u00a0· ${text(network.stops[stop]!.name)}`
    const where = side === undefined ? undefined : side === 'beyond' ? t('station.beyond') : t(`trip.onSide.${side}`)
    const title = dotted([where, name, walk > 0 && t('station.walk', { time: length(walk) })])
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  }
  const [start, end] = [journeyFrom(id), journeyTo(id)]
  return (
    <Screen title={text(place.name)} path={path} isWide>
      <Box className="stack">
        <Buttons>
          <Button id="plan-from" kind="main" icon="travel" href={start} onTap={() => openPage(start)}>
            {t('station.planFrom')}
          </Button>
          <Button id="plan-to" href={end} onTap={() => openPage(end)}>
            {t('station.planTo')}
          </Button>
        </Buttons>
        <Columns
          first={
            <>
              {isShutPoint(network, place, now.day) && (
                <Notice id="point-shut" kind="caution">
                  {t('station.shut')}
                </Notice>
              )}
              {halls.length === 0 && (
                <Section id="leaves" title={t('station.leaves')}>
                  <Box className="paragraph">{t('station.none')}</Box>
                </Section>
              )}
              {halls.map((hall) => (
                <Section key={hall.id} id={`hall-${hall.id.replace(/[:@]/g, '-')}`} title={halls.length === 1 ? t('station.leaves') : titleOf(hall)}>
                  <DepartureRows travel={travel} stop={hall.stop} now={now} />
                </Section>
              ))}
              {liveFeedsOf(network, halls, place).map(({ feed, name }, index) => (
                <LiveDepartures key={feed} id={`live-${index}`} feed={feed} title={name && text(name)} now={now} isFirst={index === 0} />
              ))}
            </>
          }
          asked={
            <>
              {place.kind === 'station' && <FareSearch travel={travel} stop={place.stops[0]!.stop} />}
              {(near.length > 0 || points.length > 0) && (
                <Section id="near" title={t('station.near')}>
                  <Card>
                    {points.map((point) => {
                      const href = controlPointPage(point)
                      return <ListItem key={point} id={`point-${point}`} icon="customs" title={t('trip.pointPage', { point: text(POINT_NAMES[point]) })} href={href} onTap={() => openPage(href)} />
                    })}
                    {near.flatMap(({ stop, minutes: walk }) => {
                      const { id: other, name, point } = network.stops[stop]!
                      if (point && other.endsWith('@beyond')) return []
                      const href = stationPage(point ? `point:${point}` : other)
                      return [<ListItem key={other} id={`near-${other.replace(/[:@]/g, '-')}`} icon="crossing" title={point ? text(POINT_NAMES[point]) : text(name)} note={t('station.walk', { time: length(walk) })} href={href} onTap={() => openPage(href)} />]
                    })}
                  </Card>
                </Section>
              )}
            </>
          }
        >
          <Timetables network={network} lines={lines} />
        </Columns>
      </Box>
    </Screen>
  )
}
