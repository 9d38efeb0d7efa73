import { useI18n } from '@/i18n'
import { Box, Button, Choices, Question, Section, TextField } from '@/ui'
import { CONTACTS, dialled, isYearWrong, tickedIn, toggled, type ValueOf } from './lines'
import { cardMessages, type CardKey } from './locales'
import { BLOOD_GROUPS, NONE, VOCABULARY, type Group } from './vocabulary'

const LONG = 200
const SHORT = 60

interface CardFormProps {
  value: ValueOf
  /** Of today. */
  year: number
  onWrite: (values: Record<string, string>) => void
  onDone: () => void
}

/** All that a card may say; everything may be left out, and is kept as it is typed. */
export function CardForm({ value, year, onWrite, onDone }: CardFormProps) {
  const { t } = useI18n(cardMessages)
  const field = (name: string, label: string, maxLength = LONG) => <TextField id={name.replace('.', '-')} label={label} value={value(name)} maxLength={maxLength} onText={(text) => onWrite({ [name]: text })} />
  // "None" is no choice beside something that was written.
  const offered = (group: Group) => VOCABULARY[group].filter((id) => id !== NONE || value(`${group}-text`).trim() === '')
  const other = (group: Group) => (
    <TextField
      id={`${group}-text`}
      label={`${t('card.other')} ${t('card.asWritten')}`}
      value={value(`${group}-text`)}
      maxLength={LONG}
      onText={(text) => onWrite({ [`${group}-text`]: text, ...(value(group) === NONE && text.trim() !== '' && { [group]: '' }) })}
    />
  )
  const several = (group: Group) => (
    <Section key={group} id={`form-${group}`} title={t(`field.${group}` as CardKey)}>
      <Box className="stack">
        <Choices id={group} label={`${t(`field.${group}` as CardKey)} ${t('card.several')}`} choices={offered(group).map((id) => ({ value: id as string, label: t(`word.${group}.${id}` as CardKey) }))} chosen={tickedIn(group, value)} allowsMany onChoose={(id) => onWrite({ [group]: toggled(group, value, id) })} />
        {group !== 'languages' && other(group)}
      </Box>
    </Section>
  )
  return (
    <Box className="stack">
      {field('name', t('field.name'), SHORT)}
      <TextField id="born" label={t('field.born')} value={value('born')} maxLength={4} error={isYearWrong(value('born'), year) ? t('card.wrongYear') : undefined} onText={(born) => onWrite({ born })} />
      <Question id="blood" label={t('field.blood')} options={BLOOD_GROUPS.map((one) => ({ value: one as string, label: one.replace('-', '\u2212') }))} chosen={value('blood')} placeholder="" onChoose={(blood) => onWrite({ blood: blood === value('blood') ? '' : blood })} />
      {several('allergies')}
      {several('conditions')}
      {several('medicines')}
      <Section id="form-contacts" title={t('field.contact')}>
        <Box className="stack">
          {CONTACTS.map((number) => (
            <Box key={number} className="stack">
              {field(`c${number}.name`, t('field.contactName', { number }), SHORT)}
              <Question
                id={`c${number}-relation`}
                label={t('field.contactRelation', { number })}
                options={VOCABULARY.relation.map((id) => ({ value: id as string, label: t(`word.relation.${id}`) }))}
                chosen={value(`c${number}.relation`)}
                placeholder=""
                onChoose={(relation) => onWrite({ [`c${number}.relation`]: relation })}
              />
              <TextField
                id={`c${number}-phone`}
                label={t('field.contactPhone', { number })}
                hint={t('card.phoneHint')}
                error={value(`c${number}.phone`) !== '' && dialled(value(`c${number}.phone`)) === undefined ? t('card.wrongPhone') : undefined}
                value={value(`c${number}.phone`)}
                maxLength={30}
                onText={(phone) => onWrite({ [`c${number}.phone`]: phone })}
              />
            </Box>
          ))}
        </Box>
      </Section>
      {several('languages')}
      {field('address', t('field.address'))}
      {field('doctor', t('field.doctor'))}
      {field('insurer', t('field.insurer'))}
      <Button id="card-done" kind="main" onTap={onDone}>
        {t('card.done')}
      </Button>
    </Box>
  )
}
