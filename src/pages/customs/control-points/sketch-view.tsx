import { useState } from 'react'
import { GROUPS, type Group } from '@/domain/control-point/control-points'
import { GROUP_SKETCHES } from '@/domain/control-point/sketch'
import type { Moment } from '@/domain/control-point/open-state'
import type { RoughPosition } from '@/domain/position/distance'
import { BAY } from '@/domain/region/bay-sketch'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, MapSketch } from '@/ui'
import { controlPointMessages } from './locales'
import { PointRow } from './point-row'
import { pointsAt, standingOf, type Point } from './points'
import { useWords } from './use-words'

const MARKS = { open: 'full', part: 'full', closed: 'off', 'not-known': 'ring' } as const

/** Where each group stands on the whole bay, and on which side its name has room. */
const GROUP_SPOTS: Record<Group, { x: number; y: number; side: 'left' | 'right' | 'above' | 'below' }> = {
  'hong-kong-shenzhen': { x: 290, y: 216, side: 'above' },
  bridge: { x: 246, y: 272, side: 'right' },
  'macao-zhuhai': { x: 198, y: 290, side: 'left' },
  sea: { x: 226, y: 150, side: 'left' },
  air: { x: 170, y: 60, side: 'left' },
}

/** The whole bay by groups: choosing one says how many are open there, and leads nearer. */
export function Overview({ asked, onGroup }: { asked: Moment; onGroup: (group: Group) => void }) {
  const { t } = useI18n(controlPointMessages)
  const [chosen, setChosen] = useState<Group>()
  const stateOf = (group: Group) => {
    const points = pointsAt(asked, { group })
    return t('points.ofGroup', { open: points.filter(({ state }) => ['open', 'part'].includes(standingOf(state))).length, count: points.length })
  }
  return (
    <Box className="stack">
      <MapSketch
        id="sketch"
        label={t('points.sketch')}
        {...BAY}
        markers={GROUPS.map((group) => ({ id: group, label: t(`group.${group}`), state: stateOf(group), ...GROUP_SPOTS[group] }))}
        chosen={chosen}
        onChoose={(id) => setChosen(id as Group)}
      />
      {chosen && (
        <Card>
          <ListItem id="nearer" icon="office" title={t(`group.${chosen}`)} note={stateOf(chosen)} onTap={() => onGroup(chosen)} />
        </Card>
      )}
    </Box>
  )
}

interface SketchViewProps {
  group: Group
  points: readonly Point[]
  asked: Moment
  when: string | undefined
  start?: RoughPosition
}

/** Points of a group as they lie to each other; a mark says open, closed or not known by its form, and choosing one tells more. */
export function SketchView({ group, points, asked, when, start }: SketchViewProps) {
  const { t } = useI18n(controlPointMessages)
  const { stateOf } = useWords()
  const [chosen, setChosen] = useState<string>()
  const { width, height, layers, points: spots } = GROUP_SKETCHES[group]
  const point = points.find(({ id }) => id === chosen)
  return (
    <Box className="stack">
      <MapSketch
        id="sketch"
        label={t('points.sketch')}
        width={width}
        height={height}
        layers={layers}
        markers={points.flatMap(({ id, state }) => (spots[id] ? [{ id, label: t(`name.${id}`), state: stateOf(id, state, asked), kind: MARKS[standingOf(state)], ...spots[id] }] : []))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {point && (
        <Card>
          <PointRow point={point} asked={asked} when={when} start={start} />
        </Card>
      )}
    </Box>
  )
}
