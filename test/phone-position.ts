/** What a phone answers when a page asks where it is: a place, or the number of a refusal. */
export function phoneAt(position: { latitude: number; longitude: number } | { code: number }): jest.Mock {
  const getCurrentPosition = jest.fn((found: PositionCallback, failed?: PositionErrorCallback | null) =>
    'code' in position ? failed?.(position as GeolocationPositionError) : found({ coords: { ...position, accuracy: 50 } } as GeolocationPosition),
  )
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return getCurrentPosition
}
