import { useEffect, useState } from 'react'
import type { ServiceDetail } from '@/catalog'
import { loadService, type Details } from '@/catalog/detail'

export type Loaded = { state: 'loading' } | { state: 'ready'; service: ServiceDetail } | { state: 'failed' }

/** The record of a service, if one is named. In a browser its file may have to come over the network. */
export function useRecord(details: Details, id: string | undefined): [Loaded, retry: () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    const finish = (result: Loaded) => isCurrent && setLoaded(result)
    loadService(details, id).then(
      (service) => finish(service ? { state: 'ready', service } : { state: 'failed' }),
      () => finish({ state: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [details, id, attempt])
  const retry = () => {
    setLoaded({ state: 'loading' })
    setAttempt(attempt + 1)
  }
  return [loaded, retry]
}
