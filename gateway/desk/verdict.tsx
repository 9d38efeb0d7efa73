import { Button, Buttons, Icon, type IconName } from '@/ui'
import type { Check } from './check'
import type { Say } from './words'

type Kind = Check['kind']
type Tone = 'good' | 'bad' | 'caution'

const TONES: Record<Kind, Tone> = {
  genuine: 'good',
  moved: 'caution',
  'not-in-list': 'caution',
  used: 'bad',
  missed: 'caution',
  'other-day': 'caution',
  'other-office': 'caution',
  'not-genuine': 'bad',
  'key-not-known': 'bad',
  'not-a-voucher': 'bad',
  'no-number': 'caution',
  'no-keys': 'caution',
}

const ICONS: Record<Tone, IconName> = { good: 'check', bad: 'clear', caution: 'caution' }

export interface VerdictProps {
  check: Check
  /** Marked since, and whether the gateway has it. */
  marked?: 'kept' | 'told' | 'refused'
  say: Say
  onArrived: () => void
  onNext: () => void
}

/** What to do, in one word, a sentence, a picture and a colour; the first thing that can be done has the focus. */
export function Verdict({ check, marked, say, onArrived, onNext }: VerdictProps) {
  const { t, time, day, moment, service } = say
  const tone = marked === 'refused' ? 'bad' : TONES[check.kind]
  const start = 'start' in check ? time(check.start) : ''
  const values: Partial<Record<Kind, Record<string, string>>> = {
    genuine: { time: start },
    moved: { time: start },
    'not-in-list': { time: start },
    used: { time: start, at: check.kind === 'used' && check.at !== undefined ? time(check.at) : t('check.timeNotKnown') },
    missed: { time: start },
    'other-day': { day: check.kind === 'other-day' ? day(check.day) : '', time: start },
  }
  const canArrive = check.kind === 'genuine' || check.kind === 'moved' || check.kind === 'not-in-list'
  return (
    <section id="verdict" className={`verdict is-${tone}`} role="alert" aria-labelledby="verdict-title">
      <Icon name={ICONS[tone]} className="verdict-icon" />
      <div className="verdict-text">
        <h2 id="verdict-title" className="verdict-title">
          {marked === 'refused' ? t('check.refused') : t(`verdict.${check.kind}`)}
        </h2>
        <p className="verdict-note">{t(`verdictNote.${check.kind}`, values[check.kind] ?? {})}</p>
        {canArrive && (
          <p className="verdict-note">
            {service(check.offering)} · {start} · {t('ref', { ref: check.ref.slice(-4).toUpperCase() })}
          </p>
        )}
        {marked && marked !== 'refused' && (
          <p className="verdict-done" role="status">
            <Icon name="check" className="verdict-tick" /> {t(marked === 'told' ? 'check.told' : 'check.kept', { time: moment() })}
          </p>
        )}
        <Buttons>
          {canArrive && !marked && (
            <Button id="arrived" kind="main" icon="check" onTap={onArrived}>
              {t('mark.arrived')}
            </Button>
          )}
          <Button id="next" kind={canArrive && !marked ? 'plain' : 'main'} onTap={onNext}>
            {t('check.next')}
          </Button>
        </Buttons>
      </div>
    </section>
  )
}
