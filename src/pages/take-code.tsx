import { useState } from 'react'
import { LONGEST_CODE, readCode, type CodeKind } from '@/domain/checklist/code'
import type { Fields } from '@/domain/checklist/fields'
import { idOf, isKnown, MOST_SHEETS } from '@/domain/checklist/sheets'
import { canScan, scanText } from '@/platform/scan'
import { Announcement, Box, Button, Buttons, Notice, Section, TextField } from '@/ui'
import type { Sheets } from './use-sheets'

export type TakeKey =
  | 'title' | 'paste' | 'open' | 'scan' | 'scanFailed'
  | 'none' | 'damaged' | 'newer' | 'other' | 'same'
  | 'found' | 'merge' | 'mergeNote' | 'replace' | 'apart' | 'keep' | 'no' | 'done' | 'undo'

interface TakeCodeProps {
  kind: CodeKind
  sheets: Sheets
  /** Of a link that was opened. */
  text?: string
  /** What one sees before one decides: whose it is, how far it is. */
  describe: (sent: Fields) => string
  /** The tool's own words for it. */
  say: (key: TakeKey, values?: Record<string, string>) => string
  onEnd: () => void
}

/** Whether a list or card waits to be taken: what is to be done with it is then the one main thing of the page. */
export const hasArrived = (kind: CodeKind, text: string | undefined): boolean => text !== undefined && text !== '' && readCode(kind, text).ok

/** What came with a link: to merge, to replace, to keep apart, and all of it can be taken back. */
export function TakenCode({ kind, sheets, text, describe, say, onEnd }: TakeCodeProps) {
  const [isTaken, setTaken] = useState(false)
  if (isTaken) {
    const { undoTaken } = sheets
    return (
      <Notice
        id="taken"
        action={
          undoTaken && (
            <Button
              id="take-undo"
              onTap={() => {
                undoTaken()
                setTaken(false)
                onEnd()
              }}
            >
              {say('undo')}
            </Button>
          )
        }
      >
        {say('done')}
        <Announcement text={say('done')} />
      </Notice>
    )
  }
  if (text === undefined || text === '') return null
  const read = readCode(kind, text)
  if (!read.ok) {
    return (
      <Notice id="take-refused" kind="caution" isUrgent>
        {say(read.reason)}
      </Notice>
    )
  }
  if (isKnown(sheets.sheets, read.fields)) return <Notice id="take-same">{say('same')}</Notice>
  const take = (how: 'merge' | 'replace' | 'apart') => {
    sheets.takeIn(read.fields, how)
    setTaken(true)
  }
  const isFirst = sheets.sheets.length === 0
  const isMine = sheets.sheets.some((one) => idOf(one) === idOf(read.fields))
  // The card of somebody else is never mixed with one's own: blood group and medicines would be of two people.
  const mayMerge = !isFirst && (isMine || kind === 'm')
  const hasRoom = sheets.sheets.length < MOST_SHEETS
  return (
    <Notice
      id="take"
      action={
        <Box className="stack">
          {mayMerge && <Box>{say('mergeNote')}</Box>}
          <Buttons>
            {isFirst && (
              <Button id="take-keep" kind="main" onTap={() => take('apart')}>
                {say('keep')}
              </Button>
            )}
            {mayMerge && (
              <Button id="take-merge" kind={isMine ? 'main' : undefined} onTap={() => take('merge')}>
                {say('merge')}
              </Button>
            )}
            {!isFirst && hasRoom && (
              <Button id="take-apart" kind={isMine ? undefined : 'main'} onTap={() => take('apart')}>
                {say('apart')}
              </Button>
            )}
            {!isFirst && (
              <Button id="take-replace" onTap={() => take('replace')}>
                {say('replace')}
              </Button>
            )}
            <Button id="take-no" onTap={onEnd}>
              {say('no')}
            </Button>
          </Buttons>
        </Box>
      }
    >
      {say('found', { what: describe(read.fields) })}
    </Notice>
  )
}

/** A field for a link or code that came by message, and the camera where the platform has it. */
export function PasteCode({ say, onText }: Pick<TakeCodeProps, 'say'> & { onText: (text: string) => void }) {
  const [pasted, setPasted] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const scan = async () => {
    const outcome = await scanText()
    setFailed(!outcome.ok && outcome.reason === 'failed')
    if (outcome.ok) onText(outcome.text)
  }
  const open = () => {
    if (pasted.trim() === '') return
    onText(pasted)
    setPasted('')
  }
  return (
    <Section id="take-paste" title={say('title')}>
      <Box className="stack">
        <TextField id="paste" label={say('paste')} maxLength={LONGEST_CODE} value={pasted} error={hasFailed ? say('scanFailed') : undefined} onText={setPasted} onSubmit={open} />
        <Buttons>
          <Button id="paste-open" isDisabled={pasted.trim() === ''} onTap={open}>
            {say('open')}
          </Button>
          {canScan && (
            <Button id="scan" icon="qr" onTap={() => void scan()}>
              {say('scan')}
            </Button>
          )}
        </Buttons>
      </Box>
    </Section>
  )
}
