/** The catalogue as it was built, read from its records: scenarios look for a service that has what they need. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Delivery, Service } from '../../src/catalog'
import { servicePage } from '../../src/pages/links'
import { filesUnder, ROOT } from '../../tools/files'

let read: Service[] | undefined

export function services(): Service[] {
  read ??= filesUnder(path.join(ROOT, 'src/catalog/services'), '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Service)
  return read
}

/** `pages/service/crossing/index`: where the page of a service is. */
export const serviceRoute = (id: string): string => servicePage(id).slice(1).split('?')[0]!

export interface Found<Kind extends Delivery['kind']> {
  service: Service
  delivery: Extract<Delivery, { kind: Kind }>
  /** Id of its row on the page of the service. */
  row: string
}

/** The first service with such a delivery, `undefined` when the catalogue has none. */
export function serviceWith<Kind extends Delivery['kind']>(
  kind: Kind,
  fits: (delivery: Extract<Delivery, { kind: Kind }>) => boolean = () => true,
): Found<Kind> | undefined {
  for (const service of services())
    for (const [index, delivery] of service.delivery.entries())
      if (delivery.kind === kind && fits(delivery as Extract<Delivery, { kind: Kind }>))
        return { service, delivery: delivery as Extract<Delivery, { kind: Kind }>, row: `#way-${kind}-${index}` }
  return undefined
}
