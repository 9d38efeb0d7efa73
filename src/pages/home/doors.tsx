import { AREAS, type Area } from '@/catalog'
import type { Locale } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Button, Door, Doors, Section, Tile, Tiles } from '@/ui'
import { APPOINTMENTS, areaPage, HELP_NUMBERS, SERVICES } from '../links'
import { homeMessages } from './locales'

/** What people come for most; the first stands out. */
const MAIN = ['customs', 'travel', 'payment', 'jobs', 'elderly-care'] as const satisfies readonly Area[]
const MORE = AREAS.filter((area) => !(MAIN as readonly Area[]).includes(area))

/** Languages whose words for the areas are two or three characters. */
const SHORT_WORDS: readonly Locale[] = ['zh-Hans', 'zh-Hant']

/** Every area: five large, the rest small with whom to call; all services at once beside their heading, so that the tiles fill their rows. */
export function AreaDoors() {
  const { t, locale } = useI18n(homeMessages)
  return (
    <>
      <Doors>
        {MAIN.map((area, index) => (
          <Door
            key={area}
            id={`area-${area}`}
            icon={area}
            label={t(`area.${area}`)}
            note={t(`home.door.${area}`)}
            isFirst={index === 0}
            href={areaPage(area)}
            onTap={() => openPage(areaPage(area))}
          />
        ))}
      </Doors>
      <Section
        id="areas"
        title={t('home.more')}
        action={
          <Button id="all-services" icon="services" href={SERVICES} onTap={() => openPage(SERVICES)}>
            {t('home.all')}
          </Button>
        }
      >
        <Tiles isShort={SHORT_WORDS.includes(locale)}>
          <Tile id="help-numbers" icon="call" label={t('home.help')} href={HELP_NUMBERS} onTap={() => openPage(HELP_NUMBERS)} />
          <Tile id="appointments" icon="holidays" label={t('home.appointments')} href={APPOINTMENTS} onTap={() => openPage(APPOINTMENTS)} />
          {MORE.map((area) => (
            <Tile key={area} id={`area-${area}`} icon={area} label={t(`area.${area}`)} href={areaPage(area)} onTap={() => openPage(areaPage(area))} />
          ))}
        </Tiles>
      </Section>
    </>
  )
}
