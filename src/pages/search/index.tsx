/** Search as you type, over everything, in any of the four languages. */
import { useState } from 'react'
import { entryAt, isMeantFor } from '@/catalog'
import { highlight, search } from '@/catalog/search'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useKept, useSettings } from '@/stores'
import { Announcement, Card, ListItem, MarkedText, SearchField, Section } from '@/ui'
import { SEARCH, searchPage, servicePage } from '../links'
import { Screen } from '../screen'
import { useHeld } from '../use-answers'
import { useDrawn } from '../use-drawn'
import { Examples } from './examples'
import { searchMessages } from './locales'
import { NothingFound } from './nothing-found'
import './index.scss'

const HITS_SHOWN = 20
/** So many fill the first screen. */
const FIRST_HITS = 8

export default function SearchPage() {
  const { t, text } = useI18n(searchMessages)
  const { query: linked = '' } = useHeld(['query'])
  const [query, setQuery] = useState(linked)
  const { who } = useSettings()
  const isDrawn = useDrawn()
  const rememberSearch = useKept((kept) => kept.rememberSearch)

  const asked = query.trim()
  const prefers = who.length > 0 ? (id: number) => isMeantFor(entryAt(id), who) : undefined
  const hits = asked === '' ? [] : search(asked, { limit: HITS_SHOWN, prefers }).map(({ id }) => entryAt(id))
  const open = (id: string) => {
    rememberSearch(asked)
    openPage(servicePage(id))
  }

  return (
    <Screen title={t('search.title')} path={asked === '' ? SEARCH : searchPage(asked)}>
      <SearchField
        label={t('search.label')}
        placeholder={t('search.sample')}
        value={query}
        clearLabel={t('search.clear')}
        isFocused
        onText={setQuery}
        onSubmit={() => asked !== '' && rememberSearch(asked)}
      />
      <Announcement text={hits.length === 0 ? '' : t('search.found', { count: hits.length })} />
      {asked === '' && <Examples onAsk={setQuery} />}
      {asked !== '' && hits.length === 0 && <NothingFound query={asked} />}
      {hits.length > 0 && (
        <Section id="hits" title={t('search.found', { count: hits.length })}>
          <Card>
            {hits.slice(0, isDrawn ? HITS_SHOWN : FIRST_HITS).map(({ id, area, name, summary }) => (
              <ListItem
                key={id}
                id={`hit-${id.replace('/', '-')}`}
                icon={area}
                title={<MarkedText text={text(name)} ranges={highlight(text(name), asked)} />}
                note={<MarkedText text={text(summary)} ranges={highlight(text(summary), asked)} />}
                href={servicePage(id)}
                onTap={() => open(id)}
              />
            ))}
          </Card>
        </Section>
      )}
    </Screen>
  )
}
