import type { PlatformDescription } from '../../shared/connection.ts'
import { affilka } from './affilka/affilka.ts'
import type { Connector } from './connector.ts'

/** To add a platform, add its folder here, its line below and its id in shared/connection.ts. */
export const connectors: Connector[] = [affilka]

export function connectorNamed(id: string): Connector {
  const connector = connectors.find((each) => each.id === id)
  if (!connector) throw new RangeError(`no connector is called "${id}"`)
  return connector
}

/** What the dashboard needs to draw a connector's form. */
export function describePlatform(connector: Connector): PlatformDescription {
  const { id, name, zone, restatesDays, fields } = connector
  return { id, name, zone, restatesDays, fields }
}
