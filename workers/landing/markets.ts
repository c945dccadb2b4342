/** What a market's law and its services say. Facts: look at them once a year. */
export type MarketFacts = {
  minimumAge: number
  helpLine: { name: string; phone: string | null; url: string }
  regulator: string | null
  /** A register in which players can bar themselves from every licensed operator. */
  selfExclusion: { name: string; url: string | null } | null
}

// Looked at in November 2026. The age is the one for online casinos; where there is none, the
// highest one that the market's law has for casinos.
const MARKETS: Record<string, MarketFacts> = {
  AT: {
    minimumAge: 18,
    helpLine: {
      name: 'Spielsuchthilfe',
      phone: '01 544 13 57',
      url: 'https://www.spielsuchthilfe.at',
    },
    regulator: 'Bundesministerium für Finanzen',
    selfExclusion: null,
  },
  AU: {
    minimumAge: 18,
    helpLine: {
      name: 'Gambling Help Online',
      phone: '1800 858 858',
      url: 'https://www.gamblinghelponline.org.au',
    },
    regulator: 'Australian Communications and Media Authority (ACMA)',
    selfExclusion: { name: 'BetStop', url: 'https://www.betstop.gov.au' },
  },
  BE: {
    minimumAge: 21,
    helpLine: {
      name: 'SOS Spelen / SOS Jeux',
      phone: '0800 35 777',
      url: 'https://www.gokhulp.be',
    },
    regulator: 'Kansspelcommissie / Commission des jeux de hasard',
    selfExclusion: { name: 'EPIS', url: null },
  },
  BR: {
    minimumAge: 18,
    helpLine: { name: 'CVV', phone: '188', url: 'https://cvv.org.br' },
    regulator: 'Secretaria de Prêmios e Apostas (SPA/MF)',
    selfExclusion: null,
  },
  CA: {
    // 18 in Alberta, Manitoba and Québec, 19 elsewhere.
    minimumAge: 19,
    helpLine: {
      name: 'ConnexOntario',
      phone: '1-866-531-2600',
      url: 'https://www.connexontario.ca',
    },
    regulator: 'Alcohol and Gaming Commission of Ontario (AGCO)',
    selfExclusion: null,
  },
  DE: {
    minimumAge: 18,
    helpLine: {
      name: 'Beratung zur Glücksspielsucht',
      phone: '0800 1372700',
      url: 'https://www.check-dein-spiel.de',
    },
    regulator: 'Gemeinsame Glücksspielbehörde der Länder (GGL)',
    selfExclusion: { name: 'OASIS', url: null },
  },
  DK: {
    minimumAge: 18,
    helpLine: { name: 'StopSpillet', phone: '70 22 28 25', url: 'https://www.stopspillet.dk' },
    regulator: 'Spillemyndigheden',
    selfExclusion: { name: 'ROFUS', url: 'https://www.rofus.nu' },
  },
  ES: {
    minimumAge: 18,
    helpLine: { name: 'FEJAR', phone: '900 200 225', url: 'https://fejar.org' },
    regulator: 'Dirección General de Ordenación del Juego (DGOJ)',
    selfExclusion: { name: 'RGIAJ', url: null },
  },
  FI: {
    minimumAge: 18,
    helpLine: { name: 'Peluuri', phone: '0800 100 101', url: 'https://www.peluuri.fi' },
    regulator: 'Poliisihallitus',
    selfExclusion: null,
  },
  FR: {
    minimumAge: 18,
    helpLine: {
      name: 'Joueurs Info Service',
      phone: '09 74 75 13 13',
      url: 'https://www.joueurs-info-service.fr',
    },
    regulator: 'Autorité nationale des jeux (ANJ)',
    selfExclusion: { name: 'Interdiction volontaire de jeux (ANJ)', url: null },
  },
  GB: {
    minimumAge: 18,
    helpLine: {
      name: 'National Gambling Helpline',
      phone: '0808 8020 133',
      url: 'https://www.gamcare.org.uk',
    },
    regulator: 'Gambling Commission',
    selfExclusion: { name: 'GAMSTOP', url: 'https://www.gamstop.co.uk' },
  },
  IE: {
    minimumAge: 18,
    helpLine: {
      name: 'National Gambling Helpline',
      phone: '1800 936 725',
      url: 'https://www.gamblingcare.ie',
    },
    regulator: 'Gambling Regulatory Authority of Ireland (GRAI)',
    selfExclusion: null,
  },
  IN: {
    minimumAge: 18,
    helpLine: { name: 'Tele-MANAS', phone: '14416', url: 'https://telemanas.mohfw.gov.in' },
    regulator: null,
    selfExclusion: null,
  },
  IT: {
    minimumAge: 18,
    helpLine: {
      name: 'Telefono Verde Gioco d’Azzardo',
      phone: '800 558822',
      url: 'https://www.iss.it',
    },
    regulator: 'Agenzia delle dogane e dei monopoli (ADM)',
    selfExclusion: { name: 'Registro unico degli autoesclusi (RUA)', url: null },
  },
  JP: {
    minimumAge: 20,
    helpLine: {
      name: 'Gambling Therapy',
      phone: null,
      url: 'https://www.gamblingtherapy.org',
    },
    regulator: 'カジノ管理委員会',
    selfExclusion: null,
  },
  MT: {
    minimumAge: 18,
    helpLine: {
      name: 'Responsible Gaming Foundation',
      phone: '1777',
      url: 'https://www.rgf.org.mt',
    },
    regulator: 'Malta Gaming Authority (MGA)',
    selfExclusion: null,
  },
  NL: {
    minimumAge: 18,
    helpLine: { name: 'Loket Kansspel', phone: '0800 240 00 22', url: 'https://loketkansspel.nl' },
    regulator: 'Kansspelautoriteit (Ksa)',
    selfExclusion: { name: 'Cruks', url: 'https://cruksregister.nl' },
  },
  NO: {
    minimumAge: 18,
    helpLine: { name: 'Hjelpelinjen', phone: '800 800 40', url: 'https://hjelpelinjen.no' },
    regulator: 'Lotteri- og stiftelsestilsynet',
    selfExclusion: null,
  },
  NZ: {
    minimumAge: 18,
    helpLine: {
      name: 'Gambling Helpline Aotearoa',
      phone: '0800 654 655',
      url: 'https://www.gamblinghelpline.co.nz',
    },
    regulator: 'Department of Internal Affairs',
    selfExclusion: null,
  },
  PT: {
    minimumAge: 18,
    helpLine: { name: 'Linha Vida', phone: '1414', url: 'https://www.icad.pt' },
    regulator: 'Serviço de Regulação e Inspeção de Jogos (SRIJ)',
    selfExclusion: null,
  },
  SE: {
    minimumAge: 18,
    helpLine: { name: 'Stödlinjen', phone: '020-81 91 00', url: 'https://www.stodlinjen.se' },
    regulator: 'Spelinspektionen',
    selfExclusion: { name: 'Spelpaus', url: 'https://www.spelpaus.se' },
  },
  US: {
    minimumAge: 21,
    helpLine: {
      name: '1-800-GAMBLER',
      phone: '1-800-426-2537',
      url: 'https://www.1800gambler.net',
    },
    regulator: null,
    selfExclusion: null,
  },
}

/** For a market we know nothing of: help that answers in many languages, online. */
const ELSEWHERE: MarketFacts = {
  minimumAge: 18,
  helpLine: { name: 'Gambling Therapy', phone: null, url: 'https://www.gamblingtherapy.org' },
  regulator: null,
  selfExclusion: null,
}

export const KNOWN_MARKETS = Object.keys(MARKETS)

export function factsOf(market: string): MarketFacts {
  return Object.hasOwn(MARKETS, market) ? MARKETS[market]! : ELSEWHERE
}
