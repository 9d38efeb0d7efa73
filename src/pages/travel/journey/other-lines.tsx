import { endOf, otherLines, type OtherLine, type OtherStop } from '@/domain/journey/other-lines'
import type { Place } from '@/domain/journey/places'
import type { By } from '@/domain/going/going'
import { LOCALES } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { goingLinePage } from '../../links'
import { networkOf } from '../network'
import file from '../other-lines.gen.json'
import { journeyMessages } from './locales'

const MOST = 3

const { lines, stops } = file as unknown as { lines: readonly (OtherLine & { by: By })[]; stops: Readonly<Record<string, OtherStop & { /** In the order of `LOCALES`. */ name: readonly string[] }>> }

/** Boats, coaches and trains that go there too, and of which no times are known: each with the page that says whom to ask. */
export function OtherLines({ from, to }: { from: Place; to: Place }) {
  const { t, locale } = useI18n(journeyMessages)
  const nameOf = (stop: string) => stops[stop]!.name[LOCALES.indexOf(locale)]!
  const network = networkOf()
  const found = otherLines(lines, stops, endOf(network, from), endOf(network, to)).slice(0, MOST)
  if (found.length === 0) return null
  return (
    <Section id="other-lines" title={t('journey.other')}>
      <Card hasRows>
        {found.map((line) => {
          const href = goingLinePage(line.id)
          const note = dotted([t(`journey.other.${line.by}`), line.only && t('journey.other.only')])
          return <ListItem key={line.id} id={`other-${line.id}`} title={t('journey.way', { from: nameOf(line.from), to: nameOf(line.to) })} note={note} href={href} onTap={() => openPage(href)} />
        })}
      </Card>
    </Section>
  )
}
