import type { Texts } from '../texts.ts'

export const es: Texts = {
  addiction: 'El juego puede crear adicción. Juega con límites.',
  help: 'Ayuda',
  advertisement: 'Publicidad',
  paidByCasinos: 'Cobramos cuando te registras en un casino a través de esta página.',
  howWeEarn: 'Cómo ganamos dinero',
  otherCountry:
    'Esta página está escrita para otro país que no es en el que pareces estar. Puede que para ti valgan otras ofertas y otras leyes.',
  ourRating: 'nuestra valoración',
  welcomeBonus: 'Bono de bienvenida',
  freeSpins: (count, written) =>
    count === 1 ? `${written} tirada gratis` : `${written} tiradas gratis`,
  noBonus: 'Sin bono de bienvenida',
  terms: 'Condiciones',
  termsUnknown:
    'Se aplican las condiciones del casino. Léelas en su sitio antes de hacer un depósito.',
  payments: 'Métodos de pago',
  licence: 'Licencia',
  licenceUnknown: 'no indicada',
  visit: (casino) => `Ir a ${casino}`,
  adultsAndTerms: (age) => `+${age} · Se aplican las condiciones del casino`,
  noCasinos: 'Ahora mismo no hay ningún casino que mostrar para este mercado.',
  beforeYouPlay: {
    heading: 'Antes de jugar',
    rules: [
      'Decide cuánto puedes permitirte perder y ponlo como límite en el casino.',
      'Lee primero las condiciones del bono: casi siempre hay que apostarlo muchas veces antes de poder retirar.',
      'Para cuando deje de ser divertido. No intentes nunca recuperar lo perdido.',
    ],
  },
  back: 'Volver a los casinos',
  market: 'Mercado',
  regulator: 'Regulador del juego',
  selfExclusion: 'Autoexclusión del juego',
  pages: 'Sobre este sitio',
  onlyAdults: (age) => `Solo para mayores de ${age} años.`,
  compliance: ({ siteName, minimumAge }) => ({
    terms: {
      title: 'Condiciones de uso',
      sections: [
        {
          heading: 'Qué es este sitio',
          text: `${siteName} presenta casinos en línea y enlaza con ellos. No es un casino: aquí no se puede jugar, depositar ni ganar dinero.`,
        },
        {
          heading: 'Para quién es',
          text: `Para personas de ${minimumAge} años o más que puedan jugar legalmente donde están. Las leyes cambian de un país a otro; cumplir las tuyas depende de ti.`,
        },
        {
          heading: 'Bonos',
          text: 'Los bonos, las tiradas gratis y sus condiciones son del casino y pueden cambiar después de que los describiéramos. Vale lo que el casino muestra cuando te registras.',
        },
        {
          heading: 'Cuando sales de este sitio',
          text: 'Los enlaces llevan a otras empresas. Tu cuenta, tu dinero y tus ganancias son asunto entre tú y el casino, según sus condiciones.',
        },
        {
          heading: 'Sin promesas',
          text: 'Las valoraciones son nuestra opinión. De media, los jugadores pierden dinero; nada de lo que hay aquí promete que vayas a ganar.',
        },
      ],
    },
    privacy: {
      title: 'Privacidad',
      sections: [
        {
          heading: 'Sin cookies',
          text: 'Estas páginas no ponen cookies ni cargan nada de redes publicitarias.',
        },
        {
          heading: 'Qué se registra',
          text: 'Cuando llegas: la hora, tu país, el tipo de dispositivo y de navegador, la página de la que vienes y los valores del enlace que te trajo. Cuando vas a un casino: que lo hiciste. Cada registro tiene un número al azar y ningún nombre. El país se deduce de tu dirección IP, que no se guarda.',
        },
        {
          heading: 'Qué sabe el casino',
          text: 'El enlace al casino lleva uno de esos números. Si te registras o depositas allí, el casino puede comunicárnoslo con ese número, un importe y su propio número para ti, para liquidar nuestra comisión. No pedimos tu nombre ni tus datos de contacto.',
        },
        {
          heading: 'Quién más interviene',
          text: 'Cloudflare entrega estas páginas y para ello trata tu dirección IP. Los logotipos pueden cargarse de los servidores de los casinos.',
        },
        {
          heading: 'Tus derechos',
          text: 'Puedes preguntar al operador de este sitio qué se guarda sobre ti y pedir que se corrija o se borre. Puedes reclamar ante tu autoridad de protección de datos.',
        },
      ],
    },
    disclosure: {
      title: 'Cómo ganamos dinero',
      sections: [
        {
          heading: 'Los casinos nos pagan',
          text: 'Cuando sigues un enlace de aquí y te registras o depositas, el casino puede pagarnos: una cantidad fija, una parte de lo que gana con tus pérdidas, o ambas cosas. A ti no te cuesta nada más.',
        },
        {
          heading: 'Qué significa para esta lista',
          text: 'El pago puede influir en qué casinos aparecen y en qué orden. Esta lista no es un panorama de todo el mercado.',
        },
        {
          heading: 'Valoraciones y condiciones',
          text: 'Las valoraciones son la opinión de este sitio. Cada bono lleva sus condiciones al lado, para que juzgues por ti mismo.',
        },
      ],
    },
    'responsible-gambling': {
      title: 'Juego responsable',
      sections: [
        {
          heading: 'Que siga siendo un juego',
          text: [
            'Juega solo con dinero del que puedas prescindir.',
            'Pon límites de dinero y de tiempo antes de empezar, y respétalos.',
            'Haz pausas. No juegues si estás alterado, cansado o bebido.',
            'No pidas nunca prestado para jugar ni persigas las pérdidas.',
          ],
        },
        {
          heading: 'Señales de que ya no lo es',
          text: [
            'Juegas más tiempo o más dinero de lo que querías.',
            'Se lo ocultas a la gente cercana.',
            'Te inquietas cuando no puedes jugar.',
            'Quedan facturas sin pagar por ello.',
          ],
        },
        {
          heading: 'Menores',
          text: `El juego es para personas de ${minimumAge} años o más. Si hay niños que usan tu dispositivo, protege tus cuentas y usa un filtro.`,
        },
      ],
    },
  }),
}
