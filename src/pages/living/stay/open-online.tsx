import { useState } from 'react'
import { useI18n } from '@/i18n'
import { Message } from '@/ui'
import { OfficialRow } from '../../official-row'
import { stayMessages } from './locales'

/** A page of an authority: opened, or its address copied where the host opens none. */
export function OpenOnline({ id, url }: { id: string; url: string }) {
  const { t } = useI18n(stayMessages)
  const [message, setMessage] = useState<string>()
  return (
    <>
      <OfficialRow id={id} url={url} title={t('stay.online')} note={url.split('/')[2]} onSay={setMessage} />
      <Message text={message} />
    </>
  )
}
