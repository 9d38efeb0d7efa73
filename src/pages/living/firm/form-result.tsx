import type { FormCase } from '@/domain/firm-form/which-form'
import { separator } from '@/domain/locale/separator'
import type { CivilDate } from '@/domain/time/civil'
import { FORMS_REVIEW_DAYS } from '@/facts/enterprise/forms'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { contactOf, formsOn } from './facts'
import { FormView } from './form-view'
import { helpFor } from './help'
import { firmMessages } from './locales'

const SIGNS = { open: 'check', depends: 'caution', no: 'clear' } as const

interface FormResultProps {
  asked: FormCase
  day: CivilDate
  /** The form of which all is shown; the simplest that is open when left out. */
  form: string | undefined
  /** The form beside it. */
  other: string | undefined
  onForm: (id: string) => void
  onOther: (id: string) => void
}

/** Each form, all of one of them, and who helps. */
export function FormResult({ asked, day, form, other, onForm, onOther }: FormResultProps) {
  const { t, text, locale } = useI18n(firmMessages)
  const isHome = asked.as === undefined
  const forms = isHome ? [] : formsOn(asked, day)
  const chosen = forms.find(({ id }) => id === form) ?? forms[0]
  const helps = (
    <Section id="helps" title={t('firm.helps')}>
      <Card hasRows>
        {helpFor(asked).map(({ id, icon, page }) => (
          <ListItem key={id} id={`help-${id}`} icon={icon} title={t(`firm.link.${id}`)} href={page} onTap={() => openPage(page)} />
        ))}
      </Card>
    </Section>
  )
  return (
    <Box className="stack">
      {forms.length > 0 && (
        <Section id="forms" title={t('firm.forms')}>
          <Card hasRows>
            {forms.map(({ id, entry, verdict: { kind, because } }) => (
              <ListItem
                key={id}
                id={`form-${id}`}
                icon={SIGNS[kind]}
                title={text(entry.value.name)}
                note={because.length > 0 ? because.map((reason) => t(`firm.because.${reason}`)).join(separator(locale, 'clauses')) : text(entry.value.says)}
                onTap={() => onForm(id)}
              />
            ))}
          </Card>
        </Section>
      )}
      <Later id="rest" isStack>
        {() => (
          <>
            {chosen ? (
              <FormView key={chosen.id} chosen={chosen} others={forms.filter(({ id }) => id !== chosen.id)} other={other} where={asked.where} onOther={onOther}>
                {helps}
              </FormView>
            ) : (
              helps
            )}
            {isHome && (
              <>
                <AskHere about={t('firm.askHome')} contact={contactOf('guangdong').value} />
                <FactSources entries={[contactOf('guangdong')]} reviewEveryDays={FORMS_REVIEW_DAYS} />
              </>
            )}
          </>
        )}
      </Later>
    </Box>
  )
}
