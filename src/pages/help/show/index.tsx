/** Cards to show: a sentence in huge type, in the script of the person in front of one, with one's own language below. */
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { hasSpeech } from '@/platform/speech'
import { useOwn, useSettings } from '@/stores'
import { Box, Card, ChoiceField, Choices, ListItem, Section } from '@/ui'
import { SHOW_CARDS } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { usePerson } from '../../use-person'
import { ShownCard } from './card'
import { showMessages } from './locales'
import { OwnCards } from './own-cards'
import { prefsOf, type ShowPrefs } from './prefs'
import { ALL_SENTENCES, GROUPS, SENTENCES, type Group, type Sentence } from './sentences'

const VIEWS = ['favourites', ...GROUPS, 'own'] as const
type View = (typeof VIEWS)[number]

const isSentence = (id: string | undefined): id is Sentence => ALL_SENTENCES.includes(id as Sentence)

export default function ShowCardsPage() {
  const { t, locale } = useI18n(showMessages)
  const person = usePerson()
  /** What comes with the page gets no focus: the page's title takes it. */
  const isDrawn = useDrawn()
  const { own, keepOwn } = useOwn()
  const { textSize } = useSettings()
  /** There the chips would fill the first screen. */
  const isLarge = textSize === 'elder' || textSize === 'largest'
  const prefs = prefsOf(own['show'] ?? [])
  const { answers, path, answer, change, close } = useAnswers(SHOW_CARDS, ['group', 'card', 'in'], { opens: 'card' })
  const keep = (part: Partial<ShowPrefs>) => keepOwn('show', (before) => [{ ...prefsOf(before), ...part }])

  /** Who lives in Hong Kong or Macao shows cards on the Mainland, and the other way round. */
  const script: Locale = LOCALES.find((one) => one === answers.in) ?? prefs.script ?? (person === 'mainland' ? 'zh-Hant' : 'zh-Hans')
  const views = VIEWS.filter((view) => view !== 'favourites' || prefs.favourites.length > 0)
  const view: View = views.find((one) => one === answers.group) ?? views[0]!
  const groups = views.map((value) => ({ value, label: t(`show.group.${value}`) }))
  const idsOf = (one: View): readonly string[] => (one === 'favourites' ? prefs.favourites : one === 'own' ? prefs.cards.map(({ id }) => id) : SENTENCES[one as Group])

  const wordsOf = (id: string, language: Locale) => (isSentence(id) ? showMessages[language][`say.${id}`] : prefs.cards.find((card) => card.id === id)?.text)
  const shown = answers.card
  const words = shown && wordsOf(shown, script)
  const ids = idsOf(view)
  const step = (by: number) => {
    const around = ids.includes(shown!) ? ids : ALL_SENTENCES
    change({ card: around[(around.indexOf(shown as Sentence) + by + around.length) % around.length] })
  }
  const toggle = (id: Sentence) => keep({ favourites: prefs.favourites.includes(id) ? prefs.favourites.filter((one) => one !== id) : [...prefs.favourites, id] })

  return (
    <Screen title={t('show.title')} path={path}>
      <Box className="stack">
        {!isLarge && <Box>{t('show.lead')}</Box>}
        {isLarge ? (
          <ChoiceField id="group" label={t('show.group')} choices={groups} chosen={view} placeholder={t('question.choose')} onChoose={(value) => answer('group', value)} />
        ) : (
          <Choices id="group" label={t('show.group')} choices={groups} chosen={[view]} isRow onChoose={(value) => answer('group', value)} />
        )}
        {view === 'own' ? (
          <OwnCards cards={prefs.cards} onShow={(id) => answer('card', id)} onCards={(texts) => keep({ cards: texts.map((text, index) => ({ id: `own-${index + 1}`, text })) })} />
        ) : (
          <Card>
            {ids.map((id) => (
              <ListItem key={id} id={`show-${id}`} title={wordsOf(id, locale)} onTap={() => answer('card', id)} />
            ))}
          </Card>
        )}
        <Section title={t('show.in')}>
          <Choices
            id="script"
            label={t('show.in')}
            choices={LOCALES.map((value) => ({ value, label: t(`show.in.${value}`) }))}
            chosen={[script]}
            onChoose={(value) => {
              keep({ script: value })
              change({ in: value })
            }}
          />
        </Section>
        {!hasSpeech && <Box>{t('show.mute')}</Box>}
      </Box>
      {words && isDrawn && (
        <ShownCard
          words={words}
          script={script}
          caption={script === locale || !isSentence(shown) ? undefined : wordsOf(shown, locale)}
          favourite={isSentence(shown) ? { isOn: prefs.favourites.includes(shown), onToggle: () => toggle(shown) } : undefined}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onClose={close}
        />
      )}
    </Screen>
  )
}
