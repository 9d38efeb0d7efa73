import { useEffect, useState, type KeyboardEvent } from 'react'
import { Button, Buttons, Card, Notice, TextField } from '@/ui'
import { Camera } from './camera'
import type { Check } from './check'
import type { DeskState } from './use-desk'
import { Verdict } from './verdict'
import type { Say } from './words'

/** Text that stands there already is gone on with at its end. */
function focus(id: string) {
  const element = document.getElementById(id)
  element?.focus()
  if (element instanceof HTMLInputElement) element.setSelectionRange(element.value.length, element.value.length)
}

/**
 * A voucher is scanned, typed by a hand scanner, or pasted; then the document's number. Enter goes on at each step, Escape
 * begins anew. Nothing of either stays on the page after the next person comes.
 */
export function CheckTab({ desk, say }: { desk: DeskState; say: Say }) {
  const { t } = say
  const [text, setText] = useState('')
  const [number, setNumber] = useState('')
  const [check, setCheck] = useState<Check>()
  const [markedRef, setMarkedRef] = useState<string>()
  const [isLooking, setLooking] = useState(false)
  const [isAsking, setAsking] = useState(false)

  useEffect(() => focus(check ? (document.getElementById('arrived') ? 'arrived' : 'next') : 'voucher'), [check])

  const begin = (text = '') => {
    setText(text)
    setNumber('')
    setCheck(undefined)
    setMarkedRef(undefined)
    focus('voucher')
  }
  const decide = async () => {
    if (!text || !number || isAsking) return
    setAsking(true)
    const found = await desk.check(text, number)
    setAsking(false)
    // What cannot be mended by another number is not kept on the screen.
    if (found.kind !== 'no-number') setNumber('')
    setCheck(found)
  }
  const arrive = () => {
    if (!check || !('slot' in check)) return
    desk.mark('redeem', check.ref, check.slot)
    setMarkedRef(check.ref)
    focus('next')
  }
  const sent = desk.kept.marks.find(({ ref }) => ref === markedRef)
  const marked = markedRef === undefined ? undefined : sent?.refused !== undefined ? 'refused' : sent ? 'kept' : 'told'
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (key === 'Escape') return begin()
    // The focus goes on while the key is down: without this it would also press the button that has it next.
    if (key === 'Enter' && event.target instanceof HTMLInputElement) return event.preventDefault()
    // A hand scanner types: the next voucher begins anew, and its spaces press no button.
    if (!check || key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined
    event.preventDefault()
    return begin(key)
  }

  return (
    <div className="desk-check" onKeyDown={onKey}>
      {!desk.hasKeys && <Notice kind="caution">{t('check.noKeys')}</Notice>}
      {check ? (
        <Verdict check={check} marked={marked} say={say} onArrived={arrive} onNext={() => begin()} />
      ) : (
        <Card>
          <div className="desk-form">
            {isLooking && (
              <Camera
                say={say}
                onText={(found) => {
                  setText(found)
                  setLooking(false)
                  focus('document')
                }}
                onEnd={() => setLooking(false)}
              />
            )}
            <TextField id="voucher" label={t('check.voucher')} hint={t('check.voucherHint')} value={text} onText={setText} onSubmit={() => focus('document')} />
            <TextField id="document" label={t('check.document')} hint={t('check.documentHint')} value={number} maxLength={95} onText={setNumber} onSubmit={() => void decide()} />
            <Buttons>
              <Button id="check" kind="main" isDisabled={!text || !number || isAsking} onTap={() => void decide()}>
                {t('check.do')}
              </Button>
              {!isLooking && (
                <Button id="camera" icon="qr" onTap={() => setLooking(true)}>
                  {t('check.camera')}
                </Button>
              )}
            </Buttons>
          </div>
        </Card>
      )}
    </div>
  )
}
