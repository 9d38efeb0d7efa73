import type { ComponentProps } from 'react'
import type { Way } from '@/domain/delivery/decide'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { ListItem } from '@/ui'

const SIGNS = { page: undefined, jump: 'open', call: 'call', open: 'open', copy: 'copy' } as const

interface WayRowProps extends Omit<ComponentProps<typeof ListItem>, 'sign' | 'href' | 'opensOutside' | 'onTap'> {
  way: Way
  onGo: () => void
}

/** A row that leads out of this app, or copies what is needed for that; its sign says which. */
export function WayRow({ way, onGo, ...row }: WayRowProps) {
  const { t } = useI18n()
  const isOpened = way.act === 'open'
  return <ListItem signLabel={isOpened ? t('nav.newTab') : undefined} {...row} sign={SIGNS[way.act]} href={linkOf(way)} opensOutside={isOpened} onTap={onGo} />
}
