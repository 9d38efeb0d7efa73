import { useEffect, useState } from 'react'
import { Button, Card, ChoiceField, Notice, TextField } from '@/ui'
import type { Calls } from './calls'
import type { Say } from './words'

/** Why somebody could not sign in, as a sentence. */
const SENTENCES = { 'not-allowed': 'signIn.wrong', 'too-many': 'signIn.tooMany', offline: 'signIn.offline', busy: 'signIn.offline' } as const

export interface SignInProps {
  calls: Calls
  say: Say
  onSignIn: (office: string, code: string) => Promise<string | undefined>
}

export function SignIn({ calls, say, onSignIn }: SignInProps) {
  const { t, office: nameOf } = say
  const [offices, setOffices] = useState<string[]>([])
  const [office, setOffice] = useState('')
  const [code, setCode] = useState('')
  const [reason, setReason] = useState<string>()
  const [isAsking, setAsking] = useState(false)

  useEffect(() => {
    let isShown = true
    void calls.offices().then((answer) => isShown && (answer.ok ? setOffices(answer.value) : setReason(answer.reason)))
    return () => {
      isShown = false
    }
  }, [calls])

  const signIn = async () => {
    if (!office || !code || isAsking) return
    setAsking(true)
    const refused = await onSignIn(office, code)
    // Signed in, this is not shown any longer.
    if (refused === undefined) return
    setReason(refused)
    setAsking(false)
    setCode('')
    document.getElementById('code')?.focus()
  }

  return (
    <>
      <Notice id="operator">{t('operator')}</Notice>
      <Card>
        <div className="desk-form">
          <ChoiceField id="office" label={t('signIn.office')} placeholder={t('signIn.choose')} choices={offices.map((value) => ({ value, label: nameOf(value) }))} chosen={office} onChoose={setOffice} />
          <TextField id="code" label={t('signIn.code')} hint={t('signIn.hint')} value={code} maxLength={64} onText={setCode} onSubmit={() => void signIn()} error={reason && t(SENTENCES[reason as 'offline'] ?? 'signIn.offline')} />
          <Button id="sign-in" kind="main" isDisabled={!office || !code || isAsking} onTap={() => void signIn()}>
            {t('signIn.do')}
          </Button>
        </div>
      </Card>
    </>
  )
}
