import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { Complaint } from './complaint.ts'

/** What makes sense on one's own machine and would be a hole on a deployed one. */
const LOCAL_ONLY: Record<string, string> = {
  DEV_CLOCK: 'it lets whoever knows it set the clock',
  ALLOW_PRIVATE_HOSTS: 'it lets connections reach private addresses',
}

/** Complains when wrangler.toml, in any environment, would deploy what is for development only. */
export function refuseLocalOnlyVars(config: string): void {
  const { rawConfig } = readRawConfig({ config })
  const scopes = [rawConfig, ...Object.values(rawConfig.env ?? {})]
  for (const { vars = {} } of scopes) {
    for (const name of Object.keys(vars)) {
      if (LOCAL_ONLY[name]) {
        throw new Complaint(
          `${config} declares ${name}; ${LOCAL_ONLY[name]}. Take it out: it is for development only.`,
        )
      }
      if (name === 'MASTER_KEY') {
        throw new Complaint(
          `${config} declares MASTER_KEY in plain text. Take it out and consider it known to others: it is a secret, and deploying makes one.`,
        )
      }
    }
  }
}

/** The same for secrets that somebody set by hand on the deployed Worker. */
export function refuseLocalOnlySecrets(names: string[]): void {
  for (const name of names) {
    if (!LOCAL_ONLY[name]) continue
    throw new Complaint(
      `The deployed Worker has a secret ${name}; ${LOCAL_ONLY[name]}. Remove it: npx wrangler secret delete ${name}`,
    )
  }
}
