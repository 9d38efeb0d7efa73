import { Chip } from '../choices/choices'
import { Drawing } from '../drawing/drawing'
import { Box, Pressable } from '../host'
import { Icon } from '../icon/icon'
import { hasRoom, type Side } from './room'
import './map-sketch.scss'
import './map-numbers.scss'

export interface MapLayer {
  id: string
  /** Land and water are areas; a line is a boundary, a way a bridge or a railway. */
  kind: 'land' | 'water' | 'line' | 'way'
  /** Data of an SVG path, in units of the map. */
  path: string
}

export interface MapMarker {
  id: string
  label: string
  x: number
  y: number
  /** Where its name stands. */
  side?: Side
  /** A full mark, a ring, or a ring that is struck out. */
  kind?: 'full' | 'ring' | 'off'
  /** What the kind of mark means here: "closed now". */
  state?: string
}

export interface MapSketchProps {
  id: string
  /** What one chooses on it. */
  label: string
  width: number
  height: number
  /** The first lies lowest; around them is water. */
  layers: MapLayer[]
  /** What may be chosen instead and is no point: "the whole area". Above the map, and first in the order. */
  wide?: { id: string; label: string }[]
  /** In the order in which they are read and reached by the keyboard. */
  markers: MapMarker[]
  chosen?: string
  onChoose: (id: string) => void
}

const percent = (part: number) => `${Math.round(part * 10000) / 100}%`

function Layer({ kind, path, width, height }: MapLayer & { width: number; height: number }) {
  const size = { path, width, height }
  const dash = kind === 'line' ? '5 4' : undefined
  return (
    <>
      {(kind === 'land' || kind === 'water') && <Drawing className={`map-${kind}`} {...size} />}
      <Drawing className={`map-edge-${kind}`} {...size} stroke={kind === 'way' ? 2.5 : 1} dash={dash} />
    </>
  )
}

/**
 * A map that shows how places lie to each other, not how far they are. Each place is a button with its name, and all of
 * them, with what is wider than a place, are one group. Where the names find no room (a long language, large text, a
 * narrow window) the same buttons are a list below the map, which then has their numbers.
 */
export function MapSketch({ id, label, width, height, layers, wide = [], markers, chosen, onChoose }: MapSketchProps) {
  const isNumbered = !hasRoom(markers, width, height)
  const placeOf = ({ x, y }: MapMarker) => ({ left: percent(x / width), top: percent(y / height) })
  const all = [...wide, ...markers]
  const entry = all[Math.max(0, all.findIndex((one) => one.id === chosen))]
  const choiceOf = (one: { id: string }) => ({ kind: 'radio' as const, isChosen: one.id === chosen, isEntry: one === entry })
  return (
    <Box id={id} className={isNumbered ? 'map is-numbered' : 'map'} role="radiogroup" label={label}>
      {wide.length > 0 && (
        <Box className="choices map-wide">
          {wide.map((one) => (
            <Chip key={one.id} id={`${id}-${one.id}`} label={one.label} choice={choiceOf(one)} onTap={() => onChoose(one.id)} />
          ))}
        </Box>
      )}
      <Box className="map-frame">
        <Box className="map-picture" style={{ paddingTop: percent(height / width) }}>
          {layers.map((layer) => (
            <Layer key={layer.id} {...layer} width={width} height={height} />
          ))}
          <Box className="map-numbers" isHidden>
            {markers.map((marker) => (
              <Box key={marker.id} className={marker.id === chosen ? 'map-number is-chosen' : 'map-number'} style={placeOf(marker)} />
            ))}
          </Box>
        </Box>
        <Box className="map-places">
          {markers.map((marker) => {
            const { side = 'right', kind = 'full', state } = marker
            const isChosen = marker.id === chosen
            return (
              <Pressable
                key={marker.id}
                id={`${id}-${marker.id}`}
                className={isChosen ? `map-place is-${side} is-chosen` : `map-place is-${side}`}
                style={placeOf(marker)}
                label={state && `${marker.label}, ${state}`}
                choice={choiceOf(marker)}
                onTap={() => onChoose(marker.id)}
              >
                <Box className={`map-mark is-${kind}`} />
                <Box className="map-name">{marker.label}</Box>
                {state && <Box className="map-state">{state}</Box>}
                {isChosen && <Icon name="check" className="map-tick" />}
              </Pressable>
            )
          })}
        </Box>
      </Box>
    </Box>
  )
}
