/** Which government account does it, who may open it with which document, and what else it opens. */
import { whichAccount, type ErrandQuestion, type Task } from '@/domain/account-choice/choose'
import { walk, type Question as Asked } from '@/domain/checker/checker'
import { RIDERS, type Rider } from '@/domain/ride/means'
import type { Place } from '@/domain/stay/movement'
import { ACCOUNTS_REVIEW_DAYS, type AccountId } from '@/facts/government/accounts'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, Columns, ListItem, Question, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { accountPage, ACCOUNTS } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { AccountView } from './account-view'
import { accountOn, accountsOn, lineOf } from './facts'
import { FirstAnswer } from './first-answer'
import { accountsMessages } from './locales'
import { Result } from './result'

const IDS = ['where', 'task', 'who', 'account'] as const

export default function AccountsPage() {
  const { t, text } = useI18n(accountsMessages)
  const today = useToday()
  const { answers: given, path, answer, startAgain } = useAnswers<(typeof IDS)[number]>(ACCOUNTS, IDS)
  const likely = useLikely((one) => RIDERS.find((rider) => rider === one))
  const who = RIDERS.find((one) => one === given.who) ?? likely
  const { asked, answers, result: errand } = walk(whichAccount, { ...(likely && { who: likely }), ...given })
  const chosen = given.account === undefined ? undefined : accountOn(given.account as AccountId, who, today)

  useAnswerFirst(errand !== undefined)

  const optionLabel = (id: ErrandQuestion, option: string): string =>
    id === 'where' ? t(`accounts.where.${option as Place}`) : id === 'task' ? t(`accounts.task.${option as Task}`) : t(`who.${option as Rider}`)
  const inWords = ({ id, options }: Asked<ErrandQuestion>) => ({ id, label: t(`accounts.ask.${id}`), options: options.map((value) => ({ value, label: optionLabel(id, value) })) })

  if (chosen) {
    const contact = lineOf(chosen.account.value.where, today)
    return (
      <Screen title={t('accounts.title')} path={path} isWide>
        <Columns asked={<Question {...inWords({ id: 'who', options: RIDERS })} chosen={who ?? ''} placeholder={t('question.choose')} onChoose={(value) => answer('who', value)} />}>
          <AccountView known={chosen} who={who} />
          <Later id="later" isStack>
            {() => (
              <>
                <AskHere about={t('accounts.ask')} contact={contact.value} />
                <FactSources entries={[chosen.account, chosen.opening, chosen.lost, contact].flatMap((one) => one ?? [])} reviewEveryDays={ACCOUNTS_REVIEW_DAYS} />
              </>
            )}
          </Later>
        </Columns>
      </Screen>
    )
  }
  return (
    <Screen title={t('accounts.title')} path={path} isWide>
      <Box className="stack">
        {!given.where && <Box className="paragraph">{t('accounts.lead')}</Box>}
        <Columns
          first={errand && <FirstAnswer errand={errand} day={today} />}
          asked={<Questions asked={asked.map(inWords)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}
        >
          {errand && <Later id="rest">{() => <Result errand={errand} day={today} />}</Later>}
        </Columns>
        {!given.where && (
          <Later id="all-later" isStack>
            {() => (
              <Section id="all" title={t('accounts.all')}>
                <Card hasRows>
                  {accountsOn(today).map(({ value: { account, name, where } }) => {
                    const href = accountPage(account)
                    return <ListItem key={account} id={`account-${account}`} icon="identity" title={text(name)} note={t(`accounts.where.${where}`)} href={href} onTap={() => openPage(href)} />
                  })}
                </Card>
              </Section>
            )}
          </Later>
        )}
      </Box>
    </Screen>
  )
}
