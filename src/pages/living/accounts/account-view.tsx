import type { Rider } from '@/domain/ride/means'
import { useI18n } from '@/i18n'
import { Box, Card, KeyFacts, ListItem, Notice, Section } from '@/ui'
import { NumberedSteps } from '../numbered-steps'
import type { KnownAccount } from './facts'
import { accountsMessages } from './locales'
import { OpenWays } from './open-way'
import { openingText } from './opening-text'

/** One account: whether this person may open it and how, what it opens, where, and what to do about a new phone. */
export function AccountView({ known, who }: { known: KnownAccount; who: Rider | undefined }) {
  const { t, text } = useI18n(accountsMessages)
  const { account, opening, lost } = known
  const { name, opens, ways, isFree } = account.value
  return (
    <Section id="account" title={text(name)}>
      <Box className="stack">
        {who && (
          <Notice id={`opening-${opening?.value.verdict ?? 'unknown'}`} kind={opening?.value.verdict === 'yes' ? 'info' : 'caution'}>
            {openingText(known, t, text)}
          </Notice>
        )}
        <OpenWays id="account" ways={ways} />
        {opening && (
          <Card>
            <KeyFacts
              facts={[
                { icon: 'bring', label: t('accounts.documents'), value: opening.value.documents.map((one, index) => <Box key={index} className="paragraph">{text(one)}</Box>) },
                { icon: 'fee', label: t('accounts.fee'), value: t(isFree ? 'accounts.free' : 'accounts.feeUnknown') },
              ]}
            />
            <NumberedSteps id="account-steps" label={t('accounts.steps')} stepId="account-step" steps={opening.value.steps} />
          </Card>
        )}
        <Section id="opens" title={t('accounts.opens')}>
          <Card hasRows>
            {opens.map((one, index) => (
              <ListItem key={index} icon="check" title={text(one)} />
            ))}
            <ListItem id="lost-phone" icon="communications" title={t('accounts.lost')} note={lost ? text(lost.value.text) : t('accounts.lostUnknown')} />
          </Card>
        </Section>
      </Box>
    </Section>
  )
}
