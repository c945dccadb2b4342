type Env = { EDGE: Fetcher }

/** The API is the Worker's; from here it shares the dashboard's origin, and so its cookies. */
export const onRequest: PagesFunction<Env> = ({ env, request }) => env.EDGE.fetch(request)
