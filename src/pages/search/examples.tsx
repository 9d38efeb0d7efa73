import { useI18n } from '@/i18n'
import { useKept } from '@/stores'
import { Box, Button, Card, Icon, ListItem, Pressable, Section } from '@/ui'
import { searchMessages } from './locales'

const EXAMPLES = ['search.example1', 'search.example2', 'search.example3'] as const

/** Before anything is typed: what was searched before, and how one may ask. */
export function Examples({ onAsk }: { onAsk: (query: string) => void }) {
  const { t } = useI18n(searchMessages)
  const { searches, forgetSearch } = useKept()
  return (
    <>
      {searches.length > 0 && (
        <Section
          id="recent"
          title={t('search.recent')}
          action={
            <Button id="recent-erase" onTap={() => searches.forEach(forgetSearch)}>
              {t('search.eraseRecent')}
            </Button>
          }
        >
          <Card>
            {searches.map((query, index) => (
              <Box key={query} className="search-recent">
                <ListItem id={`recent-${index}`} icon="recent" title={query} onTap={() => onAsk(query)} />
                <Pressable id={`forget-${index}`} className="search-forget" label={t('search.forget', { query })} onTap={() => forgetSearch(query)}>
                  <Icon name="clear" />
                </Pressable>
              </Box>
            ))}
          </Card>
        </Section>
      )}
      <Section id="examples" title={t('search.try')}>
        <Card>
          {EXAMPLES.map((key) => (
            <ListItem key={key} id={key.replace('.', '-')} icon="search" title={t(key)} onTap={() => onAsk(t(key))} />
          ))}
        </Card>
      </Section>
    </>
  )
}
