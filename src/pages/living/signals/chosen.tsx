import { recordOf } from '@/domain/record/record'
import { codesOf, heightOf, LADDER_IDS, LADDERS, PLACES, type LadderId, type Raised } from '@/domain/signal/ladders'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, ChoiceField, Section } from '@/ui'
import { signalsMessages } from './locales'
import { NONE } from './none'

interface ChosenProps {
  raised: Raised
  /** What is up without a choice. */
  live: Raised
  onChange: (given: Partial<Record<LadderId, string | undefined>>) => void
}

const nothing = (): Partial<Record<LadderId, undefined>> => recordOf(LADDER_IDS.map((id): [LadderId, undefined] => [id, undefined]))

/** Signal 8 in both places, which people ask about most; or nothing at all. */
export function Presets({ raised, live, onChange }: ChosenProps) {
  const { t } = useI18n(signalsMessages)
  const isAny = LADDER_IDS.some((id) => heightOf(id, raised[id]) >= 0)
  return (
    <Buttons>
      <Button id="eight" onTap={() => onChange({ ...nothing(), hkw: '8', mow: '8' })}>
        {t('signals.eight')}
      </Button>
      {isAny && (
        <Button id="clear" icon="clear" onTap={() => onChange({ ...nothing(), ...recordOf(LADDER_IDS.flatMap((id): [LadderId, string][] => (live[id] ? [[id, NONE]] : []))) })}>
          {t('signals.clear')}
        </Button>
      )}
    </Buttons>
  )
}

/** The signals to ask about: those of now, or any others. */
export function Chosen({ raised, live, onChange }: ChosenProps) {
  const { t } = useI18n(signalsMessages)
  return (
    <Section id="choose" title={t('signals.choose')}>
      <Box className="stack">
        {PLACES.map((place) =>
          LADDER_IDS.filter((id) => LADDERS[id].place === place).map((id) => (
            <ChoiceField
              key={id}
              id={id}
              label={t(`signals.ladder.${id}`)}
              choices={[{ value: NONE, label: t('signals.none') }, ...codesOf(id).map((code) => ({ value: code, label: t(`signals.code.${code}`) }))]}
              chosen={raised[id] ?? NONE}
              placeholder={t('signals.none')}
              onChoose={(value) => onChange({ [id]: value === NONE && !live[id] ? undefined : value })}
            />
          )),
        )}
      </Box>
    </Section>
  )
}
