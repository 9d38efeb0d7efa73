/** Am I entitled? All schemes of three places for older people, answered at once. */
import { useMemo } from 'react'
import { walk } from '@/domain/checker/checker'
import { entitled, type EntitledQuestion } from '@/domain/entitlement/entitled'
import { judgedSchemes } from '@/domain/entitlement/judge'
import { OLDER_PEOPLE, QUESTIONS } from '@/domain/entitlement/person'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Button, Columns, Reading } from '@/ui'
import { Later } from '../../later'
import { ENTITLED } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { schemesOn } from '../schemes-on'
import { Birthday } from './birthday'
import { askedInWords, type Words } from './in-words'
import { entitledMessages } from './locales'
import { SchemeList } from './scheme-list'
import { SchemeView } from './scheme-view'
import { Total } from './total'

type Held = EntitledQuestion | 'scheme'

const KEPT: readonly EntitledQuestion[] = ['who', ...QUESTIONS]
const IDS: readonly Held[] = [...KEPT, 'scheme']

export default function EntitledPage() {
  const { t, locale } = useI18n(entitledMessages)
  const today = useToday()
  const { answers: given, path, answer, close, takeBack, startAgain } = useAnswers<Held>(ENTITLED, IDS, { keeps: KEPT, opens: 'scheme' })
  // Who said once who they are need not say it again; any other answer may be given.
  const likely = useLikely((one) => OLDER_PEOPLE.find((person) => person === one))
  const schemes = useMemo(() => schemesOn(today), [today])
  const { asked, answers, result } = walk(entitled(schemes), { ...(likely && { who: likely }), ...given })
  // What they come to stands above them and changes with each; after the last it is read.
  useAnswerFirst(result !== undefined)
  const who = OLDER_PEOPLE.find((one) => one === answers.who)
  const judged = who ? judgedSchemes(schemes, who, answers) : []
  const chosen = judged.find(({ scheme }) => scheme.id === given.scheme)
  const words: Words = { t, locale, today }
  const last = [...asked].reverse().find(({ id }) => answers[id] !== undefined && given[id] !== undefined)?.id

  return (
    <Screen title={t('ent.title')} path={path} isWide>
      <Box className="stack">
        {!given.age && !chosen && <Box className="paragraph">{t('ent.lead')}</Box>}
        {chosen ? (
          <Reading>
            <Button id="all-schemes" onTap={close}>
              {t('ent.back')}
            </Button>
            <SchemeView key={chosen.scheme.id} judged={chosen} all={judged} profile={answers} />
          </Reading>
        ) : (
          <>
            <Columns
              first={answers.age !== undefined && <Total judged={judged} />}
              asked={<Questions asked={askedInWords(asked, words)} answers={answers} onAnswer={answer} onTakeBack={last && (() => takeBack(last))} onStartAgain={startAgain} />}
            >
              {who && answers.age !== undefined && (
                <Later id="rest-2" isStack>
                  {() => (
                    <>
                      <Announcement text={`${t('ent.group.yes')}: ${judged.filter(({ verdict }) => verdict.kind === 'yes').length}`} />
                      <SchemeList judged={judged} onScheme={(id) => answer('scheme', id)} />
                    </>
                  )}
                </Later>
              )}
            </Columns>
            {who && <Later id="rest" isStack>{() => <Birthday key={who} schemes={schemes.filter((one) => one.who.includes(who))} onAge={(age) => answer('age', age)} />}</Later>}
          </>
        )}
      </Box>
    </Screen>
  )
}
