import type { Report } from '../../shared/report.ts'
import { Icon } from '../ui/icons.tsx'
import { toast } from '../ui/toast.tsx'

/** The report's own request, as a command line for whoever wants the numbers elsewhere. */
export function curlOf(request: string, origin: string): string {
  const url = new URL(request, origin)
  return `curl -H "Authorization: Bearer $CASINOFLUX_TOKEN" '${url.href.replaceAll("'", '%27')}'`
}

export function CurlButton({ report }: { report: Report | undefined }) {
  return (
    <button
      type="button"
      class="button"
      disabled={!report}
      title="Copies the API request behind this table. Tokens are made under Settings."
      onClick={async () => {
        await navigator.clipboard.writeText(curlOf(report!.meta.request, location.origin))
        toast('Copied the request. Put an API token in CASINOFLUX_TOKEN.')
      }}
    >
      <Icon name="copy" /> Copy as curl
    </button>
  )
}
