import { useState } from 'react'
import type { Place } from '@/domain/journey/places'
import { separator } from '@/domain/locale/separator'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, Card, ListItem, Notice, Reading, SearchField } from '@/ui'
import { STATION } from '../../links'
import { Screen } from '../../screen'
import { stationPage } from '../addresses'
import { journeyMessages } from '../journey/locales'
import { networkOf, searchPlaces } from '../network'
import { tripMessages } from '../trip/locales'

const MOST = 12

/** Which station or control point: typed in any of the languages, or in letters that read it. */
export function ChooseStation() {
  const { t, text, locale } = useI18n(journeyMessages)
  const { t: say } = useI18n(tripMessages)
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const found = asked === '' ? [] : searchPlaces(asked, MOST)
  const noteOf = ({ kind, operators }: Place) => (kind === 'station' ? operators.map((one) => text(networkOf().operators[one]!.name)).join(separator(locale)) : t(`journey.kind.${kind}`))
  return (
    <Screen title={say('station.title')} path={STATION} isWide>
      <Reading>
        <SearchField
          label={t('journey.search')}
          placeholder={t('journey.searchHint')}
          value={typed}
          clearLabel={t('journey.clear')}
          onText={setTyped}
          onSubmit={() => found[0] && openPage(stationPage(found[0].id))}
        />
        {found.length > 0 && (
          <Card>
            {found.map((place) => {
              const href = stationPage(place.id)
              return <ListItem key={place.id} id={`found-${place.id.replace(':', '-')}`} title={text(place.name)} note={noteOf(place)} href={href} onTap={() => openPage(href)} />
            })}
          </Card>
        )}
        {asked !== '' && found.length === 0 && <Notice id="no-place">{t('journey.noPlace', { text: asked })}</Notice>}
      </Reading>
      <Announcement text={found.map(({ name }) => text(name)).join(separator(locale))} />
    </Screen>
  )
}
