export type Place = {
  country: string
  continent: string
  region: string
  city: string
  timezone: string
  colo: string
  asn: number
  asOrganization: string
  /** As the visitor's browser says it. */
  language: string
}

const EUROPE = { continent: 'EU' }

const places: Place[] = [
  {
    ...EUROPE,
    country: 'DE',
    region: 'Land Berlin',
    city: 'Berlin',
    timezone: 'Europe/Berlin',
    colo: 'TXL',
    asn: 3320,
    asOrganization: 'Deutsche Telekom AG',
    language: 'de-DE,de;q=0.9,en;q=0.6',
  },
  {
    ...EUROPE,
    country: 'DE',
    region: 'Bavaria',
    city: 'Nuremberg',
    timezone: 'Europe/Berlin',
    colo: 'MUC',
    asn: 3209,
    asOrganization: 'Vodafone GmbH',
    language: 'de-DE,de;q=0.9',
  },
  {
    ...EUROPE,
    country: 'AT',
    region: 'Vienna',
    city: 'Vienna',
    timezone: 'Europe/Vienna',
    colo: 'VIE',
    asn: 8447,
    asOrganization: 'A1 Telekom Austria AG',
    language: 'de-AT,de;q=0.9,en;q=0.5',
  },
  {
    ...EUROPE,
    country: 'CH',
    region: 'Bern',
    city: 'Bern',
    timezone: 'Europe/Zurich',
    colo: 'ZRH',
    asn: 3303,
    asOrganization: 'Swisscom AG',
    language: 'de-CH,de;q=0.9,fr;q=0.5',
  },
  {
    ...EUROPE,
    country: 'FI',
    region: 'Uusimaa',
    city: 'Helsinki',
    timezone: 'Europe/Helsinki',
    colo: 'HEL',
    asn: 1759,
    asOrganization: 'Telia Finland Oyj',
    language: 'fi-FI,fi;q=0.9,en;q=0.7',
  },
  {
    ...EUROPE,
    country: 'SE',
    region: 'Stockholm',
    city: 'Stockholm',
    timezone: 'Europe/Stockholm',
    colo: 'ARN',
    asn: 3301,
    asOrganization: 'Telia Company AB',
    language: 'sv-SE,sv;q=0.9,en;q=0.7',
  },
  {
    ...EUROPE,
    country: 'NO',
    region: 'Oslo County',
    city: 'Oslo',
    timezone: 'Europe/Oslo',
    colo: 'OSL',
    asn: 2119,
    asOrganization: 'Telenor Norge AS',
    language: 'nb-NO,nb;q=0.9,en;q=0.7',
  },
]

export function placesIn(country: string): Place[] {
  return places.filter((place) => place.country === country)
}

/** What Cloudflare would have found out about the visitor; the local runtime takes it from here. */
export function cfHeader({ language: _, ...found }: Place): string {
  return JSON.stringify({ ...found, httpProtocol: 'HTTP/2', tlsVersion: 'TLSv1.3' })
}
