/** The first `setData` of a mini program leaves at once; this is long after it and well before anybody has scrolled. */
const AFTER_FIRST_DRAWING = 60

/** Calls back once the page's first update is on its way. @returns a function that calls it off. */
export function afterDrawing(callback: () => void): () => void {
  const timer = setTimeout(callback, AFTER_FIRST_DRAWING)
  return () => clearTimeout(timer)
}

/** A page is built up by then, with what it reads and works out by itself. */
const LONG_OPEN = 1000

/** Calls back once the page that was just opened stands still. @returns a function that calls it off. */
export function afterOpening(callback: () => void): () => void {
  const timer = setTimeout(callback, LONG_OPEN)
  return () => clearTimeout(timer)
}
