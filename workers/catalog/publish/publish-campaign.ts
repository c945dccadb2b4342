import type { Campaign } from '../../../shared/campaign.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CampaignId } from '../../../shared/ids.ts'
import {
  containerOf,
  type CampaignSnapshot,
  type SourceSnapshot,
} from '../../../shared/snapshot.ts'
import type { TrafficSource } from '../../../shared/traffic-source.ts'
import type { Env } from '../../env.ts'
import { removeSnapshot, writeSnapshot } from '../../runtime/snapshots.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { campaignsBoughtFrom, type NumberedCampaign } from '../campaign/store.ts'
import { getTrafficSource } from '../traffic-source/store.ts'
import { compileDestination } from './compile-destination.ts'
import { compilePaths } from './compile-paths.ts'

type Compilable = Pick<
  Campaign,
  | 'slug'
  | 'trafficSourceId'
  | 'destination'
  | 'paths'
  | 'passThrough'
  | 'redirect'
  | 'cost'
  | 'shards'
  | 'isPaused'
> & {
  id: CampaignId | null
  number: number
}

/** Everything its tracking link needs, or an AppError that says why it could not work. */
export async function compileCampaign(
  db: WorkspaceDatabase,
  campaign: Compilable,
): Promise<CampaignSnapshot> {
  const { id: campaignId, number, slug, shards, cost, destination, trafficSourceId } = campaign
  const source = trafficSourceId && (await getTrafficSource(db, trafficSourceId))
  if (cost.kind === 'token' && !source?.cost) {
    throw new AppError('cannot_publish', 'Its traffic source does not say what a visit costs.', {
      field: 'cost',
      fix: 'Give the source a cost parameter, or choose another cost model.',
    })
  }
  return {
    workspaceId: db.workspaceId,
    number,
    campaignId,
    siteId: destination.kind === 'site' ? destination.siteId : null,
    trafficSourceId,
    shards,
    slug,
    isPaused: campaign.isPaused,
    source: source ? sourceSnapshot(source) : null,
    cost: cost.kind === 'cpc' ? { kind: 'cpc', ...cost.price } : cost,
    paths: await compilePaths(campaign.paths, (to) => compileDestination(db, to)),
    destination: await compileDestination(db, destination),
    passThrough: campaign.passThrough,
    redirect: campaign.redirect,
  }
}

export async function publishCampaign(
  env: Env,
  db: WorkspaceDatabase,
  campaign: NumberedCampaign,
): Promise<void> {
  const snapshot = await compileCampaign(db, campaign)
  await Promise.all([
    writeSnapshot(env, 'campaign', snapshot.slug, snapshot),
    writeSnapshot(env, 'container', snapshot.number, containerOf(snapshot)),
  ])
}

/** After its source changed: each of its links reads other parameters now. */
export async function publishCampaignsOf(
  env: Env,
  db: WorkspaceDatabase,
  source: TrafficSource,
): Promise<void> {
  const campaigns = await campaignsBoughtFrom(db, source.id)
  await Promise.all(campaigns.map((campaign) => publishCampaign(env, db, campaign)))
}

export async function withdrawCampaign(env: Env, campaign: NumberedCampaign): Promise<void> {
  await removeSnapshot(env, 'campaign', campaign.slug)
}

function sourceSnapshot(source: TrafficSource): SourceSnapshot {
  return {
    trafficSourceId: source.id,
    clickIdParam: source.clickId.param,
    clickIdMacro: source.clickId.macro,
    costParam: source.cost?.param ?? null,
    costCurrency: source.costCurrency,
    tokens: source.tokens,
  }
}
