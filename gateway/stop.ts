/** How long what is under way may take once the gateway is told to stop. */
const PATIENCE = 10_000

/** Ends at once, because nothing that is under way can be finished: whoever keeps processes alive starts it anew. */
export function endOnLoss(): never {
  console.error('The gateway ends, to be started anew: its store can write no more')
  process.exit(1)
}

/** Stops taking, finishes, closes, ends: at SIGTERM as machines send it, at SIGINT as people do. A second signal changes nothing. */
export function stopOnSignals(close: () => Promise<void>, patience = PATIENCE): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), patience).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
