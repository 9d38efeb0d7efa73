/** How long what is under way may take once the gateway is told to stop. */
const PATIENCE = 10_000

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
