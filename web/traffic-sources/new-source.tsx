import { useLocation } from 'preact-iso'
import type { TrafficSourceTemplate } from '../../shared/traffic-source.ts'
import { useResource } from '../api.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageHeader } from '../ui/page.tsx'
import { SourceEditor } from './source-editor.tsx'
import { sourceValues } from './source-values.ts'

type Templates = { data: TrafficSourceTemplate[] }

/** First where it is bought, which fills in most of the rest. The choice stands in the address. */
export function NewSource() {
  const { query } = useLocation()
  const path = '/traffic-source-templates'
  return (
    <Loaded resource={useResource<Templates>(path)} path={path} noun="template" list="/sources">
      {({ data }) => {
        const template = data.find((one) => one.template === query.template)
        if (!template) return <TemplateChoice templates={data} />
        return (
          <SourceEditor
            key={template.template}
            source={null}
            initial={sourceValues(template)}
            help={template.help}
          />
        )
      }}
    </Loaded>
  )
}

function TemplateChoice({ templates }: { templates: TrafficSourceTemplate[] }) {
  const href = useViewHref()
  return (
    <div class="stack">
      <PageHeader
        title="New traffic source"
        note="Where do you buy? A template knows the source's macros and how to tell it of a conversion."
      />
      <ul class="template-list">
        {templates.map(({ template, name, help }) => (
          <li key={template}>
            <a class="card" href={href(`/sources/new?template=${template}`)}>
              <b>{name}</b>
              <small>{help}</small>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
