import { Drawing } from '../drawing/drawing'
import { Box, Pressable } from '../host'
import { Icon } from '../icon/icon'
import { hasRoom, type Side } from './room'
import './map-sketch.scss'

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
 * A map that shows how places lie to each other, not how far they are. Each place is a button with its name. Where the
 * names find no room (a long language, large text, a narrow window) the places have numbers and a list below has the names.
 */
export function MapSketch({ id, label, width, height, layers, markers, chosen, onChoose }: MapSketchProps) {
  const isNumbered = !hasRoom(markers, width, height)
  const placeOf = ({ x, y }: MapMarker) => ({ left: percent(x / width), top: percent(y / height) })
  const entry = Math.max(0, markers.findIndex((marker) => marker.id === chosen))
  return (
    <Box id={id} className={isNumbered ? 'map is-numbered' : 'map'}>
      <Box className="map-picture" style={{ paddingTop: percent(height / width) }}>
        {layers.map((layer) => (
          <Layer key={layer.id} {...layer} width={width} height={height} />
        ))}
        {/* Two of which one is shown: a group that has nothing to choose is no group. */}
        <Box className="map-markers" role="radiogroup" label={label}>
          {markers.map((marker, index) => {
            const { side = 'right', kind = 'full', state } = marker
            const isChosen = marker.id === chosen
            return (
              <Box key={marker.id} className={isChosen ? 'map-place is-chosen' : 'map-place'} style={placeOf(marker)}>
                <Pressable
                  id={`${id}-${marker.id}`}
                  className={`map-marker is-${side}`}
                  label={state && `${marker.label}, ${state}`}
                  choice={{ kind: 'radio', isChosen, isEntry: entry === index }}
                  onTap={() => onChoose(marker.id)}
                >
                  <Box className={`map-mark is-${kind}`} />
                  <Box className="map-name">{marker.label}</Box>
                </Pressable>
              </Box>
            )
          })}
        </Box>
        <Box className="map-numbers" isHidden>
          {markers.map((marker, index) => (
            <Box key={marker.id} className={marker.id === chosen ? 'map-place is-chosen' : 'map-place'} style={placeOf(marker)}>
              <Box className="map-number">{index + 1}</Box>
            </Box>
          ))}
        </Box>
      </Box>
      <Box className="map-list" role="radiogroup" label={label}>
        {markers.map(({ id: one, label: name, state, kind = 'full' }, index) => {
          const isChosen = one === chosen
          return (
            <Pressable key={one} id={`${id}-row-${one}`} className={isChosen ? 'map-row is-chosen' : 'map-row'} choice={{ kind: 'radio', isChosen, isEntry: entry === index }} onTap={() => onChoose(one)}>
              <Box className="map-row-number">{index + 1}</Box>
              <Box className="map-row-text">
                {name}
                {state && (
                  <Box className="map-row-state">
                    <Box className={`map-mark is-${kind}`} />
                    {state}
                  </Box>
                )}
              </Box>
              {isChosen && <Icon name="check" />}
            </Pressable>
          )
        })}
      </Box>
    </Box>
  )
}
